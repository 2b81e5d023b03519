/** @module When a place is open: now or next, in words, and the hours of a week as rows. */
import { dayOf } from '../domain/day.ts';
import { dayWords, timeWords } from '../domain/moment.ts';
import { nextOpening } from '../domain/openingstijden.ts';
import { type Openingstijden, type Weekday, type Wijk, weekdays } from '../domain/wijk.ts';

export interface Opening {
  now: boolean;
  /** "nu open tot 16.00 uur", "weer open dinsdag om 9.00 uur" */
  words: string;
}

const dayNames: Record<Weekday, string> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};

const dayLength = 24 * 60 * 60 * 1000;

/** Undefined for a place without hours. It is closed on holidays; days the desk takes off are the desk's own. */
export function findOpening(wijk: Wijk, hours: Openingstijden, at: string): Opening | undefined {
  const next = nextOpening({ ...wijk, hours, closed: [] }, at);
  if (!next) return undefined;
  const now = Date.parse(next.opens) <= Date.parse(at);
  if (now) return { now, words: `nu open tot ${closing(timeWords(next.closes))}` };
  return { now, words: `weer open ${comingDay(next.opens, at)} om ${timeWords(next.opens)}` };
}

/** The end of a day is no new day to people. */
const closing = (time: string): string => (time === '0.00 uur' ? '24.00 uur' : time);

/** "morgen", "donderdag" within the week, "donderdag 3 december" after that. */
function comingDay(opens: string, at: string): string {
  const words = dayWords(opens, at);
  const away = Date.parse(dayOf(opens)) - Date.parse(dayOf(at));
  return away < 7 * dayLength ? words.split(' ')[0]! : words;
}

/** A row for every day: "maandag", "9.00–12.00 en 13.00–17.00 uur" or "gesloten". */
export const weekOf = (hours: Openingstijden): { day: string; times: string }[] =>
  weekdays.map((day) => {
    const times = (hours[day] ?? []).map((stretch) => stretch.map(clock).join('–'));
    return { day: dayNames[day], times: times.length ? `${times.join(' en ')} uur` : 'gesloten' };
  });

const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');
