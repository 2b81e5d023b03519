/** @module `voorbeelden/<what>/<language>/<label>.txt`: what people say, an example on each line, to learn from. */
import { languages } from '../domain/language.ts';
import { signaalKinds } from '../domain/signaal.ts';
import type { Library } from '../knowledge/library.ts';
import type { Problem } from '../knowledge/reading/problem.ts';
import { unknownWord } from '../knowledge/reading/sentence.ts';
import { harmless } from '../understanding/learned/sense.ts';
import { ordinary, wishes } from '../understanding/learned/wishes.ts';
import { readFolder, type TextFile } from './files.ts';

/** One thing that somebody may say, and what it is. */
export interface Line {
  text: string;
  label: string;
  /** Line in the file, from 1. */
  line: number;
  file: string;
}

/** Danger by its kind, what a question is about, or what somebody wants of the conversation. */
export type What = 'signalen' | 'onderwerpen' | 'wensen';

/** A desk without examples has nothing to learn from, and goes by its rules. Throws the system's error. */
export const readExampleFiles = (folder: string): Promise<TextFile[]> =>
  readFolder(`${folder}/voorbeelden`, '.txt').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

export const linesOf = (files: TextFile[], what: What): Line[] =>
  files.flatMap(({ file, text }) => {
    const [label = '', , of] = placeOf(file);
    if (of !== what) return [];
    return text
      .split(/\r?\n/)
      .map((each, nth) => ({ text: each.trim(), label, line: nth + 1, file }))
      .filter((each) => each.text !== '');
  });

/** Label, language and what: a label may have several files, `suicide.txt` and `suicide.meer.txt`. */
const placeOf = (file: string): string[] =>
  file
    .replace(/(\.[a-z]+)?\.txt$/, '')
    .split('/')
    .reverse();

/** Files in the wrong place, and the same example under two labels. */
export function checkExamples(files: TextFile[], { onderwerpen }: Library): Problem[] {
  const known: Record<string, string[]> = {
    signalen: [...signaalKinds, harmless],
    onderwerpen: onderwerpen.map(({ id }) => id),
    wensen: [...Object.keys(wishes), ordinary],
  };
  const misplaced = files.flatMap(({ file }) => {
    const [label = '', language = '', what = ''] = placeOf(file);
    const labels = known[what];
    if (!labels)
      return [{ file, line: 1, message: unknownWord('De map', what, Object.keys(known)) }];
    if (!languages.some((each) => each === language)) {
      return [{ file, line: 1, message: unknownWord('De taal', language, [...languages]) }];
    }
    const message = unknownWord('De naam', label, labels);
    return labels.includes(label) ? [] : [{ file, line: 1, message }];
  });
  return [
    ...misplaced,
    ...findDoubles(linesOf(files, 'signalen')),
    ...findDoubles(linesOf(files, 'onderwerpen')),
    ...findDoubles(linesOf(files, 'wensen')),
  ];
}

function findDoubles(lines: Line[]): Problem[] {
  const first = new Map<string, Line>();
  return lines.flatMap((each) => {
    const key = each.text.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) first.set(key, each);
    if (!earlier || earlier.label === each.label) return [];
    const message = `Dit voorbeeld staat ook bij "${earlier.label}" (${earlier.file}:${earlier.line}). Kies er één.`;
    return [{ file: each.file, line: each.line, message }];
  });
}
