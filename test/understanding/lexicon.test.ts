import { describe, expect, it } from 'vitest';
import { readArabic } from '../../src/understanding/arabic.ts';
import { createLexicon } from '../../src/understanding/lexicon.ts';
import { toWords } from '../../src/understanding/words.ts';

const table = `
wie: man|vrouw, buur*
mes: *mes
slaan: sla ?maar .. neer, @wie slaat,
  verkracht*
`;
const lexicon = createLexicon(table, { bySound: true, familiar: ['verkocht'] });
const find = (text: string) => {
  const words = toWords(text);
  return lexicon
    .find(words)
    .map(({ concept, own }) => `${concept}: ${own.map((i) => words[i]!.text).join(' ')}`);
};

describe('a word list', () => {
  it('finds whole words, beginnings and ends', () => {
    expect(find('de man en de buurvrouw')).toEqual(['wie: man', 'wie: buurvrouw']);
    expect(find('een keukenmes')).toEqual(['mes: keukenmes']);
    expect(find('manier')).toEqual([]);
  });

  it('may miss an optional word and step over three others', () => {
    expect(find('sla neer')).toEqual(['slaan: sla neer']);
    expect(find('sla hem nu maar neer')).toEqual(['slaan: sla neer']);
    expect(find('sla een twee drie vier neer')).toEqual([]);
  });

  it('never runs over the end of a sentence', () => {
    expect(find('sla. neer')).toEqual([]);
  });

  it('takes the words of another concept', () => {
    expect(find('een vrouw slaat')).toContain('slaan: vrouw slaat');
  });

  it('hears a word by its sound, and forgives one slip of the finger', () => {
    expect(find('zij is verkragt')).toEqual(['slaan: verkragt']);
    expect(find('zij is verkrahct')).toEqual(['slaan: verkrahct']);
  });

  it('leaves familiar words alone', () => {
    expect(find('het huis is verkocht')).toEqual([]);
  });
});

describe('Arabic', () => {
  it('is read without the small words written onto it', () => {
    expect(readArabic('والبيت')).toContain('بيت');
    expect(readArabic('في')).toEqual(['في']);
  });
});
