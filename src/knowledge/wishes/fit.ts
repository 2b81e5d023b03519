/** @module How well a place answers what somebody wishes, in words for the one who looks. */
import { addDays, dayOf } from '../../domain/day.ts';
import { dayWords, timeWords } from '../../domain/moment.ts';
import { type Opening, openingsOn } from '../../domain/openingstijden.ts';
import type { Wijk } from '../../domain/wijk.ts';
import type { Voorziening } from '../wijk/voorziening.ts';
import { distanceTo, distanceWords, type Postcode } from './place.ts';
import type { When } from './when.ts';
import type { Wishes } from './wishes.ts';

export interface Fit {
  /** It is not for somebody of this age. */
  refused: boolean;
  /** How many of the wishes it answers; being somewhere on the map answers where. */
  met: number;
  /** In metres; undefined when nobody asked, or when it is not known. */
  away: number | undefined;
  /** Short sentences. */
  why: string[];
}

export interface Around {
  wijk: Wijk;
  /** ISO 8601 in UTC. */
  now: string;
}

export function findFit(voorziening: Voorziening, wishes: Wishes, around: Around): Fit {
  const away = wishes.postcode && distanceTo(voorziening.address, wishes.postcode, around.wijk);
  const answers = [
    wishes.when && whenWords(voorziening, wishes.when, around),
    wishes.language && languageWords(voorziening, wishes.language),
    wishes.age !== undefined && ageWords(voorziening, wishes.age),
  ].filter((each) => typeof each === 'string');
  const near = typeof away === 'number' ? [nearWords(away, wishes.postcode!)] : [];
  return {
    refused: wishes.age !== undefined && !isFor(voorziening, wishes.age),
    met: answers.length + near.length,
    away: typeof away === 'number' ? away : undefined,
    why: [...answers.filter((each) => each !== ''), ...near],
  };
}

/** The best first: what answers most, then what is nearest, then as they came. */
export function byFit(a: Fit, b: Fit): number {
  const far = Number.POSITIVE_INFINITY;
  if (a.refused !== b.refused) return a.refused ? 1 : -1;
  if (a.met !== b.met) return b.met - a.met;
  const [left, right] = [a.away ?? far, b.away ?? far];
  return left === right ? 0 : left - right;
}

/** Undefined when it is closed then. */
function whenWords(voorziening: Voorziening, when: When, around: Around): string | undefined {
  for (const { from, to } of when.spans) {
    const opening = openingIn(voorziening, from, to, around.wijk);
    if (!opening) continue;
    const until = timeWords(opening.closes);
    if (when.now) return `Nu open, tot ${until}.`;
    return `Open ${dayWords(opening.opens, around.now)} van ${timeWords(opening.opens)} tot ${until}.`;
  }
  return undefined;
}

/** The first stretch in which the door is open for at least a part of this time. Days the desk takes off are the desk's own. */
function openingIn({ schedule }: Voorziening, from: string, to: string, wijk: Wijk) {
  const days = from === to ? [dayOf(from)] : daysFrom(dayOf(from), to);
  const place = { ...wijk, hours: schedule, closed: [] };
  const overlaps = ({ opens, closes }: Opening) =>
    Date.parse(closes) > Date.parse(from) &&
    (Date.parse(opens) < Date.parse(to) || Date.parse(opens) === Date.parse(from));
  return days.flatMap((day) => openingsOn(place, day)).find(overlaps);
}

function daysFrom(first: string, to: string): string[] {
  const last = dayOf(new Date(Date.parse(to) - 1).toISOString());
  return first >= last ? [first] : [first, ...daysFrom(addDays(first, 1), to)];
}

function languageWords({ languages }: Voorziening, language: string): string | undefined {
  if (languages.some((each) => each.toLowerCase() === language.toLowerCase())) {
    return `Spreekt ${language}.`;
  }
  return languages.some((each) => /\btolk/i.test(each)) ? 'Met een tolk.' : undefined;
}

/** '' for a place that is for every age: it fits, and there is nothing to tell. */
function ageWords(voorziening: Voorziening, age: number): string | undefined {
  const { minimumAge, maximumAge } = voorziening;
  if (!isFor(voorziening, age)) return undefined;
  if (minimumAge === undefined && maximumAge === undefined) return '';
  if (maximumAge === undefined) return `Vanaf ${minimumAge} jaar.`;
  return minimumAge
    ? `Voor ${minimumAge} tot en met ${maximumAge} jaar.`
    : `Tot en met ${maximumAge} jaar.`;
}

const isFor = ({ minimumAge = 0, maximumAge = 200 }: Voorziening, age: number): boolean =>
  minimumAge <= age && age <= maximumAge;

const nearWords = (metres: number, postcode: Postcode): string =>
  `Op ${distanceWords(metres)} van ${postcode}.`;
