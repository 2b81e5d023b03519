/** @module The Dutch public holidays on which a desk is closed. Good Friday is an ordinary day. */
import { gregorianEaster } from 'date-easter';
import { addDays, weekdayOf } from './day.ts';

/** The name of the holiday on a day (`2026-12-25`), or null on any other day. */
export const findFeestdag = (day: string): string | null =>
  feestdagenOf(Number(day.slice(0, 4)))[day] ?? null;

/** The holidays of a year by day: `{ '2026-01-01': 'Nieuwjaarsdag', … }`. */
export function feestdagenOf(year: number): Record<string, string> {
  const easter = gregorianEaster(year).toString();
  return {
    [`${year}-01-01`]: 'Nieuwjaarsdag',
    [easter]: 'eerste paasdag',
    [addDays(easter, 1)]: 'tweede paasdag',
    ...(year % 5 === 0 && { [`${year}-05-05`]: 'Bevrijdingsdag' }),
    [addDays(easter, 39)]: 'Hemelvaartsdag',
    [addDays(easter, 49)]: 'eerste pinksterdag',
    [addDays(easter, 50)]: 'tweede pinksterdag',
    [koningsdagOf(year)]: 'Koningsdag',
    [`${year}-12-25`]: 'eerste kerstdag',
    [`${year}-12-26`]: 'tweede kerstdag',
  };
}

/** 27 April, or the Saturday before when that is a Sunday. */
function koningsdagOf(year: number): string {
  const day = `${year}-04-27`;
  return weekdayOf(day) === 'zo' ? addDays(day, -1) : day;
}
