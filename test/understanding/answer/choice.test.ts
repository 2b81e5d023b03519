/** @module An option is found by what people mean: times, how long, how many days, and what stands between yes and no. */
import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../../src/domain/question.ts';
import { findAnswer } from '../../../src/understanding/answer/answer.ts';
import { toWords } from '../../../src/understanding/words.ts';

const today = '2026-11-23';

/** The labels that were meant; null when nothing fits, or several are near. */
function choose(options: string[], text: string, answer: AnswerType = 'choice') {
  const question = {
    ...{ step: 'proef/vraag', name: 'vraag', short: '', text: '', answer },
    options: options.map((label) => ({ id: label, label })),
  };
  const fit = findAnswer({ text, words: toWords(text), today }, question);
  return fit && 'value' in fit ? fit.value : null;
}

describe('a time of day', () => {
  const parts = ['Ochtend', 'Middag', 'Avond'];
  it.each([
    ['half elf of zo', 'Ochtend'],
    ['rond een uur of drie', 'Middag'],
    ['om negen uur s avonds', 'Avond'],
    ['kwart over vier', 'Middag'],
    ['tien voor half 9', 'Ochtend'],
    ['na mijn werk', 'Avond'],
    ['after work', 'Avond'],
    ['bij de lunch', 'Middag'],
    ['zo laat mogelijk', 'Avond'],
  ])('"%s" is in the %s', (text, part) => expect(choose(parts, text)).toBe(part));

  const clock = ['9.00 uur', '10.30 uur', '14.00 uur', '15.30 uur'];
  it.each([
    ['twee uur', '14.00 uur'],
    ['half elf', '10.30 uur'],
    ['de vroegste', '9.00 uur'],
    ['15:30 graag', '15.30 uur'],
  ])('"%s" is %s', (text, time) => expect(choose(clock, text)).toBe(time));

  it('that is on none of the keys chooses none', () => {
    expect(choose(clock, 'vijf uur')).toBeNull();
    expect(choose(['tussen 9 en 12 uur', 'tussen 13 en 17 uur'], 'om twee uur')).toBe(
      'tussen 13 en 17 uur',
    );
  });
});

describe('how long it has been', () => {
  const spans = ['Minder dan een maand', 'Een paar maanden', 'Langer dan een jaar'];
  it.each([
    ['al sinds 2019', 'Langer dan een jaar'],
    ['van de zomer begonnen, maand of vier', 'Een paar maanden'],
    ['anderhalf jaar', 'Langer dan een jaar'],
    ['twee weken of zo', 'Minder dan een maand'],
    ['het is net begonnen', 'Minder dan een maand'],
    ['sinds de zomer', 'Een paar maanden'],
    ['mijn hele leven', 'Langer dan een jaar'],
    ['3 years', 'Langer dan een jaar'],
  ])('"%s" is %s', (text, span) => expect(choose(spans, text)).toBe(span));
});

describe('how many', () => {
  const days = ['1 dag', '2 dagen', '3 dagen of meer'];
  it.each([
    ['maandag en donderdag', '2 dagen'],
    ['elke dag', '3 dagen of meer'],
    ['alleen vrijdag', '1 dag'],
    ['2', '2 dagen'],
  ])('"%s" are %s', (text, many) => expect(choose(days, text)).toBe(many));

  const ages = ['Jonger dan 18', '18 tot 27', '27 tot 67', '67 of ouder'];
  it.each([
    ['mam trzydzieści osiem lat', '27 tot 67'],
    ['мені двадцять чотири', '18 tot 27'],
    ['seventy one', '67 of ouder'],
    ['otuz beş yaşındayım', '27 tot 67'],
  ])('"%s" is %s', (text, age) => expect(choose(ages, text)).toBe(age));
});

describe('between yes and no', () => {
  const safe = ['Ja', 'Nee', 'Alleen op bepaalde tijden'];
  it.each([
    ['als hij naar zijn werk is wel, dus na negenen', 'Alleen op bepaalde tijden'],
    ['ja hoor geen enkel probleem', 'Ja'],
    ['nee liever niet', 'Nee'],
  ])('"%s" is %s', (text, side) => expect(choose(safe, text)).toBe(side));

  it('a little is a little', () => {
    expect(choose(['Ja', 'Een beetje', 'Nee'], 'mwah gaat wel')).toBe('Een beetje');
  });

  it('without a key for it, a condition is no yes', () => {
    expect(choose(['Ja', 'Nee'], 'als hij weg is wel', 'yesno')).toBeNull();
  });
});

describe('several', () => {
  const help = ['Hulp bij het schoonmaken', 'Hulp bij het wassen en aankleden', 'Hulp bij koken'];
  it('takes the others of what is denied', () => {
    expect(choose(help, 'niet koken maar die andere twee wel', 'choices')).toEqual(
      help.slice(0, 2),
    );
  });
});
