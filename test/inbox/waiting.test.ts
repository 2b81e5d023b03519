import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/domain/day.ts';
import { dueWords, isLate, sinceWords, waitingWords } from '../../src/inbox/waiting.ts';
import { now } from './desk.ts';
import { crisis, gewoon, huur } from './people.ts';

const ago = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();

describe('waiting time', () => {
  it.each([
    [0, 'minder dan een minuut'],
    [1, '1 minuut'],
    [59, '59 minuten'],
    [60, '1 uur'],
    [119, '1 uur'],
    [23 * 60, '23 uur'],
    [24 * 60, '1 dag'],
    [49 * 60, '2 dagen'],
    [-5, 'minder dan een minuut'],
  ])('of %i minutes is "%s"', (minutes, words) => {
    expect(waitingWords(ago(minutes), now)).toBe(words);
  });
});

describe('since when', () => {
  it('says the day and the time', () => {
    expect(sinceWords(momentOf('2026-11-23', '09:05'), now)).toBe('vandaag 9.05 uur');
    expect(sinceWords(momentOf('2026-11-20', '16:00'), now)).toBe('vrijdag 20 november 16.00 uur');
  });
});

describe('the deadline', () => {
  it('of a crisis is at once, and never called late', () => {
    expect(dueWords(crisis('a', '08:00'), now)).toBe('meteen');
  });

  it('of spoed is today', () => {
    expect(dueWords(huur(), now)).toBe('vandaag vóór 17.00 uur');
    expect(isLate(huur(), now)).toBe(false);
  });

  it('that has passed says so', () => {
    const late = momentOf('2026-11-24', '09:00');
    expect(isLate(huur(), late)).toBe(true);
    expect(dueWords(huur(), late)).toBe('te laat sinds gisteren');
  });

  it('of an ordinary question is a day of next week', () => {
    expect(dueWords(gewoon('a', '2026-11-20'), now)).toBe('uiterlijk vrijdag 27 november');
  });
});
