/** @module The intakes as a conversation uses them: assemble, show to the inwoner, say what happens next. */
import type { Intakes } from '../conversation/ports.ts';
import type { Wijk } from '../domain/wijk.ts';
import { assembleIntake, type Known } from './assemble.ts';
import { nextOf } from './next.ts';
import { summaryOf } from './summary.ts';

export function createIntakes({ wijk, knowledge }: { wijk: Wijk; knowledge: Known }): Intakes {
  return {
    assemble: (input) => assembleIntake(wijk, knowledge, input),
    summary: summaryOf,
    next: (intake, now) => nextOf(wijk, intake, now),
  };
}
