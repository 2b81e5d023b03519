import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../src/domain/day.ts';
import { feestdagenOf, findFeestdag } from '../../src/domain/feestdag.ts';

describe('a Dutch public holiday', () => {
  it.each([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-05', 'eerste paasdag'],
    ['2026-04-06', 'tweede paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-24', 'eerste pinksterdag'],
    ['2026-05-25', 'tweede pinksterdag'],
    ['2026-12-25', 'eerste kerstdag'],
    ['2026-12-26', 'tweede kerstdag'],
    ['2024-04-01', 'tweede paasdag'],
    ['2027-03-29', 'tweede paasdag'],
    ['2038-04-26', 'tweede paasdag'],
  ])('%s is %s', (day, name) => {
    expect(findFeestdag(day)).toBe(name);
  });

  it.each([
    ['Good Friday', '2026-04-03'],
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Eve', '2026-12-31'],
    ['Sinterklaas', '2026-12-05'],
    ['the old Queen’s Day', '2026-04-30'],
    ['an ordinary Monday', '2026-11-23'],
  ])('is not %s', (_name, day) => {
    expect(findFeestdag(day)).toBeNull();
  });

  it('is liberation day only once in five years', () => {
    const years = Array.from({ length: 11 }, (_, i) => 2025 + i);
    expect(years.filter((year) => findFeestdag(`${year}-05-05`) === 'Bevrijdingsdag')).toEqual([
      2025, 2030, 2035,
    ]);
  });

  it('is Koningsdag a day early when 27 April is a Sunday', () => {
    expect(findFeestdag('2025-04-26')).toBe('Koningsdag');
    expect(findFeestdag('2025-04-27')).toBeNull();
    expect(findFeestdag('2031-04-26')).toBe('Koningsdag');
    expect(findFeestdag('2026-04-27')).toBe('Koningsdag');
  });

  it('falls on the weekday that it belongs to, for a century', () => {
    for (let year = 2000; year < 2100; year++) {
      for (const [day, name] of Object.entries(feestdagenOf(year))) {
        if (name === 'Hemelvaartsdag') expect(weekdayOf(day)).toBe('do');
        if (/^eerste (paas|pinkster)dag$/.test(name)) expect(weekdayOf(day)).toBe('zo');
        if (/^tweede (paas|pinkster)dag$/.test(name)) expect(weekdayOf(day)).toBe('ma');
        if (name === 'Koningsdag') expect(weekdayOf(day)).not.toBe('zo');
      }
    }
  });
});
