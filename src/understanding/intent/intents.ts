/** @module What a person wants with the conversation itself: back, skip, a person, what do you mean. */
import type { Intent } from '../../domain/meaning.ts';
import { readArabic } from '../arabic.ts';
import { createLexicon, type Hit, type Lexicon } from '../lexicon.ts';
import { rememberFor } from '../remember.ts';
import type { Word } from '../words.ts';
import { phrases } from './phrases.ts';

/** When two are heard, the one that is most a wish goes first. */
const order = [
  'human',
  'restart',
  'change',
  'refuse',
  'why',
  'unclear',
  'skip',
  'repeat',
  'unknown',
  'back',
  'stop',
  'wait',
  'thanks',
  'greeting',
] as const;

export type Wish = (typeof order)[number];

export interface Heard {
  wish: Wish | null;
  /** The words that say it, as places in the message. */
  own: number[];
  /** Words of the message that are neither the wish nor small talk. */
  rest: number;
  /** The marks of a correction ("nee, ik bedoelde"), as words [from, to). */
  corrections: Hit[];
  /** A question about us: are you a robot, who reads this. */
  aboutUs: boolean;
}

let lexicon: Lexicon | undefined;

/** A wish is only heard in the first words; further on it is part of a story. */
const most = 40;

/** Asked for the same words by whoever looks at them, so it is worked out once. */
export const hearWish = rememberFor((all: Word[]): Heard => {
  lexicon ??= createLexicon(phrases, {
    forms: (word) => [...new Set([...readArabic(word)])],
    bySound: true,
    familiar,
  });
  const words = all.slice(0, most);
  const hits = lexicon.find(words);
  const meant = hits.filter(({ concept }) => concept === 'nowish');
  const isMeantElse = ({ own }: Hit) =>
    meant.some((other) => own.every((word) => other.own.includes(word)));
  const wishes = hits.filter((hit) => order.includes(hit.concept as Wish) && !isMeantElse(hit));
  const said = withoutSoft(best(wishes), all);
  const wish = (said?.concept as Wish | undefined) ?? null;
  const counted = new Set(hits.filter(isSmall(wish)).flatMap(({ own }) => own));
  return {
    wish,
    own: said?.own ?? [],
    rest: all.length - counted.size,
    corrections: hits.filter((hit) => hit.concept === 'correctmark' && !isMeantElse(hit)),
    aboutUs: hits.some(({ concept }) => concept === 'aboutus'),
  };
});

/** "Liever niet" declines a question when nothing more is said; "liever niet gebeld worden" is about being called. */
const soft = /^(?:liever|graag) (?:niet|anoniem)$|^rather not$/;

function withoutSoft(hit: Hit | undefined, all: Word[]): Hit | undefined {
  if (!hit || !soft.test(hit.own.map((at) => all[at]!.text).join(' '))) return hit;
  return all.every(({ text }, at) => hit.own.includes(at) || isTiny(text)) ? hit : undefined;
}

const isTiny = (word: string): boolean =>
  /^(nee|nou|ik|dat|hoor|eigenlijk|maar|toch|sorry|te)$/.test(word);

/** The longest in words wins; of equals, the one that comes first in the order. */
function best(hits: Hit[]): Hit | undefined {
  const ranked = hits.toSorted(
    (a, b) =>
      b.own.length - a.own.length ||
      order.indexOf(a.concept as Wish) - order.indexOf(b.concept as Wish),
  );
  return ranked[0];
}

const isSmall =
  (wish: Wish | null) =>
  ({ concept }: Hit): boolean =>
    concept === wish || concept === 'filler' || concept === 'greeting' || concept === 'thanks';

export const toIntent = (wish: Wish): Intent => (wish === 'change' ? 'correct' : wish);

/** Words that are near a wish in spelling and mean something else. */
const familiar =
  `man mens menen mijn moe moeder vader mag stap stok terras top skin ski pak pas week weken
  mail hulp huis vraagt weer wees dak dan dank das hart bank klas rug drug stof stopt stop`.split(
    /\s+/,
  );
