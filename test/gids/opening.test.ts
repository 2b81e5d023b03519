import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/domain/day.ts';
import type { Openingstijden } from '../../src/domain/wijk.ts';
import { findOpening, weekOf } from '../../src/gids/opening.ts';
import { linden } from '../domain/linden.ts';

const open: Openingstijden = {
  ma: [
    ['09:00', '12:00'],
    ['13:00', '16:00'],
  ],
  do: [['18:00', '24:00']],
};
const words = (day: string, time: string) => findOpening(linden, open, momentOf(day, time))?.words;

describe('when a place is open', () => {
  it.each([
    ['2026-11-23', '10:30', 'nu open tot 12.00 uur'],
    ['2026-11-23', '12:00', 'weer open vandaag om 13.00 uur'],
    ['2026-11-23', '16:00', 'weer open donderdag om 18.00 uur'],
    ['2026-11-25', '10:00', 'weer open morgen om 18.00 uur'],
    ['2026-11-26', '23:00', 'nu open tot 24.00 uur'],
    ['2026-12-25', '10:00', 'weer open maandag om 9.00 uur'],
  ])('on %s at %s: %s', (day, time, said) => {
    expect(words(day, time)).toBe(said);
  });

  it('names the day in full when it is a week away or more', () => {
    expect(
      findOpening(linden, { ma: [['09:00', '10:00']] }, momentOf('2026-11-23', '11:00'))?.words,
    ).toBe('weer open maandag 30 november om 9.00 uur');
  });

  it('does not close when only the desk takes the day off', () => {
    expect(
      findOpening(linden, { do: [['09:00', '17:00']] }, momentOf('2026-12-24', '10:00')),
    ).toEqual({ now: true, words: 'nu open tot 17.00 uur' });
  });

  it('is not said of a place without hours', () => {
    expect(findOpening(linden, {}, momentOf('2026-11-23', '11:00'))).toBeUndefined();
  });

  it('is a table of the whole week', () => {
    const rows = weekOf(open);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual({ day: 'maandag', times: '9.00–12.00 en 13.00–16.00 uur' });
    expect(rows[1]).toEqual({ day: 'dinsdag', times: 'gesloten' });
  });
});
