import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/knowledge/library.ts';
import { KnowledgeError } from '../../src/knowledge/reading/problem.ts';
import { hoursWords } from '../../src/knowledge/wijk/hours.ts';
import { linesFor, parseHulplijnen } from '../../src/knowledge/wijk/hulplijn.ts';
import { parseKaart } from '../../src/knowledge/wijk/voorziening.ts';
import { parseWijk } from '../../src/knowledge/wijk/wijk.ts';
import { problemsOf } from './problems.ts';
import { folder, hulplijnenText, kaartText, wijkText } from './texts.ts';

const kaart = (text: string) => parseKaart([{ file: 'kaart.yaml', text }]);
const hulplijnen = (text: string) => parseHulplijnen({ file: 'hulplijnen.yaml', text });
const wijk = (text: string) => parseWijk({ file: 'wijk.yaml', text });

describe('a library', () => {
  it('has the subjects, the services, the lines and the wijk of its folder', () => {
    const library = parseLibrary(folder());
    expect(library.onderwerpen.map(({ id }) => id)).toEqual(['fietsen']);
    expect(library.kaart.map(({ id }) => id)).toEqual(['fietsenmaker']);
    expect(library.hulplijnen).toHaveLength(3);
    expect(library.wijk.name).toBe('De Linden');
  });

  it('names every problem of every file at once, with file and line', () => {
    const files = folder({
      'knowledge/sociale-kaart/fietsen.yaml': kaartText.replace('area:', 'aria:'),
      'knowledge/wijk.yaml': wijkText.replace('[09:00, 17:00]', '[17:00, 09:00]'),
      'knowledge/onderwerpen/leeg.md': '',
    });
    expect(() => parseLibrary(files)).toThrow(KnowledgeError);
    expect(problemsOf(() => parseLibrary(files))).toEqual([
      '1 Begin met de gegevens, tussen twee regels met "---".',
      '2 Het veld "area" ontbreekt.',
      '7 Het veld "aria" kennen we niet. Bedoelt u "area"?',
      '7 Bij "ma": schrijf tijden als [09:00, 12:30], de vroegste eerst.',
    ]);
  });

  it('says which file is missing', () => {
    const files = folder().filter(({ file }) => !file.endsWith('wijk.yaml'));
    expect(problemsOf(() => parseLibrary(files))).toEqual(['1 Dit bestand is er niet.']);
  });
});

describe('a service', () => {
  it('may be open once or several times a day', () => {
    expect(kaart(kaartText)[0]!.schedule).toEqual({
      di: [['09:00', '12:00']],
      do: [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    });
  });

  it('knows the line it stands on', () => {
    expect(kaart(kaartText)[0]!.place).toEqual({ file: 'kaart.yaml', line: 2 });
  });

  it.each([
    [
      'a danger that does not exist',
      'dakloos_vannacht',
      'dakloos_vanacht',
      /^15 .*Bedoelt u "dakloos_vannacht"\?$/,
    ],
    ['a day that does not exist', 'di: [', 'dinsdag: [', /^10 Het veld "dinsdag" kennen we niet/],
    ['an hour that does not exist', '[09:00, 12:00],', '[09:00, 25:00],', /schrijf tijden als/],
    ['a subject that is no list', '[fietsen]', 'fietsen', /^6 Bij "topics" hoort een lijst\.$/],
  ])('cannot have %s', (_what, from, to, problem) => {
    expect(problemsOf(() => kaart(kaartText.replace(from, to)))[0]).toMatch(problem);
  });
});

describe('a help line', () => {
  it('is shown only when its number is confirmed, the most urgent first', () => {
    const lines = linesFor(hulplijnen(hulplijnenText), 'levensgevaar');
    expect(lines.map(({ id }) => id)).toEqual(['noodlijn', 'fietslijn']);
  });

  it('cannot dial another number than it shows', () => {
    const text = hulplijnenText.replace('tel:0000000902', 'tel:0000000903');
    expect(problemsOf(() => hulplijnen(text))).toEqual([
      '4 Bij "tel": dit is een ander nummer dan bij "number".',
    ]);
  });

  it('that can be called, with a confirmed number, must be there for every danger', () => {
    const text = hulplijnenText
      .replace('    suicide: 1\n', '')
      .replace(/signalen:\n {4}levensgevaar: 1/, 'signalen:');
    expect(problemsOf(() => hulplijnen(text))).toEqual([
      '1 Bij "suicide" staat geen bevestigd nummer.',
    ]);
    const unconfirmed = text.replaceAll('confirmed: true', 'confirmed: false');
    expect(problemsOf(() => hulplijnen(unconfirmed))).toHaveLength(7);
  });

  it('may go without a number, when it is different everywhere', () => {
    const text = hulplijnenText.replace(/ {2}(number|tel): .*02\n/g, '');
    expect(hulplijnen(text)[0]!.number).toBeUndefined();
  });
});

describe('the wijk', () => {
  it('has its hours as stretches', () => {
    expect(wijk(wijkText).hours).toEqual({ ma: [['09:00', '17:00']] });
  });

  it('cannot be an empty file', () => {
    expect(problemsOf(() => wijk(''))).toEqual(['1 Het bestand is leeg.']);
  });
});

describe('opening hours in words', () => {
  it.each([
    ['', {}],
    ['ma 9.00–17.00 uur', { ma: [['09:00', '17:00']] }],
    ['ma en di 9.00–12.30 uur', { ma: [['09:00', '12:30']], di: [['09:00', '12:30']] }],
    [
      'ma t/m wo 9.00–12.00, vr 9.00–12.00 uur',
      {
        ma: [['09:00', '12:00']],
        di: [['09:00', '12:00']],
        wo: [['09:00', '12:00']],
        vr: [['09:00', '12:00']],
      },
    ],
    [
      'za 9.00–12.00 en 13.00–24.00 uur',
      {
        za: [
          ['09:00', '12:00'],
          ['13:00', '24:00'],
        ],
      },
    ],
  ] as [string, Parameters<typeof hoursWords>[0]][])('are "%s"', (words, hours) => {
    expect(hoursWords(hours)).toBe(words);
  });
});
