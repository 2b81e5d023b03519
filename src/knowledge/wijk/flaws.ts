/** @module What can be read of a service on the sociale kaart and is wrong all the same. */
import { type Openingstijden, weekdays } from '../../domain/wijk.ts';
import { dateWords } from '../freshness.ts';
import { isPhone } from './phone.ts';
import type { Voorziening } from './voorziening.ts';

/** Something wrong: in which field, and in words that follow a name: `is nooit open. …`. */
export interface Flaw {
  field: keyof Voorziening;
  message: string;
}

/** Everything that is wrong with a service by itself, on this day (`2026-11-23`). */
export const findFlaws = (voorziening: Voorziening, today: string): Flaw[] => [
  ...findUnreachable(voorziening),
  ...findHours(voorziening),
  ...findAges(voorziening),
  ...findOver(voorziening, today),
];

function findUnreachable({ address, phone, accessibility }: Voorziening): Flaw[] {
  const flaws: Flaw[] = [];
  if (!address && !phone) {
    flaws.push({ field: 'phone', message: 'heeft geen adres en geen telefoonnummer.' });
  }
  if (phone && !isPhone(phone)) {
    flaws.push({ field: 'phone', message: `heeft een nummer dat niet te bellen is: ${phone}.` });
  }
  if (accessibility.length > 0 && !address) {
    const message = 'zegt hoe u binnenkomt, maar heeft geen adres.';
    flaws.push({ field: 'accessibility', message });
  }
  return flaws;
}

function findHours({ schedule, appointment }: Voorziening): Flaw[] {
  const never = weekdays.every((day) => (schedule[day] ?? []).length === 0);
  const message = 'is nooit open. Noem de openingstijden, of zeg dat het op afspraak is.';
  if (never && !appointment) return [{ field: 'schedule', message }];
  return findOverlap(schedule);
}

const findOverlap = (schedule: Openingstijden): Flaw[] =>
  weekdays.flatMap((day) => {
    const stretches = [...(schedule[day] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const nth = stretches.findIndex(([, to], n) => to > (stretches[n + 1]?.[0] ?? '24:00'));
    const [first, second] = stretches.slice(nth);
    if (nth < 0 || !first || !second) return [];
    const message = `heeft op ${day} tijden die door elkaar lopen: ${first.join('–')} en ${second.join('–')}.`;
    return [{ field: 'schedule' as const, message }];
  });

function findAges({ minimumAge = 0, maximumAge = minimumAge }: Voorziening): Flaw[] {
  if (minimumAge <= maximumAge) return [];
  const message = `is vanaf ${minimumAge} en tot en met ${maximumAge} jaar: dat kan niet.`;
  return [{ field: 'maximumAge', message }];
}

function findOver({ validFrom = '', validUntil }: Voorziening, today: string): Flaw[] {
  if (validUntil === undefined) return [];
  if (validUntil < validFrom) {
    return [{ field: 'validUntil', message: 'eindigt voor het begint.' }];
  }
  if (validUntil >= today) return [];
  const message = `was er tot en met ${dateWords(validUntil)}. Haal het weg of pas de dag aan.`;
  return [{ field: 'validUntil', message }];
}
