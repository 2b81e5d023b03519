import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { findConcepts } from '../../../src/understanding/acute/concepts.ts';
import { toWords } from '../../../src/understanding/words.ts';

const conceptsOf = (text: string, languages: Language[]): string[] =>
  findConcepts(toWords(text), languages).flatMap(({ hits }) => hits.map(({ concept }) => concept));

describe('Dutch words of danger', () => {
  it('are heard through a slip in Dutch, and beside another language only as they are spelt', () => {
    expect(conceptsOf('benauwt en kortademmig', ['nl'])).toContain('breathless');
    expect(conceptsOf('kortademmig', ['tr', 'nl'])).toEqual([]);
    expect(conceptsOf('kortademig', ['tr', 'nl'])).toContain('breathless');
  });

  it('are not heard in the everyday words that look like them', () => {
    expect(conceptsOf('aangerand', ['nl'])).toContain('rape');
    expect(conceptsOf('aangeraden', ['nl'])).not.toContain('rape');
  });
});
