/** @module What an intake did not ask, for a werker to ask. */
import type { Intake } from '../domain/intake.ts';

export interface Unasked {
  /** Title of the block. */
  title: string;
  labels: string[];
}

/** Per block the lines that nobody asked about. Who reported nothing was not asked about a melding, and need not be. */
export const findUnasked = ({ blocks }: Intake): Unasked[] =>
  blocks.flatMap(({ id, title, statements }) => {
    const open = statements.filter(({ absent }) => absent === 'not-asked');
    const beside = id === 'melding' && open.length === statements.length;
    return open.length === 0 || beside ? [] : [{ title, labels: open.map(({ label }) => label) }];
  });
