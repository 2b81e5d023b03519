import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, momentOf, timeOf, weekdayOf } from '../../src/domain/day.ts';

describe('a local day', () => {
  it.each([
    ['2026-11-23T12:00:00.000Z', '2026-11-23', '13:00'],
    ['2026-11-22T23:05:00.000Z', '2026-11-23', '00:05'],
    ['2026-07-01T22:30:00.000Z', '2026-07-02', '00:30'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
  ])('%s is %s at %s on the wall clock', (at, day, time) => {
    expect([dayOf(at), timeOf(at)]).toEqual([day, time]);
  });

  it('has a weekday', () => {
    const week = Array.from({ length: 7 }, (_, i) => weekdayOf(addDays('2026-11-23', i)));
    expect(week).toEqual(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
  });

  it('is followed by the first of the next month, and of the next year', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('a clock time on a day', () => {
  it.each([
    ['2026-11-23', '09:00', '2026-11-23T08:00:00.000Z'],
    ['2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-07-01', '24:00', '2026-07-01T22:00:00.000Z'],
  ])('%s %s is %s', (day, time, at) => {
    expect(momentOf(day, time)).toBe(at);
  });

  it('follows summer time on the day that it begins and the day that it ends', () => {
    expect(momentOf('2026-03-28', '09:00')).toBe('2026-03-28T08:00:00.000Z');
    expect(momentOf('2026-03-29', '09:00')).toBe('2026-03-29T07:00:00.000Z');
    expect(momentOf('2026-10-24', '09:00')).toBe('2026-10-24T07:00:00.000Z');
    expect(momentOf('2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z');
  });

  it('reads back as the same day and time, any day of thirty years', () => {
    const day = fc.integer({ min: 0, max: 365 * 30 }).map((n) => addDays('2020-01-01', n));
    const time = fc.constantFrom('00:00', '08:30', '09:00', '12:45', '17:00', '23:59');
    fc.assert(
      fc.property(day, time, (on, when) => {
        const at = momentOf(on, when);
        expect([dayOf(at), timeOf(at)]).toEqual([on, when]);
      }),
    );
  });
});
