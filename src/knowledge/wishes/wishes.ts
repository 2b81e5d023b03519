/** @module What somebody wishes of a place besides what it is for: when, in which language, for which age, how near. */
import type { Languages } from '../wijk/languages.ts';
import { readAge } from './age.ts';
import { type Postcode, readPostcode } from './place.ts';
import { readWhen, type When } from './when.ts';

export interface Wishes {
  when?: When;
  /** In years. */
  age?: number;
  /** Its Dutch name: "Turks". Of Dutch itself nobody needs to be told. */
  language?: string;
  postcode?: Postcode;
}

/** The wishes in what somebody looks for, and what is left of it without them. */
export function readWishes(
  query: string,
  { now, languages }: { now: string; languages: Languages },
): { wishes: Wishes; rest: string } {
  const read = {
    when: readWhen(query, now),
    age: readAge(query),
    place: readPostcode(query),
    tongue: readLanguage(query, languages),
  };
  const said = Object.values(read).flatMap((each) => each?.said ?? []);
  return {
    wishes: {
      ...(read.when && { when: read.when.when }),
      ...(read.age && { age: read.age.age }),
      ...(read.tongue && { language: read.tongue.language }),
      ...(read.place && { postcode: read.place.postcode }),
    },
    rest: said.reduce((text, words) => without(text, words), query),
  };
}

/** "Turks", "Turkse", "Turkstalig". */
function readLanguage(query: string, languages: Languages) {
  for (const word of query.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const plain = word.replace(/(talige?|e)$/, '');
    const code = languages.codeOf(word) ?? languages.codeOf(plain);
    const language = code && code !== 'nl' && word.length > 3 && languages.nameOf(code);
    if (language) return { language, said: word };
  }
  return undefined;
}

function without(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + words.length)}`;
}
