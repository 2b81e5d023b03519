/** @module A story where options are areas of life: "schimmel op de muur" is about "Wonen". */
import type { Option } from '../../domain/question.ts';
import type { Judge } from '../learned/judge.ts';
import type { Word } from '../words.ts';
import { type Area, findArea, findNames, namesOf } from './areas.ts';

/** How likely an area must be to be chosen; as a second one; and when only a part of the story is about it. */
const enough = { first: 0.15, second: 0.2, part: 0.4 };
/** So many times as likely as the next, an area is meant alone. */
const ahead = 2;
/** A part of a story has so many words; a shorter one says too little by itself. */
const shortest = 2;
/** In words: of a longer story the beginning tells what it is about. */
const longest = 40;

const open = /^(iets |een |wat )?(anders|ander|overig|weet|other|something else|geen)/i;

/** The ids of the option that clearly leads, or of several that do; none where options are no areas of life. */
export function findSubjects(words: Word[], options: Option[], judge: Judge): string[] {
  const areas = areasOf(options);
  if (!areas) return [];
  const said = words.slice(0, longest);
  const leads = new Set([
    ...leadsOf(weigh(said, areas, judge)),
    ...leadsOfParts(said, areas, judge),
  ]);
  return options.flatMap(({ id }, i) => (leads.has(i) ? [id] : []));
}

/** In words: a list is short. */
const longestList = 10;

/** The ids of the options whose areas are named one by one: "gezin, werk en geldzaken". */
export function findListed(words: Word[], options: Option[]): string[] {
  if (words.length > longestList || words.some(({ text }) => doubts.test(text))) return [];
  const names = new Set(findNames(words));
  const named = options.filter(({ label }) => namesOf(label).some((name) => names.has(name)));
  return named.map(({ id }) => id);
}

const doubts = /^(of|or|veya|lub|albo|або|او|niet|geen|not)$/;

interface Weighed {
  /** For each option. */
  sums: number[];
  /** Of the likeliest subject that is in none of them. */
  elsewhere: number;
}

function leadsOf({ sums, elsewhere }: Weighed): number[] {
  const [best = 0, next = 0] = [...sums].sort((a, b) => b - a);
  if (best < enough.first || best < elsewhere) return [];
  const least = best >= ahead * next ? best : enough.second;
  return sums.flatMap((sum, i) => (sum >= least ? [i] : []));
}

/** In words: a longer story is no list of subjects. */
const longestInParts = 20;

/** "Schulden, en mijn huis is te klein": the one would drown the other. */
function leadsOfParts(words: Word[], areas: (Area | null)[], judge: Judge): number[] {
  if (words.length > longestInParts) return [];
  return partsOf(words).flatMap((part) => {
    const { sums } = weigh(part, areas, judge);
    const best = Math.max(...sums);
    return best >= enough.part ? [sums.indexOf(best)] : [];
  });
}

/** Null unless every option is an area of life, but for one that is for anything else. */
function areasOf(options: Option[]): (Area | null)[] | null {
  const areas = options.map(({ label }) => (open.test(label) ? null : findArea(label)));
  const named = areas.filter((area) => area !== null);
  const rest = options.filter(({ label }) => open.test(label)).length;
  return named.length >= 2 && named.length + rest === options.length ? areas : null;
}

/** A subject of several areas goes to the nearest, and is shared between those that are as near. */
function weigh(words: Word[], areas: (Area | null)[], judge: Judge): Weighed {
  const sums = areas.map(() => 0);
  let elsewhere = 0;
  for (const { label, chance } of judge(words)) {
    const near = areas.map((area) => area?.get(label) ?? 0);
    const nearest = Math.max(...near);
    if (nearest === 0) elsewhere = Math.max(elsewhere, chance);
    const owners = near.filter((each) => each === nearest).length;
    near.forEach((each, i) => {
      if (each === nearest) sums[i]! += (chance * nearest) / owners;
    });
  }
  return { sums, elsewhere };
}

function partsOf(words: Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.after !== 'space' || /^(en|and|ve|i|та|و)$/.test(word.text)) parts.push([]);
    parts.at(-1)!.push(word);
  }
  return parts.length > 1 ? parts.filter((part) => part.length >= shortest) : [];
}
