/** @module `functies.yaml`: the steps in which a desk and a team help, and where the part of each of them ends. */
import { z } from 'zod';
import { between, Slug, Text } from './fields.ts';
import type { Place } from './problem.ts';
import { readYaml, type Source } from './yaml.ts';

const FunctieText = z.strictObject({
  id: Slug,
  title: Text,
  /** What it is, in one plain sentence. */
  kort: Text,
  /** `balie`: who is at the desk, and this assistant. `ander`: an organisation outside the team. */
  wie: between(1, 3, z.enum(['balie', 'werker', 'ander'])),
  /** When it begins. */
  begint: Text,
  /** Where our part ends and that of another begins. */
  knip: Text,
  /** Ids of functions that may follow. */
  volgende: between(0, 8, Slug).default([]),
});

export type Functie = z.infer<typeof FunctieText> & { place: Place };

/** In the order of the file. Throws a `KnowledgeError` with every problem. */
export function parseFuncties(source: Source): Functie[] {
  const fields = Object.keys(FunctieText.shape);
  const { data, lineOf } = readYaml(source, z.array(FunctieText), fields);
  return data.map((each, nth) => ({ ...each, place: { file: source.file, line: lineOf([nth]) } }));
}
