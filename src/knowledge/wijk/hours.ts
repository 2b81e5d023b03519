/** @module Opening hours in words for people: "ma t/m do 9.00–17.00, vr 9.00–12.00 uur". */
import { type Openingstijden, type Weekday, weekdays } from '../../domain/wijk.ts';

/** '' when it is never open. */
export function hoursWords(hours: Openingstijden): string {
  const runs: { from: Weekday; to: Weekday; times: string }[] = [];
  for (const [nth, day] of weekdays.entries()) {
    const times = (hours[day] ?? []).map(stretchWords).join(' en ');
    const last = runs.at(-1);
    if (last && last.times === times && last.to === weekdays[nth - 1]) last.to = day;
    else if (times !== '') runs.push({ from: day, to: day, times });
  }
  const words = runs.map(({ from, to, times }) => `${daysWords(from, to)} ${times}`);
  return words.length === 0 ? '' : `${words.join(', ')} uur`;
}

const daysWords = (from: Weekday, to: Weekday): string => {
  if (from === to) return from;
  const next = weekdays.indexOf(to) - weekdays.indexOf(from) === 1;
  return `${from} ${next ? 'en' : 't/m'} ${to}`;
};

const stretchWords = ([from, to]: [string, string]): string => `${clock(from)}–${clock(to)}`;

const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');
