/** @module Words that are about what an option names, and statements that imply a yes or a no. */
import { describe, expect, it } from 'vitest';
import { isAbout } from '../../../src/understanding/answer/about.ts';
import { findAnswer } from '../../../src/understanding/answer/answer.ts';
import { fields } from '../../../src/understanding/answer/fields.ts';
import { findLoosely } from '../../../src/understanding/answer/loose.ts';
import { isSmall } from '../../../src/understanding/answer/small.ts';
import { createUnderstand } from '../../../src/understanding/understand.ts';
import { toWords } from '../../../src/understanding/words.ts';

const answer = (asked: string, labels: string[], text: string, guess = true) => {
  const options = labels.map((label) => ({ id: label, label }));
  const question = {
    ...{ step: 'a/b', name: 'b', short: '', text: asked },
    ...{ answer: 'choice' as const, options, guess },
  };
  const message = { text, words: toWords(text), today: '2026-11-23' };
  return findAnswer(message, question) ?? findLoosely(message, question);
};

describe('what people talk about', () => {
  it.each([
    ['onkruid', 'tuin', true],
    ['vuilniszakken', 'afval', true],
    ['vertaalt', 'tolk', true],
    ['onkruid', 'afval', false],
    ['tuin', 'onkruid', false],
    ['', '', false],
  ])('%j is about %j: %s', (word, head, is) => {
    expect(isAbout(word, head)).toBe(is);
  });

  it('chooses the option that names it', () => {
    const help = ['Schoonmaken', 'Boodschappen', 'Kleine klusjes', 'Tuin'];
    expect(answer('Waarmee helpen we u?', help, 'het onkruid komt tot mijn knieën')).toEqual({
      value: 'Tuin',
    });
    expect(answer('Waarmee helpen we u?', help, 'de lift doet het niet')).toBeNull();
  });

  it('never counts for as much as the word itself', () => {
    const about = ['Afval', 'Tuin'];
    expect(answer('Waar gaat het over?', about, 'afval in de plantjes')).toEqual({
      value: 'Afval',
    });
  });

  it('is not about who is gone', () => {
    const with_ = ['Alleen', 'Met partner'];
    expect(answer('Hoe woont u?', with_, 'sinds mijn man overleden is in mijn uppie')).toEqual({
      value: 'Alleen',
    });
  });
});

it('what corrects an earlier answer is no answer to what is open', () => {
  const earlier = {
    ...{
      step: 'a/wie',
      name: 'wie',
      short: 'Voor wie',
      text: 'Voor wie?',
      answer: 'choice' as const,
    },
    options: [
      { id: 'zelf', label: 'Voor mijzelf' },
      { id: 'ouder', label: 'Voor mijn moeder' },
    ],
  };
  const question = {
    ...{ step: 'a/nu', name: 'nu', short: '', text: 'Wat wilt u?', answer: 'choice' as const },
    options: [
      { id: 'info', label: 'Informatie' },
      { id: 'ex', label: 'Contact met mijn ex' },
    ],
  };
  const context = { question, earlier: [earlier], today: '2026-11-23' };
  const said = createUnderstand()('nee, ik bedoelde mijn moeder', context);
  expect(said).toMatchObject({ intent: 'correct', correct: { name: 'wie', value: 'ouder' } });
});

describe('a statement', () => {
  const sides = ['Ja', 'Nee'];

  it.each([
    ['Gebruikt u medicijnen?', 'elke dag drie pillen', 'Ja'],
    ['Gebruikt u medicijnen?', 'ik slik niks', 'Nee'],
    ['Heeft u thuiswonende kinderen?', 'onze jongste woont hier', 'Ja'],
    ['Bent u mantelzorger?', 'ik zorg dag en nacht voor mijn vrouw', 'Ja'],
  ])('at %j, %j implies %s', (asked, text, value) => {
    expect(answer(asked, sides, text)).toEqual({ value });
  });

  it('implies nothing where the flow does not allow that', () => {
    const talk = 'elke dag drie pillen';
    expect(answer('Gebruikt u medicijnen?', sides, talk, false)).toBeNull();
    expect(answer('Waarmee?', ['Tuin', 'Huis'], 'het onkruid', false)).toBeNull();
  });

  it('about something else implies nothing', () => {
    expect(answer('Gebruikt u medicijnen?', sides, 'de buren maken herrie')).toBeNull();
  });
});

describe('times and numbers as they are said', () => {
  const times = ['Tussen 9 en 12 uur', 'Tussen 12 en 15 uur', 'Tussen 15 en 18 uur'];
  const debts = ['Minder dan 1.000 euro', '1.000 tot 5.000 euro', '5.000 tot 20.000 euro'];

  it.each([
    [times, 'na vieren', times[2]],
    [times, 'tegen elven', times[0]],
    [debts, 'iets van twaalf duizend', debts[2]],
    [debts, 'acht honderd euro', debts[0]],
  ])('%j: %j', (labels, text, value) => {
    expect(answer('Hoeveel?', labels, text)).toEqual({ value });
  });

  it('who says nothing at all means the option for nothing', () => {
    const tried = ['Gepraat met familie', 'Nog niets'];
    expect(answer('Wat heeft u geprobeerd?', tried, 'helemaal niks')).toEqual({
      value: 'Nog niets',
    });
  });
});

it('no field is headed by words so small that no option is known by them', () => {
  const heads = fields
    .trim()
    .split('\n')
    .map((line) => line.split(': ')[0]!.split(' '));
  expect(heads.filter((words) => words.every(isSmall))).toEqual([]);
  expect(heads.flat().filter(isSmall)).toEqual([]);
});
