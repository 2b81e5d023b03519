/** @module Why something was found, in a sentence for the one who looked. */
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';
import { isStopWord, stem, tokenise } from '../knowledge/words.ts';

export function whyOnderwerp(onderwerp: Onderwerp, query: string): string {
  const { title, as, synonyms, phrasings, kort, achter, mogelijkheden, termijnen } = onderwerp;
  const options = mogelijkheden.flatMap(({ name, text }) => [name, text]);
  const named = wordIn([title, as], query);
  if (named) return `“${named}” hoort bij dit onderwerp.`;
  const asked = wordIn([...synonyms, ...phrasings], query);
  if (asked) return `Mensen vragen dit vaak met “${asked}”.`;
  const told = wordIn([kort, ...achter, ...options, ...termijnen], query);
  return told ? `“${told}” staat in de uitleg.` : 'Dit lijkt op wat u typte.';
}

/** `helping` is the subject it was found through, if it was. */
export function whyVoorziening(
  voorziening: Voorziening,
  query: string,
  helping: Onderwerp | false | undefined,
): string {
  const { name, organisation, description, eligibility } = voorziening;
  const named = wordIn([name], query);
  if (named) return `“${named}” staat in de naam.`;
  const told = wordIn([description, organisation, eligibility], query);
  if (told) return `“${told}” staat in de uitleg.`;
  return helping ? `Helpt bij ${helping.as}.` : 'Dit lijkt op wat u typte.';
}

/** The first word of the query, as it was typed, that stands in these texts in any form. */
function wordIn(texts: string[], query: string): string | undefined {
  const stems = new Set(texts.flatMap(tokenise).map(stem));
  return tokenise(query).find((word) => !isStopWord(word) && stems.has(stem(word)));
}
