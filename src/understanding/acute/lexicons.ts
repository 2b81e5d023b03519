/** @module The word lists of danger per language, made ready at first use. */
import type { Language } from '../../domain/language.ts';
import { readArabic } from '../arabic.ts';
import { readDutch } from '../dutch.ts';
import { everydayWords } from '../everyday.ts';
import { createLexicon, type Lexicon, type Manners } from '../lexicon.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import type { Reach } from './scene.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

interface Source extends Manners {
  table: string;
  reach: Reach;
}

const sources: Partial<Record<Language, Source>> = {
  nl: { table: nl, reach: { back: 3, ahead: 3 }, forms: readDutch, bySound: true },
  en: { table: en, reach: { back: 3, ahead: 0 } },
  tr: { table: tr, reach: { back: 0, ahead: 2 } },
  ar: { table: ar, reach: { back: 2, ahead: 0 }, forms: readArabic },
  pl: { table: pl, reach: { back: 2, ahead: 0 } },
  uk: { table: uk, reach: { back: 2, ahead: 0 } },
};

/** The word list of a language, as it is written. */
export const tableOf = (language: Language): string => sources[language]?.table ?? '';

const made = new Map<string, { lexicon: Lexicon; reach: Reach }>();

/** As a guest in a message of another language, Dutch is only heard as it is spelt: every word there could be a slip of ours. */
export function lexiconOf(
  language: Language,
  guest = false,
): { lexicon: Lexicon; reach: Reach } | undefined {
  const source = sources[language];
  if (!source) return undefined;
  const key = guest ? `${language} guest` : language;
  const known = made.get(key) ?? {
    lexicon: createLexicon(source.table, {
      ...source,
      ...(language === 'nl' && { familiar: everydayWords() }),
      ...(guest && { bySound: false, exactly: true }),
    }),
    reach: source.reach,
  };
  made.set(key, known);
  return known;
}
