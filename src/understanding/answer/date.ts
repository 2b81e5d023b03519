/** @module A day, as people say it in Dutch: "volgende week dinsdag", "overmorgen", "3 mei". */
import { parse } from 'chrono-node/nl';

const days = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');

/** Days that chrono does not know by these words. */
const shifts: [RegExp, number][] = [
  [/\bovermorgen\b/, 2],
  [/\beergisteren\b/, -2],
];

const longest = 1000;

/** `2026-11-23`, counted from the ISO day or moment `today`; null when no day is named. */
export function findDate(text: string, today: string): string | null {
  const plain = text.slice(0, longest).toLowerCase();
  const now = new Date(`${today.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(now.getTime())) return null;
  const shift = shifts.find(([words]) => words.test(plain));
  if (shift) return addDays(now, shift[1]);
  const weekday = findWeekday(plain, now);
  if (weekday) return weekday;
  const [found] = parse(plain, { instant: now, timezone: 0 }, { forwardDate: true });
  if (!found) return null;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    found.start.get(part),
  );
  return year && month && day ? toDay(year, month, day) : null;
}

/** "Komende maandag" is never today, and "dinsdag over een week" is a week after the first Tuesday. */
function findWeekday(text: string, now: Date): string | null {
  const found = new RegExp(
    `(?:(komende|aanstaande|eerstvolgende) )?(${days.join('|')})( over (?:een|1|twee|2) we[ek]+)?`,
  ).exec(text);
  if (!found || (!found[1] && !found[3])) return null;
  const ahead = (days.indexOf(found[2]!) - now.getUTCDay() + 7) % 7 || 7;
  const weeks = found[3] ? (/twee|2/.test(found[3]) ? 2 : 1) : 0;
  return addDays(now, ahead + 7 * weeks);
}

const addDays = (from: Date, days: number): string =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const toDay = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');

const pad = (number: number): string => String(number).padStart(2, '0');
