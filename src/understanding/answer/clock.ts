/** @module A time of day that was said, where the options are times or parts of the day: "half elf", "na mijn werk". */
import type { Option } from '../../domain/question.ts';

/** Minutes since midnight, [from, to). */
interface Stretch {
  from: number;
  to: number;
}

const hour = 60;
const noon = 12 * hour;
const stretch = (from: number, to: number): Stretch => ({ from: from * hour, to: to * hour });

const parts: [RegExp, Stretch][] = [
  [
    /voormiddag|ochtend|morgens|morning|\bsabah|صباح|\bran(?:o|a|ek)\b|ранк|вранці|ранок/,
    stretch(6, 12),
  ],
  [/namiddag|middag|afternoon|öğleden sonra|الظهر|popołud|після обіду|вдень/, stretch(12, 18)],
  [/avond|evening|akşam|مساء|wiecz|веч/, stretch(18, 24)],
  [/nacht|night|\bgece|ليل|\bnoc\b|ніч/, stretch(0, 6)],
];

/** What people do then; only where no time is said. */
const moments: [RegExp, number][] = [
  [
    /(na|achter) (het|mijn|me|mn|m'n) werk|na het (avond)?eten|als de kinderen (op|in|naar) bed|after work/,
    19,
  ],
  [
    /voor de middag|bij het ontbijt|als de kinderen (op|naar) school|voor (het|mijn) werk|vroeg op/,
    9,
  ],
  [/na de middag|lunch|na school|als de kinderen uit school/, 14],
];

const names = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
/** "Na vieren", "tegen zessen". */
const late =
  'enen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven'.split(' ');
const one = `(\\d{1,2}|${[...late, ...names].join('|')}|één|eén)`;
const said: [RegExp, (...found: string[]) => number][] = [
  [/\b(\d{1,2})[.:](\d{2})\b/, (a, b) => Number(a) * hour + Number(b)],
  [
    new RegExp(`\\b(vijf|tien|5|10) (voor|over) half ${one}\\b`),
    (much, side, at) => hours(at!) - 30 + by(side!) * minutes(much!),
  ],
  [new RegExp(`\\bhalf ${one}\\b`), (at) => hours(at!) - 30],
  [new RegExp(`\\bkwart(?:ier)? (voor|over) ${one}\\b`), (side, at) => hours(at!) + by(side!) * 15],
  [
    new RegExp(`\\b(vijf|tien|5|10) (voor|over) ${one}\\b`),
    (much, side, at) => hours(at!) + by(side!) * minutes(much!),
  ],
  [new RegExp(`\\buur of ${one}\\b`), (at) => hours(at!)],
  [new RegExp(`\\b${one} ?(?:uur|u|uurtje|oclock|o clock|am|pm)\\b`), (at) => hours(at!)],
  [
    new RegExp(`\\b(?:rond|tegen|omstreeks|om|vanaf|na|around|at) (?:de klok van )?${one}\\b`),
    (at) => hours(at!),
  ],
];

const by = (side: string): number => (side === 'voor' ? -1 : 1);
const minutes = (word: string): number => (/5|vijf/.test(word) ? 5 : 10);

const hours = (word: string): number => {
  const plain = word.replaceAll('é', 'e');
  const named = Math.max(names.indexOf(plain), late.indexOf(plain));
  return (named < 0 ? Number(word) : named + 1) * hour;
};

/** The option that holds the time that was said; undefined when none is said, or the options are no times. */
export function findInDay(text: string, options: Option[]): Option | undefined {
  const stretches = options.map(({ label }) => stretchOf(label.toLowerCase()));
  if (stretches.filter((each) => each !== null).length < 2) return undefined;
  // "Halluf" is how it sounds.
  const plain = text
    .toLowerCase()
    .slice(0, 300)
    .replace(/\bhalluf\b/, 'half');
  const end = endOf(plain, stretches);
  if (end !== undefined) return options[end];
  const time = timeOf(plain);
  const held = options.filter((_, nth) => {
    const each = stretches[nth];
    return time !== null && each && time >= each.from && time < each.to;
  });
  return held.length === 1 ? held[0] : undefined;
}

/** "De vroegste", "zo laat mogelijk": the place of that option. */
function endOf(text: string, stretches: (Stretch | null)[]): number | undefined {
  const early = /\b(vroegst\w*|zo vroeg|earliest)\b/.test(text);
  if (!early && !/\b(laatste|laatst mogelijke|zo laat|latest)\b/.test(text)) return undefined;
  const sorted = [...stretches.keys()]
    .filter((nth) => stretches[nth])
    .sort((a, b) => stretches[a]!.from - stretches[b]!.from);
  return early ? sorted[0] : sorted.at(-1);
}

function timeOf(text: string): number | null {
  for (const [pattern, read] of said) {
    const found = pattern.exec(text);
    if (found) return inDay(read(...found.slice(1)), text);
  }
  return parts.some(([words]) => words.test(text))
    ? null
    : (moments.find(([words]) => words.test(text))?.[1] ?? 0) * hour || null;
}

/** "Drie uur" is in the afternoon, unless the night is named; "negen uur 's avonds" is 21.00. */
function inDay(time: number, text: string): number {
  if (time >= 13 * hour) return time;
  const part = parts.find(([words]) => words.test(text))?.[1];
  if (/\bpm\b/.test(text) || (part && part.from >= noon)) return time < noon ? time + noon : time;
  return part === undefined && time < 7 * hour ? time + noon : time;
}

function stretchOf(label: string): Stretch | null {
  const times = [...label.matchAll(/(\d{1,2})(?:[.:](\d{2}))?/g)].map(
    ([, a, b]) => Number(a) * hour + Number(b ?? 0),
  );
  const [from, to] = times;
  if (from === undefined) return parts.find(([words]) => words.test(label))?.[1] ?? null;
  if (!/uur|\d[.:]\d{2}|\du\b/.test(label)) return null;
  if (to !== undefined) return { from, to };
  if (/\b(na|vanaf)\b/.test(label)) return { from, to: 24 * hour };
  return /\bvoor\b|\btot\b/.test(label) ? { from: 0, to: from } : { from, to: from + 1 };
}
