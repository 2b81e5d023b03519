import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, momentOf } from '../../src/domain/day.ts';
import {
  addWorkingDays,
  isOpen,
  isWorkingDay,
  nextOpening,
  openingsOn,
} from '../../src/domain/openingstijden.ts';
import type { Wijk } from '../../src/domain/wijk.ts';
import { linden } from './linden.ts';

const at = momentOf;
const opens = (day: string, time: string, wijk = linden) => {
  const opening = nextOpening(wijk, at(day, time));
  return opening && [opening.opens, opening.closes];
};

describe('the desk', () => {
  it.each([
    ['a Monday morning', '2026-11-23', '09:00', true],
    ['a second before it opens', '2026-11-23', '08:59', false],
    ['the last minute', '2026-11-23', '16:59', true],
    ['the moment it closes', '2026-11-23', '17:00', false],
    ['a lunch break', '2026-11-25', '12:30', false],
    ['after lunch', '2026-11-25', '13:00', true],
    ['a Friday evening', '2026-11-27', '19:00', false],
    ['a Saturday', '2026-11-28', '11:00', false],
    ['Good Friday', '2026-04-03', '10:00', true],
    ['Easter Monday', '2026-04-06', '10:00', false],
    ['Koningsdag', '2026-04-27', '10:00', false],
    ['liberation day in an ordinary year', '2026-05-05', '10:00', true],
    ['liberation day in a lustrum year', '2025-05-05', '10:00', false],
    ['Christmas', '2026-12-25', '10:00', false],
    ['the day that it chose to be closed', '2026-12-24', '10:00', false],
  ])('on %s: %s %s', (_what, day, time, open) => {
    expect(isOpen(linden, at(day, time))).toBe(open);
  });

  it('opens at nine on the wall clock, in summer and in winter', () => {
    expect(openingsOn(linden, '2026-07-06')[0]?.opens).toBe('2026-07-06T07:00:00.000Z');
    expect(openingsOn(linden, '2026-11-23')[0]?.opens).toBe('2026-11-23T08:00:00.000Z');
  });

  it('understands a moment without milliseconds', () => {
    expect(isOpen(linden, '2026-11-23T08:00:00Z')).toBe(true);
    expect(isOpen(linden, '2026-11-23T16:00:00Z')).toBe(false);
  });
});

describe('the next opening', () => {
  it('is the one that goes on now', () => {
    expect(opens('2026-11-23', '10:00')).toEqual([
      at('2026-11-23', '09:00'),
      at('2026-11-23', '17:00'),
    ]);
  });

  it('is after lunch, during lunch', () => {
    expect(opens('2026-11-25', '12:30')?.[0]).toBe(at('2026-11-25', '13:00'));
  });

  it.each([
    ['a Friday evening', '2026-11-27', '19:00', '2026-11-30'],
    ['the evening before Good Friday', '2026-04-02', '20:00', '2026-04-03'],
    ['the evening of Good Friday', '2026-04-03', '20:00', '2026-04-07'],
    ['the evening before a long Christmas', '2026-12-23', '18:00', '2026-12-28'],
    ['New Year’s Eve', '2026-12-31', '17:30', '2027-01-04'],
    ['the night before summer time', '2026-03-28', '23:30', '2026-03-30'],
    ['the night before winter time', '2026-10-24', '23:30', '2026-10-26'],
  ])('after %s comes at nine on %s', (_what, day, time, next) => {
    expect(opens(day, time)?.[0]).toBe(at(next, '09:00'));
  });

  it('is never, for a desk without hours', () => {
    expect(nextOpening({ ...linden, hours: {} }, at('2026-11-23', '10:00'))).toBeNull();
  });

  it('takes the hours in order, however they were written', () => {
    const odd: Wijk = {
      ...linden,
      hours: {
        ma: [
          ['13:00', '17:00'],
          ['09:00', '12:00'],
        ],
      },
    };
    expect(opens('2026-11-23', '08:00', odd)?.[0]).toBe(at('2026-11-23', '09:00'));
  });

  it('has not ended yet, and is the present one exactly when the desk is open', () => {
    const moment = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(moment, (now) => {
        const opening = nextOpening(linden, now)!;
        expect(opening.closes > now).toBe(true);
        expect(isOpen(linden, now)).toBe(opening.opens <= now);
        expect(isOpen(linden, opening.opens)).toBe(true);
        expect(isOpen(linden, opening.closes)).toBe(false);
      }),
    );
  });
});

describe('working days', () => {
  it('are Monday to Friday, holidays and own closed days left out', () => {
    const week = ['21', '22', '23', '24', '25', '26', '27', '28'].map((d) => `2026-12-${d}`);
    expect(week.filter((day) => isWorkingDay(linden, day))).toEqual([
      '2026-12-21',
      '2026-12-22',
      '2026-12-23',
      '2026-12-28',
    ]);
  });

  it.each([
    ['from a Monday', '2026-11-23', 5, '2026-11-30'],
    ['over a weekend', '2026-11-27', 1, '2026-11-30'],
    ['from a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['over Good Friday and Easter', '2026-04-01', 3, '2026-04-07'],
    ['over Christmas', '2026-12-23', 2, '2026-12-29'],
    ['over Hemelvaart', '2026-05-13', 1, '2026-05-15'],
    ['none', '2026-11-23', 0, '2026-11-23'],
  ])('%s: %s and %i more is %s', (_what, day, n, last) => {
    expect(dayOf(addWorkingDays(linden, at(day, '10:00'), n))).toBe(last);
  });

  it('end when the desk closes, or at five when it does not open that day', () => {
    expect(addWorkingDays(linden, at('2026-11-26', '10:00'), 1)).toBe(at('2026-11-27', '12:00'));
    const mondays: Wijk = { ...linden, hours: { ma: [['09:00', '12:00']] } };
    expect(addWorkingDays(mondays, at('2026-11-23', '10:00'), 1)).toBe(at('2026-11-24', '17:00'));
  });
});
