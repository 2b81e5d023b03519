import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { neutral } from '../../../src/understanding/acute/groups.ts';
import { tableOf } from '../../../src/understanding/acute/lexicons.ts';
import { parseRules } from '../../../src/understanding/acute/match.ts';
import { guards } from '../../../src/understanding/acute/scene.ts';
import { parseTable } from '../../../src/understanding/pattern.ts';

const tables = languages.map((language) => [language, parseTable(tableOf(language))] as const);
const known = new Set(tables.flatMap(([, table]) => [...table.keys()]));
const rules = parseRules();
const named = new Set(
  rules.flatMap(({ needs, not }) => [...needs.flatMap(({ concepts }) => concepts), ...not]),
);
/** Found in a sentence without a rule that names them. */
const grammar = new Set([...guards, 'negation', 'contrast', 'clause', 'still', 'teen', 'num']);

describe('the rules of danger', () => {
  it('name only concepts that some language has words for', () => {
    expect([...named].filter((concept) => !known.has(concept))).toEqual([]);
  });

  it('are each needed once', () => {
    const lines = rules.map((rule) => JSON.stringify(rule));
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  it.each(languages)('find every kind in %s', (language) => {
    const table = parseTable(tableOf(language));
    const kinds = rules
      .filter(({ needs }) => needs.every((need) => need.concepts.some((each) => table.has(each))))
      .map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(7);
  });
});

describe('the word lists', () => {
  it.each(tables)('of %s hold no concept that nothing looks for', (_, table) => {
    const idle = [...table.keys()].filter((each) => !named.has(each) && !grammar.has(each));
    expect(idle.filter((each) => !neutral.has(each))).toEqual([]);
  });

  it.each(tables)('of %s begin each pattern with a word, and none twice', (_, table) => {
    for (const [concept, patterns] of table) {
      for (const [first] of patterns) {
        expect(first!.optional, concept).toBe(false);
        expect(
          first!.terms.every((term) => term !== '' && term !== '*'),
          concept,
        ).toBe(true);
      }
      const lines = patterns.map((pattern) => JSON.stringify(pattern));
      expect(
        lines.filter((line, i) => lines.indexOf(line) !== i),
        concept,
      ).toEqual([]);
    }
  });
});
