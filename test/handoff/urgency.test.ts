import { describe, expect, it } from 'vitest';
import { dayOf, momentOf } from '../../src/domain/day.ts';
import type { Urgentie } from '../../src/domain/urgentie.ts';
import { dueAt, findUrgentie } from '../../src/handoff/urgency.ts';
import { linden } from '../domain/linden.ts';
import { chosen, declined, set, told } from './gesprek.ts';

const deurwaarder = chosen('spoedreden', 'deurwaarder', 'Een deurwaarder komt');
const due = (urgentie: Urgentie, day: string, time: string, wijk = linden) =>
  dueAt(wijk, urgentie, momentOf(day, time));

describe('urgency', () => {
  it.each([
    ['a key', [deurwaarder, set('urgentie', 'spoed')], 'Spoed: gekozen is “Een deurwaarder komt”.'],
    [
      'own words',
      [told('spoedreden', 'morgen geen stroom'), set('urgentie', 'spoed')],
      'Spoed: verteld in eigen woorden.',
    ],
    [
      'a story',
      [
        chosen('spoedreden', 'deurwaarder', 'Een deurwaarder komt', {
          source: { by: 'learned', message: 'm1' },
        }),
        set('urgentie', 'spoed'),
      ],
      'Spoed: verteld is “Een deurwaarder komt”.',
    ],
    [
      'danger',
      [
        deurwaarder,
        set('noodsoort', 'uitzetting', 'acuut/noodsoort'),
        set('urgentie', 'spoed', 'acuut/vandaag'),
      ],
      'Spoed: mogelijk moet iemand het huis uit.',
    ],
    [
      'the script alone',
      [set('urgentie', 'spoed', 'gesprek/haast')],
      'Spoed: bepaald in stap gesprek/haast.',
    ],
    [
      'another flow than the question about urgency',
      [
        chosen('spoedreden', 'geen', 'Nee niets hiervan'),
        set('urgentie', 'crisis', 'acuut/gevaar'),
      ],
      'Crisis: bepaald in stap acuut/gevaar.',
    ],
    [
      'an answer that was declined',
      [declined('spoedreden', 'refused'), set('urgentie', 'spoed')],
      'Spoed: bepaald in stap quickscan/urgentie.',
    ],
  ])('set by %s names that rule', (_by, answers, rule) => {
    expect(findUrgentie(answers).rule).toBe(rule);
  });

  it('is ordinary unless a flow said otherwise', () => {
    expect(findUrgentie([])).toEqual({
      urgentie: 'gewoon',
      rule: 'Gewoon: er is niet naar spoed gevraagd.',
    });
    const wait = chosen('spoedreden', 'wachten', 'Het kan wachten');
    expect(findUrgentie([wait]).rule).toBe('Gewoon: gekozen is “Het kan wachten”.');
    expect(findUrgentie([declined('spoedreden', 'unknown')]).rule).toBe(
      'Gewoon: er is geen reden voor spoed genoemd.',
    );
    expect(findUrgentie([set('urgentie', 'heel erg')]).urgentie).toBe('gewoon');
  });

  it('is what was set last', () => {
    const answers = [set('urgentie', 'spoed'), set('urgentie', 'crisis')];
    expect(findUrgentie(answers).urgentie).toBe('crisis');
  });
});

describe('a deadline', () => {
  it('is now in a crisis, also at night', () => {
    expect(due('crisis', '2026-12-25', '03:00')).toBe(momentOf('2026-12-25', '03:00'));
  });

  it.each([
    ['while the desk is open', '2026-11-23', '10:00', '2026-11-23', '17:00'],
    ['before it opens', '2026-11-23', '07:00', '2026-11-23', '17:00'],
    ['in the lunch break', '2026-11-25', '12:30', '2026-11-25', '17:00'],
    ['on a morning with a lunch break to come', '2026-11-25', '10:00', '2026-11-25', '17:00'],
    ['in the evening', '2026-11-23', '20:00', '2026-11-24', '17:00'],
    ['on a Friday evening', '2026-11-27', '20:00', '2026-11-30', '17:00'],
    ['before Easter', '2026-04-03', '13:00', '2026-04-07', '17:00'],
    ['before Christmas', '2026-12-23', '18:00', '2026-12-28', '17:00'],
  ])('of spoed %s is the end of that or the next working day', (_when, day, time, by, end) => {
    expect(due('spoed', day, time)).toBe(momentOf(by, end));
  });

  it('of spoed is never more than three working days away', () => {
    const mondays = { ...linden, hours: { ma: linden.hours.ma! } };
    expect(due('spoed', '2026-11-23', '18:00', mondays)).toBe(momentOf('2026-11-26', '17:00'));
    expect(due('spoed', '2026-11-23', '18:00', { ...linden, hours: {} })).toBe(
      momentOf('2026-11-26', '17:00'),
    );
  });

  it('of spoed is not moved by days that the desk chose to be closed', () => {
    const closed = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    expect(dayOf(due('spoed', '2026-11-23', '18:00', { ...linden, closed }))).toBe('2026-11-26');
  });

  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-27', '2026-12-04'],
    ['2026-12-18', '2026-12-29'],
    ['2026-04-02', '2026-04-10'],
  ])('of an ordinary question on %s is five working days later: %s', (day, by) => {
    expect(dayOf(due('gewoon', day, '10:00'))).toBe(by);
  });
});
