import { describe, expect, it } from 'vitest';
import { toWords, wordsOf } from '../../src/understanding/words.ts';

describe('words', () => {
  it.each([
    ['Één ÉÉN', ['een', 'een']],
    ["zo'n m’n 's nachts", ['zon', 'mn', 's', 'nachts']],
    ['hee\u200bel\u00ad erg\u202e', ['heel', 'erg']],
    ['heeeeeelp', ['heelp']],
    ['ze\u0301lf', ['zelf']],
    ['нelp mij', ['help', 'mij']],
    ['zelfm00rd', ['zelfmoord']],
    ['𝐡𝐞𝐥𝐩', ['help']],
    ['أُرِيدُ', ['اريد']],
    ['Łódź żyć', ['lodz', 'zyc']],
    ['ja 👍🏽!', ['ja', '👍']],
    ['112 nu', ['112', 'nu']],
    ['Huurtoeslagaanvraagformulier', ['huurtoeslagaanvraagformulier']],
    ['huurtoeslagg\u00adggg', ['huurtoeslagg']],
  ])('%s is read as %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('know where they stand in what was typed', () => {
    const text = 'Ik\u200b ben 😀 zo\u0301 moe, écht.';
    const places = toWords(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Ik\u200b', 'ben', '😀', 'zo\u0301', 'moe', 'écht']);
  });

  it('stand further apart when a sentence ends between them', () => {
    const [a, b, c] = toWords('een twee. drie');
    expect(b!.at - a!.at).toBe(1);
    expect(c!.at - b!.at).toBe(4);
    expect([b!.after, c!.after]).toEqual(['space', 'stop']);
  });

  it.each([[''], [' \t\n'], ['\u200b\u202e'], ['?!...']])('are none in %j', (text) => {
    expect(toWords(text)).toEqual([]);
  });
});
