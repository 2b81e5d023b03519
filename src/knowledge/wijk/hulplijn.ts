/** @module `hulplijnen.yaml`: the national help lines. The only place where their numbers stand. */
import { z } from 'zod';
import { type SignaalKind, signaalKinds } from '../../domain/signaal.ts';
import { Day, Link, Signalen, Slug, Text } from '../reading/fields.ts';
import { KnowledgeError, type Place, type Problem } from '../reading/problem.ts';
import { readYaml, type Source } from '../reading/yaml.ts';

/** The digits someone dials: `tel:+31201234567` and `020 123 45 67` are the same. */
const digits = (number: string): string =>
  number.replace(/^tel:/, '').replace(/^\+31/, '0').replace(/\D/g, '');

const HulplijnText = z
  .strictObject({
    id: Slug,
    name: Text,
    /** As people read it. Absent for a line that is different everywhere, such as one's own GP. */
    number: Text.optional(),
    tel: z
      .string()
      .regex(/^tel:\+?\d+$/, 'schrijf bijvoorbeeld "tel:+31201234567".')
      .optional(),
    when: Text,
    notWhen: Text,
    hours: Text,
    cost: Text,
    checkedAt: Day,
    sourceUrl: Link,
    /** An unconfirmed line is never shown to an inwoner. */
    confirmed: z.boolean(),
    signalen: Signalen,
  })
  .refine(({ number, tel }) => digits(number ?? '') === digits(tel ?? ''), {
    ...{ path: ['tel'], message: 'dit is een ander nummer dan bij "number".' },
  });

export type Hulplijn = z.infer<typeof HulplijnText> & { place: Place };

/** Throws a `KnowledgeError` with every problem; a danger without a number to call is one. */
export function parseHulplijnen(source: Source): Hulplijn[] {
  const fields = [...Object.keys(HulplijnText.shape), ...signaalKinds];
  const { data, lineOf } = readYaml(source, z.array(HulplijnText), fields);
  const { file } = source;
  const lines = data.map((line, nth) => ({ ...line, place: { file, line: lineOf([nth]) } }));
  const problems = findSilence(lines, file);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return lines;
}

const findSilence = (lines: Hulplijn[], file: string): Problem[] =>
  signaalKinds
    .filter((kind) => !linesFor(lines, kind).some(({ number }) => number))
    .map((kind) => ({ file, line: 1, message: `Bij "${kind}" staat geen bevestigd nummer.` }));

/** The confirmed lines for a kind of danger, most urgent first. */
export const linesFor = (lines: Hulplijn[], kind: SignaalKind): Hulplijn[] =>
  lines
    .filter(({ confirmed, signalen }) => confirmed && signalen[kind] !== undefined)
    .sort((a, b) => a.signalen[kind]! - b.signalen[kind]!);
