import { describe, expect, it } from 'vitest';
import { escapeMarks, linesOf, onOneLine, shorten } from '../../src/handoff/plain.ts';

describe('words on one line', () => {
  it('keep their signs, and lose breaks and what cannot be seen', () => {
    expect(onOneLine(' een\r\n twee\tdrie\u0000 \u202evier ')).toBe('een twee drie vier');
    expect(onOneLine('مرحبا 👩‍👩‍👧')).toBe('مرحبا 👩‍👩‍👧');
  });
});

describe('lines', () => {
  it('are split at every kind of break, empty ones left out', () => {
    expect(linesOf('a\r\nb\n\n \rc\u2028d')).toEqual(['a', 'b', 'c', 'd']);
    expect(linesOf('')).toEqual([]);
  });
});

describe('shortening', () => {
  it('leaves alone what fits', () => {
    expect(shorten('twaalf teken', 12)).toBe('twaalf teken');
  });

  it('cuts between words, and inside a word only when that word is long', () => {
    expect(shorten('een twee drie', 12)).toBe('een twee…');
    expect(shorten('hottentottententententoonstelling', 10)).toBe('hottentot…');
    expect(shorten('a hottentottententententoonstelling', 10)).toBe('a hottent…');
  });
});

describe('marks', () => {
  it('are escaped where they would mean something', () => {
    expect(escapeMarks('- **a** [b](c) \\ d-e')).toBe('\\- \\*\\*a\\*\\* \\[b\\](c) \\\\ d-e');
  });
});
