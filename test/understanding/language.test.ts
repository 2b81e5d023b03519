import { describe, expect, it } from 'vitest';
import { detectLanguage, listenIn } from '../../src/understanding/language.ts';

describe('language', () => {
  it.each([
    ['ik kan mijn rekening niet betalen', 'nl'],
    ['da is nie gemakkelijk zunne', 'nl'],
    ['mail mij op john.smith@company.co.uk alstublieft', 'nl'],
    ['mijn buurman Ahmet Yıldız helpt mij', 'nl'],
    ['I need some help with this', 'en'],
    ['yarın randevum var mı', 'tr'],
    ['أحتاج إلى مساعدة', 'ar'],
    ['nie wiem co mam robić', 'pl'],
    ['мені потрібна допомога', 'uk'],
    ['ich brauche Hilfe mit der Miete', 'unknown'],
    ['мне нужна помощь', 'unknown'],
    ['من به کمک نیاز دارم', 'unknown'],
    ['jan@voorbeeld.nl 06 12345678', 'unknown'],
    ['😀', 'unknown'],
    ['', 'unknown'],
  ])('of %j is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('listens in Dutch too, because people mix', () => {
    expect(listenIn('help me please', 'en')).toEqual(['en', 'nl']);
    expect(listenIn('help mij', 'nl')).toEqual(['nl']);
  });

  it('listens in every language of the script when it is unknown', () => {
    expect(listenIn('xyzzy', 'unknown')).toEqual(['nl', 'en', 'tr', 'pl']);
    expect(listenIn('ايی', 'unknown')).toEqual(['ar']);
    expect(listenIn('ыы', 'unknown')).toEqual(['uk']);
  });
});
