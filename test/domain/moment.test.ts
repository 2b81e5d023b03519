import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/domain/day.ts';
import { dayWords, momentWords, openingWords, timeWords } from '../../src/domain/moment.ts';
import { nextOpening } from '../../src/domain/openingstijden.ts';
import { linden } from './linden.ts';

const now = momentOf('2026-11-27', '19:00');

describe('a moment in words', () => {
  it.each([
    ['2026-11-27', 'vandaag'],
    ['2026-11-28', 'morgen'],
    ['2026-11-26', 'gisteren'],
    ['2026-11-30', 'maandag 30 november'],
    ['2027-01-04', 'maandag 4 januari 2027'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(momentOf(day, '09:00'), now)).toBe(words);
  });

  it.each([
    ['09:00', '9.00 uur'],
    ['12:30', '12.30 uur'],
    ['00:05', '0.05 uur'],
  ])('%s is %s', (time, words) => {
    expect(timeWords(momentOf('2026-11-27', time))).toBe(words);
  });

  it('has a day and a time', () => {
    expect(momentWords(momentOf('2026-11-30', '09:00'), now)).toBe(
      'maandag 30 november om 9.00 uur',
    );
  });

  it('counts as today until midnight on the wall clock, not in UTC', () => {
    expect(dayWords('2026-11-27T22:59:00.000Z', now)).toBe('vandaag');
    expect(dayWords('2026-11-27T23:00:00.000Z', now)).toBe('morgen');
  });
});

describe('an opening in words', () => {
  const words = (day: string, time: string) => {
    const at = momentOf(day, time);
    return openingWords(nextOpening(linden, at)!, at);
  };

  it.each([
    ['while it is open', '2026-11-23', '10:00', 'vandaag tot 17.00 uur'],
    ['before it opens', '2026-11-23', '07:00', 'vandaag om 9.00 uur'],
    ['in the lunch break', '2026-11-25', '12:10', 'vandaag om 13.00 uur'],
    ['in the evening', '2026-11-23', '21:00', 'morgen om 9.00 uur'],
    ['on a Friday evening', '2026-11-27', '19:00', 'maandag 30 november om 9.00 uur'],
    ['before Christmas', '2026-12-23', '18:00', 'maandag 28 december om 9.00 uur'],
  ])('%s', (_when, day, time, expected) => {
    expect(words(day, time)).toBe(expected);
  });
});
