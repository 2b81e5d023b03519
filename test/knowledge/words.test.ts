import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMatch } from '../../src/knowledge/finding/match.ts';
import { createVocabulary } from '../../src/knowledge/finding/vocabulary.ts';
import { stem, tokenise } from '../../src/knowledge/finding/words.ts';
import { openIndex } from './shipped.ts';

const vocabulary = createVocabulary([
  'huis uitzetting van uw huis',
  'schuld en hulp bij schulden',
  'scootmobiel en rollator',
  'koken en maaltijden',
  'brieven van de deurwaarder',
  'kleren voor kinderen',
]);
const search = (text: string) => vocabulary.search(text).stems;

describe('words', () => {
  it('lose their accents, capitals and signs', () => {
    expect(tokenise('Één CAFÉ, zo’n 2e!')).toEqual(['een', 'cafe', 'zon', '2e']);
  });

  it.each([
    ['schulden', 'schuld'],
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['formulieren', 'formulier'],
    ['kamertje', 'kamer'],
    ['eenzaamheid', 'eenzaam'],
  ])('%s and %s are the same', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});

describe('what an inwoner wrote', () => {
  it('loses its small talk', () => {
    expect(search('hallo, kunt u mij misschien helpen met een rollator alstublieft')).toEqual(
      search('rollator'),
    );
  });

  it('is found when a compound is taken apart', () => {
    expect(search('huisuitzetting')).toEqual([stem('huis'), stem('uitzetting')]);
    expect(search('schuldenhulp')).toEqual([stem('schuld'), stem('hulp')]);
  });

  it('is found when a compound was written as two words', () => {
    expect(search('scoot mobiel')).toContain(stem('scootmobiel'));
  });

  it('is found by the end of a compound that we do not know', () => {
    expect(search('winterkleren')).toEqual([stem('kleren')]);
  });

  it.each(['rolator', 'rollater', 'deurwaader', 'deurwarder'])('is forgiven a slip: %s', (word) => {
    expect([[stem('rollator')], [stem('deurwaarder')]]).toContainEqual(search(word));
  });

  it('is found in another form of the verb', () => {
    expect(search('kookt')).toEqual([stem('koken')]);
    expect(search('gekookt')).toEqual([stem('koken')]);
  });

  it('is not stretched until it means something', () => {
    expect(search('paarse krokodil')).toEqual([]);
    expect(search('kat')).toEqual([]);
  });

  it('tells how much of it we know', () => {
    expect(vocabulary.search('rollator').known).toBe(1);
    expect(vocabulary.search('paarse rollator').known).toBe(0.5);
    expect(vocabulary.search('rolator').known).toBe(0);
    expect(vocabulary.search('').known).toBe(0);
  });

  it('is not taken apart when it is no word at all', () => {
    expect(search('rollator'.repeat(200))).toEqual([]);
  });

  it('may be a very long story', () => {
    const story = 'mijn rollator is kapot en '.repeat(20_000);
    expect(search(story)).toEqual(search('mijn rollator is kapot en'));
  });
});

describe('a question to the index', () => {
  it('asks for any of the words, each once', () => {
    expect(toMatch(['huis', 'uitzet', 'huis'])).toBe('"huis" OR "uitzet"');
    expect(toMatch([])).toBe('');
  });

  it('is never longer than forty words', () => {
    const many = Array.from({ length: 500 }, (_, nth) => `woord${nth}`);
    expect(toMatch(many).split(' OR ')).toHaveLength(40);
  });

  it('lets nothing through that is a sign to the index', () => {
    expect(toMatch(['a"b', 'NEAR(', '*', 'huis'])).toBe('"huis"');
  });

  it('can be asked whatever somebody types', async () => {
    const index = openIndex();
    const row = { id: 'a', kind: 'onderwerp', title: 'huis', phrasings: '', synonyms: '' } as const;
    await index.replace('x', [{ ...row, body: '' }]);
    const signs = fc.constantFrom(
      '"',
      "'",
      '*',
      '(',
      ')',
      ':',
      '^',
      '-',
      '+',
      'NEAR',
      'AND',
      'huis',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.oneof(signs, fc.string()), { maxLength: 20 }).map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = await index.query(toMatch(tokenise(text)), ['onderwerp'], 5);
        expect(found.length).toBe(tokenise(text).includes('huis') ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });
});
