/** @module The sociale kaart: who in the wijk offers what, where, when, for whom. */
import { z } from 'zod';
import { signaalKinds } from '../../domain/signaal.ts';
import { weekdays } from '../../domain/wijk.ts';
import { Age, Day, Hours, Link, Signalen, Slug, Text, Texts } from '../reading/fields.ts';
import { gather } from '../reading/gather.ts';
import type { Place } from '../reading/problem.ts';
import { readYaml, type Source } from '../reading/yaml.ts';

export const VoorzieningText = z.strictObject({
  id: Slug,
  name: Text,
  organisation: Text,
  /** One or two short sentences. */
  description: Text,
  /** Ids of topics; the first is what it is mainly for. */
  topics: z.array(Slug).min(1, 'noem minstens één onderwerp.'),
  /** Where people must live: "De Linden". */
  area: Text,
  address: Text.optional(),
  /** What helps someone to get in and about there: "lift", "ringleiding". */
  accessibility: Texts,
  phone: Text.optional(),
  url: Link.optional(),
  schedule: Hours,
  /** Only after making an appointment. */
  appointment: z.boolean().default(false),
  eligibility: Text,
  /** In years, both included. */
  minimumAge: Age.optional(),
  maximumAge: Age.optional(),
  cost: Text,
  bring: Texts,
  languages: z.array(Text).min(1, 'noem minstens één taal.'),
  /** Dangers in which it must be shown beside the national lines. */
  signalen: Signalen,
  /** The first and the last day it is there; without them it always is. */
  validFrom: Day.optional(),
  validUntil: Day.optional(),
  checked: Day,
  owner: Text,
});

export type Voorziening = z.infer<typeof VoorzieningText> & { place: Place };

/** The services of all files, in order. Throws one `KnowledgeError` with every problem. */
export const parseKaart = (sources: Source[]): Voorziening[] =>
  gather(sources, parseVoorzieningen).flat();

function parseVoorzieningen(source: Source): Voorziening[] {
  const fields = [...Object.keys(VoorzieningText.shape), ...weekdays, ...signaalKinds];
  const { data, lineOf } = readYaml(source, z.array(VoorzieningText), fields);
  return data.map((each, nth) => ({ ...each, place: { file: source.file, line: lineOf([nth]) } }));
}
