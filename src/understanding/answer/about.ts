/** @module Words that belong to what an option is about, without meaning the same: weeds are about the garden. */
import { remember } from '../remember.ts';
import { stemOf } from '../stem.ts';
import { wordsOf } from '../words.ts';
import { fields } from './fields.ts';

interface Field {
  exact: Set<string>;
  begins: string[];
}

let known: { heads: Set<string>; about: Field }[] | undefined;

const readFields = () =>
  fields
    .trim()
    .split('\n')
    .map((line) => {
      const [heads = '', about = ''] = line.split(': ');
      const words = about.split(' ');
      const ends = (word: string) => word.endsWith('*');
      return {
        heads: new Set(wordsOf(heads).map(stemOf)),
        about: {
          exact: new Set(wordsOf(words.filter((word) => !ends(word)).join(' ')).map(stemOf)),
          begins: words.filter(ends).flatMap((word) => wordsOf(word.slice(0, -1))),
        },
      };
    });

const fieldsOfHead = remember((word: string): number[] => {
  known ??= readFields();
  const stem = stemOf(word);
  return known.flatMap(({ heads }, nth) => (heads.has(stem) ? [nth] : []));
});

const fieldsAbout = remember((word: string): number[] => {
  known ??= readFields();
  const stem = stemOf(word);
  return known.flatMap(({ about }, nth) =>
    about.exact.has(stem) || about.begins.some((begin) => word.startsWith(begin)) ? [nth] : [],
  );
});

/** True when who says `word` talks about what `head` names. */
export function isAbout(word: string, head: string): boolean {
  const named = fieldsOfHead(head);
  return named.length > 0 && fieldsAbout(word).some((field) => named.includes(field));
}
