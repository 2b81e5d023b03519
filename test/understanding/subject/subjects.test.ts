/** @module Stories against options that are areas of life. */
import { describe, expect, it, test } from 'vitest';
import { findArea, findNames } from '../../../src/understanding/subject/areas.ts';
import { findSubjects } from '../../../src/understanding/subject/subjects.ts';
import { toWords } from '../../../src/understanding/words.ts';
import { understand } from '../question.ts';

const options = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
const gebieden = options('Geld en schulden', 'Wonen', 'Psychische klachten', 'Opvoeden', 'Anders');
const ask = (answer: 'choice' | 'choices', of = gebieden) => ({
  ...{ step: 'proef/gebied', name: 'gebied', text: 'Waar gaat het over?', short: 'Waar' },
  ...{ answer, options: of },
});

describe('a story', () => {
  test.each([
    ['het behang laat los van het vocht en de verhuurder komt niet', 'Wonen'],
    ['ik lig elke nacht te malen en heb paniek', 'Psychische klachten'],
    ['mijn dochter van dertien spijbelt en liegt tegen mij', 'Opvoeden'],
    ['de incasso belt elke dag en ik heb niks meer', 'Geld en schulden'],
  ])('%j is about %s', (text, value) => {
    expect(understand(text, ask('choice'))).toMatchObject({ intent: 'answer', value });
  });

  it('may be about two, and then it is asked which when one may be chosen', () => {
    const text = 'de verhuurder repareert niks, en ik heb elke nacht paniekaanvallen';
    expect(understand(text, ask('choices')).value).toEqual(['Wonen', 'Psychische klachten']);
    expect(understand(text, ask('choice')).near).toEqual(['Wonen', 'Psychische klachten']);
  });

  it('says nothing to options that are no areas of life', () => {
    const text = 'het behang laat los van het vocht';
    const days = options('Maandag', 'Dinsdag', 'Woensdag');
    expect(understand(text, ask('choice', days)).intent).toBe('other');
  });

  it('about something else chooses nothing', () => {
    expect(understand('mijn fiets heeft een lekke band', ask('choice')).value).toBeUndefined();
  });
});

it('a list of areas is each of them', () => {
  const said = understand('opvoeding, woning en geldzorgen', ask('choices'));
  expect(said.value).toEqual(['Geld en schulden', 'Wonen', 'Opvoeden']);
});

it('two options that are as near share a subject, so that neither leads', () => {
  const judge = () => [{ label: 'wonen-huur', chance: 0.4 }];
  expect(findSubjects(toWords('iets'), options('Wonen', 'Huis'), judge)).toEqual(['Wonen', 'Huis']);
  expect(findSubjects(toWords('iets'), options('Wonen', 'Werk'), judge)).toEqual(['Wonen']);
  expect(findSubjects(toWords('iets'), options('Wonen', 'Vrijdag'), judge)).toEqual([]);
});

describe('an area of life', () => {
  it('is named by the longest phrase', () => {
    expect(findNames(toWords('hulp in huis'))).toEqual(['huishouden']);
    expect(findNames(toWords('huis'))).toEqual(['wonen']);
  });

  it('is more precise than what is said of everything', () => {
    expect(findArea('Geestelijke gezondheid')!.get('lichamelijke-gezondheid-zorg')).toBeUndefined();
    expect(findArea('Zorg en gezondheid')!.get('lichamelijke-gezondheid-zorg')).toBe(1);
    expect(findArea('Ja, heel graag')).toBeNull();
  });
});
