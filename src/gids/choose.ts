/** @module Which places in the wijk to name: what they are for, and when, for whom, in which language and how near. */
import { isStopWord, tokenise } from '../knowledge/finding/words.ts';
import type { Onderwerp } from '../knowledge/onderwerp/onderwerp.ts';
import type { Voorziening } from '../knowledge/wijk/voorziening.ts';
import { byFit, type Fit, findFit } from '../knowledge/wishes/fit.ts';
import { readWishes, type Wishes } from '../knowledge/wishes/wishes.ts';
import { findVoorziening, helpersOf } from './guide.ts';
import type { GidsParts, Hit } from './parts.ts';
import { whyVoorziening } from './why.ts';

const most = 6;

/** Words that only say that somebody looks for a place. */
const placeWords = `open geopend buurt wijk dichtbij postcode spreekt spreken praat praten taal tolk plek plekken`;
const isPlain = (word: string) => isStopWord(word) || placeWords.split(' ').includes(word);

/** Those found by their own words, then who helps with the subject; whoever answers the wishes goes before all. */
export async function choose(
  parts: GidsParts,
  query: string,
  about: Onderwerp | undefined,
): Promise<Hit<Voorziening>[]> {
  const { library, languages, clock } = parts;
  const { wishes, rest } = readWishes(query, { now: clock.now(), languages });
  if (tokenise(rest).every(isPlain)) return fitting(parts, wishes);
  const { ids } = await parts.find(rest, ['voorziening']);
  const named = ids.flatMap((id) => findVoorziening(library, id) ?? []);
  const helping = about ? helpersOf(library, about) : [];
  return weigh(parts, [...new Set([...named, ...helping])], wishes).map(({ found, fit }) => {
    const why = whyVoorziening(found, rest, helping.includes(found) && about);
    return { found, why: [...fit.why, why].join(' ') };
  });
}

/** Everything that answers all wishes, when somebody has nothing else to say; nothing without a wish. */
function fitting(parts: GidsParts, wishes: Wishes): Hit<Voorziening>[] {
  const asked = Object.keys(wishes).length;
  const answers = ({ fit }: { fit: Fit }) => asked > 0 && fit.met === asked;
  return weigh(parts, parts.library.kaart, wishes, answers).map(({ found, fit }) => {
    return { found, why: fit.why.join(' ') };
  });
}

function weigh(
  { wijk, clock }: GidsParts,
  places: Voorziening[],
  wishes: Wishes,
  among: (each: { found: Voorziening; fit: Fit }) => boolean = () => true,
) {
  const around = { wijk, now: clock.now() };
  return places
    .map((found) => ({ found, fit: findFit(found, wishes, around) }))
    .filter(among)
    .sort((a, b) => byFit(a.fit, b.fit))
    .slice(0, most);
}
