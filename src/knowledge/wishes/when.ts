/** @module When somebody wants to go, as people say it: "nu open", "zaterdagmiddag", "vanavond", "in het weekend". */
import { addDays, dayOf, momentOf, weekdayOf } from '../../domain/day.ts';
import { type Weekday, weekdays } from '../../domain/wijk.ts';

/** Stretches of time, any of which is good, ISO 8601 in UTC; `now` when it is about this very moment. */
export interface When {
  now: boolean;
  spans: { from: string; to: string }[];
}

const parts = {
  ochtend: ['06:00', '12:00'],
  middag: ['12:00', '18:00'],
  avond: ['18:00', '24:00'],
};
const wholeDay = ['00:00', '24:00'];

const atOnce = /\bnu\b.{0,20}\b(open|terecht)\b|\bopen\b.{0,12}\bnu\b/;
const someDay =
  /\b(van|(?:over)?morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|weekend|'?s ?)?(daag|ochtends?|middags?|avonds?)?\b/g;

/** What is said about time, and the words it was said with. Undefined when nothing is. */
export function readWhen(query: string, now: string): { when: When; said: string } | undefined {
  const text = query.toLowerCase();
  const [immediate] = atOnce.exec(text) ?? [];
  if (immediate) return { when: { now: true, spans: [{ from: now, to: now }] }, said: immediate };
  for (const [said, day = '', rest = ''] of text.matchAll(someDay)) {
    const days = daysOf(day.trim(), rest, dayOf(now));
    if (days.length === 0) continue;
    const [from, to] = parts[rest.replace(/s$/, '') as keyof typeof parts] ?? wholeDay;
    const spans = days.map((each) => ({ from: momentOf(each, from!), to: momentOf(each, to!) }));
    const left = spans.map((span) => ({ ...span, from: span.from < now ? now : span.from }));
    return { when: { now: false, spans: left.filter((span) => span.from < span.to) }, said };
  }
  return undefined;
}

/** Local days, `2026-11-28`; none for words that tell no day. */
function daysOf(day: string, rest: string, today: string): string[] {
  const ahead = Array.from({ length: 7 }, (_, days) => addDays(today, days));
  if (day === 'van') return rest === '' ? [] : [today];
  if (day === 'morgen') return rest === 'daag' ? [] : [addDays(today, 1)];
  if (day === 'overmorgen') return [addDays(today, 2)];
  if (day === 'weekend') return ahead.filter((each) => ['za', 'zo'].includes(weekdayOf(each)));
  if (day.endsWith('dag')) return ahead.filter((each) => weekdayOf(each) === shortOf(day));
  // "'s avonds", whichever evening.
  return rest.endsWith('s') || rest === 'avond' ? ahead : [];
}

const shortOf = (day: string): Weekday | undefined => weekdays.find((each) => day.startsWith(each));
