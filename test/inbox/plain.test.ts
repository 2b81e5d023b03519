import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/inbox/plain.ts';

describe('the words of the assistant', () => {
  it.each([
    ['Typ **mens** voor een mens.', 'Typ mens voor een mens.'],
    ['[Bel ons](tel:+31201234567) of [lees](https://a.example/b).', 'Bel ons of lees.'],
    ['[**Vet** en \\[haak\\]](/pad)', 'Vet en [haak]'],
    ['U zei: \\*\\*boos\\*\\* \\[x\\](y) \\\\', 'U zei: **boos** [x](y) \\'],
    ['- een\n- twee', '- een\n- twee'],
    ['[los] haakje (en) *ster*', '[los] haakje (en) *ster*'],
  ])('%j read as %j', (text, words) => {
    expect(plainText(text)).toBe(words);
  });
});
