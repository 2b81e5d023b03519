/** @module Opening hours as the weekly rules of HSDS (RFC 5545), in Dutch time. */
import { momentOf } from '../../domain/day.ts';
import { type Openingstijden, type Weekday, weekdays } from '../../domain/wijk.ts';
import { hoursWords } from '../../knowledge/wijk/hours.ts';
import type { Schedule } from './hsds.ts';

const codes: Record<Weekday, string> = {
  ...{ ma: 'MO', di: 'TU', wo: 'WE', do: 'TH', vr: 'FR', za: 'SA', zo: 'SU' },
};

export const zone = 'Europe/Amsterdam';

/** When something is there: its hours, and its first and last day. */
export interface Period {
  schedule: Openingstijden;
  validFrom?: string | undefined;
  validUntil?: string | undefined;
  /** The day on which these hours were looked at. */
  checked: string;
}

/** A rule for each stretch, with the days that have it; without hours only the first and last day, if there are any. */
export function toSchedules(period: Period, idOf: (name: string) => string): Schedule[] {
  const { schedule, validFrom, validUntil, checked } = period;
  const valid = { valid_from: validFrom, valid_to: validUntil };
  const rules = [...daysByStretch(schedule).values()].map(({ stretch, days }) => ({
    ...{ id: idOf(stretch.join('-')), ...valid, timezone: hoursFromUtc(validFrom ?? checked) },
    ...{ freq: 'WEEKLY' as const, byday: days.map((day) => codes[day]).join(',') },
    // Midnight at the end of a day is 24:00 for us, which few programs know.
    ...{ opens_at: `${stretch[0]}:00`, closes_at: `${stretch[1].replace(/^24/, '00')}:00` },
    description: hoursWords(Object.fromEntries(days.map((day) => [day, [stretch]]))),
    notes: zone,
  }));
  return rules.length > 0 || !(validFrom || validUntil)
    ? rules
    : [{ id: idOf('altijd'), ...valid }];
}

function daysByStretch(schedule: Openingstijden) {
  const found = new Map<string, { stretch: [string, string]; days: Weekday[] }>();
  for (const day of weekdays) {
    for (const stretch of schedule[day] ?? []) {
      const key = stretch.join('-');
      const days = [...(found.get(key)?.days ?? []), day];
      found.set(key, { stretch, days });
    }
  }
  return found;
}

const hoursFromUtc = (day: string): number =>
  (Date.parse(`${day}T12:00Z`) - Date.parse(momentOf(day, '12:00'))) / 3_600_000;

/** As much of a rule as we read. */
export type Rule = Partial<
  Record<
    'valid_from' | 'valid_to' | 'freq' | 'byday' | 'opens_at' | 'closes_at' | 'description',
    string | undefined
  >
> & { interval?: unknown };

/** What rules say in our words; `strange` names what a week of ours cannot say. */
export function fromSchedules(schedules: Rule[]): Omit<Period, 'checked'> & { strange: string[] } {
  const schedule: Openingstijden = {};
  const strange: string[] = [];
  for (const rule of schedules.filter(({ opens_at, byday, freq }) => opens_at ?? byday ?? freq)) {
    const stretch = stretchOf(rule);
    const named = rule.byday?.split(',') ?? [];
    const days = weekdays.filter((day) => named.includes(codes[day]));
    // `2MO` is the second Monday of a month.
    const isKnown = named.length > 0 && days.length === named.length;
    if (!stretch || !isKnown || !isWeekly(rule)) strange.push(ruleWords(rule));
    else for (const day of days) schedule[day] = [...(schedule[day] ?? []), stretch].sort();
  }
  const [from, ...otherFrom] = new Set(schedules.map(({ valid_from }) => valid_from || undefined));
  const [until, ...otherUntil] = new Set(schedules.map(({ valid_to }) => valid_to || undefined));
  if (otherFrom.length + otherUntil.length > 0) strange.push('elke tijd een andere periode');
  return { schedule, validFrom: from, validUntil: until, strange };
}

const isWeekly = ({ freq = 'WEEKLY', interval = 1 }: Rule): boolean =>
  freq === 'WEEKLY' && Number(interval) === 1;

/** `09:00:00` and `09:00+01:00` are nine o'clock here; what is told in UTC is another time, so that is not guessed. */
function stretchOf({ opens_at = '', closes_at = '' }: Rule): [string, string] | undefined {
  const [from, to] = [opens_at, closes_at].map(
    (time) => /^(\d{2}:\d{2})(:00(\.0+)?)?(\+0[12]:?00)?$/.exec(time)?.[1],
  );
  if (!from || !to) return undefined;
  return [from, to === '00:00' ? '24:00' : to];
}

const ruleWords = ({ freq, byday, opens_at, closes_at, description }: Rule): string =>
  description || [freq, byday, opens_at, closes_at].filter(Boolean).join(' ');
