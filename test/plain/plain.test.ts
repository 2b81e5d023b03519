import { describe, expect, it } from 'vitest';
import { checkPlain } from '../../src/plain/plain.ts';
import { countSyllables } from '../../src/plain/syllables.ts';
import { jargon } from '../../src/plain/words.ts';

const twenty = Array.from({ length: 20 }, () => 'ja').join(' ');

describe('a sentence', () => {
  it('may have twenty words, and no more', () => {
    expect(checkPlain(`${twenty}.`)).toEqual([]);
    expect(checkPlain(`${twenty} ja.`)).toEqual([
      'de zin "ja ja ja ja ja …" heeft 21 woorden, en 20 mag. Maak er twee zinnen van.',
    ]);
  });

  it('ends after "u", and not after a letter of a name', () => {
    expect(checkPlain(`${twenty} naar u. Daarna zien we wel.`)[0]).toContain('22 woorden');
    expect(checkPlain('Wij helpen u. '.repeat(9))).toEqual([]);
    expect(checkPlain(`A. de Wit ${twenty}.`)[0]).toContain('23 woorden');
  });

  it('is counted apart from the items of a list', () => {
    expect(checkPlain(`Dit kunt u doen:\n- ${twenty}\n- ${twenty}`)).toEqual([]);
  });

  it('goes on where a long line was only broken', () => {
    expect(checkPlain(`${twenty}\nja.`)).toHaveLength(1);
  });
});

describe('syllables', () => {
  it.each([
    ['huis', 1],
    ['nieuw', 1],
    ['draaien', 2],
    ['cliënt', 2],
    ['ideeën', 3],
    ['situatie', 4],
    ['financiële', 5],
    ['burgerservicenummer', 7],
  ])('of "%s" are %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('are too many above five, unless people know the word or it is a name', () => {
    expect(checkPlain('Dit is een zelfredzaamheidsindicatie.')).toEqual([
      '"zelfredzaamheidsindicatie" is een lang woord. Kies een korter woord, of zeg het in meer woorden.',
    ]);
    expect(checkPlain('Kom naar het wijkinformatiepunt.')).toEqual([]);
    expect(checkPlain('Bel de Verzekeringsmaatschappijenvereniging.')).toEqual([]);
  });
});

describe('the passive', () => {
  it.each([
    ['Uw vraag wordt bekeken, en u belt.', 'wordt bekeken'],
    ['De brief kan worden verstuurd.', 'worden verstuurd'],
    ['De brief werd gisteren geschreven.', 'werd geschreven'],
    ['Het kan voor u geregeld worden.', 'geregeld worden'],
  ])('is found in "%s"', (text, words) => {
    expect(checkPlain(text)).toContain(`"${words}" zegt niet wie het doet. Schrijf: wie doet wat?`);
  });

  it.each([
    'Het wordt koud.',
    'U wordt weer gezond.',
    'Het wordt een gesprek over geld.',
    'Als u boos wordt, is er iets gebeurd.',
    'De huur wordt hoger.',
  ])('is not seen in "%s"', (text) => {
    expect(checkPlain(text)).toEqual([]);
  });
});

describe('office words', () => {
  it('come with what to write instead', () => {
    expect(checkPlain('Indien u wilt, verstrekken wij het.')).toEqual([
      '"Indien" is niet voor iedereen duidelijk. Schrijf liever: als.',
      '"verstrekken" is niet voor iedereen duidelijk. Schrijf liever: geven.',
    ]);
  });

  it('of more than one word are found whole, also across a line', () => {
    expect(checkPlain('Dit gaat met betrekking\ntot uw huis.')).toEqual([
      '"met betrekking tot" is niet voor iedereen duidelijk. Schrijf liever: over.',
    ]);
  });

  it('are whole words, and no part of another or of a name', () => {
    expect(checkPlain('Zij gaan naar Stichting Participatie.')).toEqual([]);
    expect(checkPlain('De aspecttest is goed.')).toEqual([]);
  });

  it('are at least 120, in lowercase, and none is its own alternative', () => {
    const forms = Object.keys(jargon).flatMap((each) => each.split('|'));
    expect(forms.length).toBeGreaterThanOrEqual(120);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
    expect(new Set(forms).size).toBe(forms.length);
    expect(
      Object.entries(jargon).filter(([forms, plain]) => forms.split('|').includes(plain)),
    ).toEqual([]);
  });

  it.each(Object.keys(jargon).flatMap((each) => each.split('|')))('"%s" is found', (form) => {
    expect(checkPlain(`Wij ${form} dit.`).join(' ')).toContain(`"${form}"`);
  });
});

describe('what is skipped', () => {
  it('are placeholders, marks, addresses and numbers', () => {
    const text =
      'Dag {naam}, bel **0800 1234567**, mail naam@voorbeeld.nl of lees [meer](https://indien.example.nl/middels).';
    expect(checkPlain(text)).toEqual([]);
  });

  it('is nothing of the words on a link', () => {
    expect(checkPlain('Lees [meer betreffende geld](https://a.nl).')[0]).toContain('"betreffende"');
  });
});

describe('how people are addressed', () => {
  it('is with u', () => {
    expect(checkPlain('Wat wil jij, en is dat jouw huis?')).toEqual([
      'schrijf "u" en "uw", niet "jij".',
      'schrijf "u" en "uw", niet "jouw".',
    ]);
    expect(checkPlain('Een meisje ging naar het dorpje.')).toEqual([]);
  });
});
