/** @module What is wrong with a piece of knowledge, in a sentence that its author understands. */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

const kinds: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
  record: 'een blok met velden',
};

/** Sentences for one thing the schema found, each with the path it is about. */
export function sentences(
  issue: z.core.$ZodIssue,
  fields: string[],
): { path: PropertyKey[]; message: string }[] {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, message: sentence(issue) }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: unknownWord('Het veld', key, fields),
  }));
}

/** `Het onderwerp "geldschulden" kennen we niet. Bedoelt u "geld-schulden"?` */
export function unknownWord(what: string, word: string, known: string[]): string {
  const sentence = `${what} "${word}" kennen we niet.`;
  if (known.length === 0) return sentence;
  const lower = word.toLowerCase();
  const names = new Map(known.map((name) => [name.toLowerCase(), name]));
  const near = closest(lower, [...names.keys()]);
  const reach = Math.max(2, Math.floor(word.length / 3));
  if (distance(lower, near) <= reach) return `${sentence} Bedoelt u "${names.get(near)}"?`;
  return known.length <= 20 ? `${sentence} Kies uit: ${known.join(', ')}.` : sentence;
}

function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.filter((key) => typeof key === 'string').at(-1);
  const missing = issue.input === undefined && issue.code !== 'custom';
  if (missing) return field ? `Het veld "${field}" ontbreekt.` : 'Het bestand is leeg.';
  const at = field ? `Bij "${field}"` : 'In dit bestand';
  if (issue.code === 'invalid_type') {
    return `${at} hoort ${kinds[issue.expected] ?? 'iets anders'}.`;
  }
  if (issue.code === 'invalid_value') {
    return unknownWord(`${at}:`, String(issue.input), issue.values.map(String));
  }
  // Records with fixed names report a wrong name as a key of its own.
  if (issue.code === 'invalid_key') return `${at} kennen we deze naam niet.`;
  return `${at}: ${issue.message}`;
}
