/** @module `kerntaken.yaml`: what a werker is there for, and which functions each task is made of. */
import { z } from 'zod';
import { between, Slug, Text } from './fields.ts';
import type { Place } from './problem.ts';
import { readYaml, type Source } from './yaml.ts';

const KerntaakText = z.strictObject({
  id: Slug,
  title: Text,
  /** What the werker does, in one or two plain sentences. */
  kort: Text,
  doelen: between(1, 6, Text),
  /** Ids of functions. */
  functies: between(1, 8, Slug),
});

export type Kerntaak = z.infer<typeof KerntaakText> & { place: Place };

/** In the order of the file. Throws a `KnowledgeError` with every problem. */
export function parseKerntaken(source: Source): Kerntaak[] {
  const fields = Object.keys(KerntaakText.shape);
  const { data, lineOf } = readYaml(source, z.array(KerntaakText), fields);
  return data.map((each, nth) => ({ ...each, place: { file: source.file, line: lineOf([nth]) } }));
}
