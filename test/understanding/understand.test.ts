/** @module What short, messy Dutch means next to the question that is open; and that no text is an error. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerType, Option, Question } from '../../src/domain/question.ts';
import { understand } from './shipped.ts';

const ask = (answer: AnswerType, options: Option[] = [], name = 'vraag'): Question => ({
  ...{ step: `proef/${name}`, name, text: 'Vraag?', short: 'Vraag' },
  ...{ answer, options },
});
const voorwie = ask(
  'choice',
  [
    { id: 'zelf', label: 'Voor mijzelf', words: ['mij', 'ik', 'mezelf'] },
    { id: 'partner', label: 'Voor mijn partner', words: ['man', 'vrouw'] },
    { id: 'ouder', label: 'Voor mijn vader/moeder', words: ['vader', 'moeder', 'ouders'] },
  ],
  'voorwie',
);
const hoesnel = ask('choice', [
  { id: 'vandaag', label: 'Vandaag nog', words: ['nu', 'direct'] },
  { id: 'week', label: 'Deze week' },
  { id: 'wachten', label: 'Het kan wachten', words: ['geen haast', 'maakt niet uit'] },
]);
const janee = ask('yesno', [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' },
]);
const verhaal = ask('text', [], 'verhaal');
const today = '2026-11-23';

const meant = (text: string, question: Question, earlier: Question[] = []) =>
  understand(text, { question, earlier, today });

describe('a wish for the conversation itself', () => {
  test.each([
    ['terug', 'back'],
    ['vorige vraag', 'back'],
    ['sla maar over', 'skip'],
    ['geen idee', 'unknown'],
    ['weet ik niet', 'unknown'],
    ['waarom vraagt u dat?', 'why'],
    ['wat bedoelt u?', 'unclear'],
    ['kunt u dat herhalen?', 'repeat'],
    ['opnieuw beginnen', 'restart'],
    ['stop', 'stop'],
    ['ik wil een mens spreken', 'human'],
    ['dit leg ik liever uit aan een persoon', 'human'],
    ['dat gaat je niks aan', 'refuse'],
    ['momentje', 'wait'],
    ['hallo', 'greeting'],
    ['dank je wel', 'thanks'],
    ['   ', 'empty'],
  ])('%s is %s, at a question with and without options', (text, intent) => {
    expect(meant(text, hoesnel).intent).toBe(intent);
    expect(meant(text, verhaal).intent).toBe(intent);
  });

  test('a story with such a word in it stays a story', () => {
    for (const text of [
      'ik wil stoppen met roken maar het lukt me niet alleen',
      'ik moet geld terugbetalen aan de gemeente',
      'mijn man komt terug uit het ziekenhuis en dan moet er hulp zijn',
    ]) {
      expect(meant(text, verhaal)).toMatchObject({ intent: 'answer', value: text });
    }
  });
});

describe('an answer', () => {
  test.each([
    ['deze week graag', 'week'],
    ['die tweede', 'week'],
    ['2', 'week'],
    ['de laatste', 'wachten'],
    ['geen haast hoor', 'wachten'],
    ['vandag nog', 'vandaag'],
  ])('%s chooses %s', (text, value) => {
    expect(meant(text, hoesnel)).toMatchObject({ intent: 'answer', value });
  });

  test.each([
    ['ja hoor', 'ja'],
    ['doe maar', 'ja'],
    ['👍', 'ja'],
    ['jawel', 'ja'],
    ['nee nooit', 'nee'],
    ['liever niet', 'nee'],
  ])('%s says %s', (text, value) => {
    expect(meant(text, janee)).toMatchObject({ intent: 'answer', value });
  });

  test('two options that are near are both given, and none is guessed', () => {
    const { value, near } = meant('voor mijn vrouw of voor mijn moeder', voorwie);
    expect([value, near?.toSorted()]).toEqual([undefined, ['ouder', 'partner']]);
  });

  test('numbers, telephone numbers, postcodes and dates have one form', () => {
    expect(meant('een stuk of drie', ask('number')).value).toBe(3);
    expect(meant('wij zijn met 4', ask('number')).value).toBe(4);
    expect(meant('bel op 06 12345678', ask('phone')).value).toBe('+31612345678');
    expect(meant('1234ab', ask('postcode')).value).toBe('1234 AB');
    expect(meant('morgen', ask('date')).value).toBe('2026-11-24');
    expect(meant('volgende week dinsdag', ask('date')).value).toBe('2026-12-01');
  });

  test('what does not have the form does not fit', () => {
    expect(meant('06 123', ask('phone')).intent).toBe('other');
    expect(meant('ergens in de stad', ask('postcode')).intent).toBe('other');
    expect(meant('paarse krokodil', hoesnel).intent).toBe('other');
  });

  test('a pressed key counts, whatever its words could mean, but only at its own question', () => {
    const pressed = (option: string) =>
      understand('stop', { question: hoesnel, earlier: [], option, today });
    expect(pressed('week')).toMatchObject({ intent: 'answer', value: 'week' });
    expect(pressed('elders').intent).toBe('stop');
  });
});

describe('taking something back', () => {
  test.each([
    ['nee, ik bedoelde mijn moeder', 'ouder'],
    ['sorry ik bedoelde mijn partner', 'partner'],
    ['eigenlijk is het voor mijn moeder', 'ouder'],
  ])('%s corrects an earlier answer', (text, value) => {
    expect(meant(text, hoesnel, [voorwie])).toMatchObject({
      ...{ intent: 'correct', correct: { name: 'voorwie', value }, signalen: [] },
    });
  });

  test('nee niemand takes nothing back at another choice either', () => {
    const gevaar = { id: 'deurwaarder', label: 'Een deurwaarder komt' };
    const geen = { id: 'geen', label: 'Nee niets hiervan', words: ['niets', 'niks', 'geen'] };
    const haast = ask('choice', [gevaar, geen], 'spoedreden');
    expect(meant('nee niemand', hoesnel, [haast]).intent).not.toBe('correct');
  });

  test.each(['nee niemand', 'nee, alleen mijn moeder', 'eigenlijk mijn vader'])(
    '%s is an answer at an open question, and takes nothing back',
    (text) => {
      expect(meant(text, verhaal, [voorwie]).intent).toBe('answer');
    },
  );

  test('without saying what, the desk asks what', () => {
    const { intent, correct } = meant('ik wil een antwoord veranderen', hoesnel, [voorwie]);
    expect([intent, correct?.value]).toEqual(['correct', undefined]);
  });
});

describe('what is told along the way', () => {
  test.each([
    ['ik kan de huur niet betalen', 'zelf'],
    ['het is voor mijn moeder', 'ouder'],
    ['mijn buurvrouw is zo eenzaam', 'buur'],
    ['er is hulp nodig', undefined],
  ])('%s is about %s', (text, about) => {
    expect(meant(text, verhaal).facts.voorwie).toBe(about);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '',
      '\ud800',
      '\u202e\u200b',
      '😀'.repeat(50),
      '{"a":',
      "'; DROP TABLE x",
      'مرحبا أنا خائف',
    ),
  );

  test('has a meaning, at every kind of question', () => {
    const questions = [
      verhaal,
      hoesnel,
      janee,
      ...(['number', 'date', 'phone', 'postcode', 'choices'] as const).map((kind) => ask(kind)),
    ];
    fc.assert(
      fc.property(texts, fc.constantFrom(...questions), (text, question) => {
        const { intent, signalen } = meant(text, question, [voorwie]);
        expect(intent).toBeTypeOf('string');
        for (const { span } of signalen) expect(span[1]).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('of a hundred thousand characters is read too; in quadratic time this would not end', () => {
    for (const words of [
      'ik kan de huur niet betalen ',
      'a',
      '1 ',
      '0612345678 ',
      '.',
      'nee ja ',
      '@a.',
    ]) {
      const text = words.repeat(Math.ceil(100_000 / words.length));
      expect(meant(text, hoesnel, [voorwie]).intent).toBeTypeOf('string');
    }
  });
});
