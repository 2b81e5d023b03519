import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { openIndex, shippedLibrary } from '../knowledge/shipped.ts';
import { topics } from '../understanding/shipped.ts';

const Case = z.strictObject({
  query: z.string(),
  gold: z.string(),
  split: z.enum(['dev', 'score']),
});
type Case = z.infer<typeof Case>;

const library = await shippedLibrary();
/** The dev half is for tuning; the score half is only counted. */
const cases = readFileSync('test/evaluation/search.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => Case.parse(JSON.parse(line)));
const share = <T>(all: T[], is: (each: T) => boolean) => all.filter(is).length / all.length;

async function measure(split: Case['split']) {
  const knowledge = createKnowledge({ library, index: openIndex(), topics });
  const found = [];
  for (const { query, gold } of cases.filter((each) => each.split === split)) {
    const { sure, hits } = await knowledge.search(query, 'onderwerpen');
    found.push({ sure, place: hits.findIndex(({ id }) => id === gold) });
  }
  return {
    first: share(found, ({ place }) => place === 0),
    firstThree: share(found, ({ place }) => place >= 0),
    sure: share(found, ({ sure }) => sure),
    sureAndWrong: found.filter(({ sure, place }) => sure && place !== 0).length,
  };
}

const Service = z.strictObject({
  query: z.string(),
  kind: z.literal('voorziening'),
  gold: z.union([z.string().transform((id) => [id]), z.array(z.string())]),
  split: z.enum(['dev', 'score']),
});

describe('questions for a place in the wijk', () => {
  const services = readFileSync('test/evaluation/search.voorzieningen.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => Service.parse(JSON.parse(line)));

  it('are at least 100, each once, about services that are there', () => {
    const known = new Set(library.kaart.map(({ id }) => id));
    expect(services.length).toBeGreaterThanOrEqual(100);
    expect(new Set(services.map(({ query }) => query)).size).toBe(services.length);
    expect(services.flatMap(({ gold }) => gold).filter((id) => !known.has(id))).toEqual([]);
  });

  it('find the right one among three in 90 of 100', async () => {
    const knowledge = createKnowledge({ library, index: openIndex(), topics });
    const found = [];
    for (const { query, gold } of services.filter(({ split }) => split === 'score')) {
      const { ids } = await knowledge.find(query, ['voorziening']);
      found.push(ids.some((id) => gold.includes(id)));
    }
    expect(share(found, Boolean)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('everyday questions', () => {
  it('are at least 120, each once, about every subject', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map(({ query }) => query)).size).toBe(cases.length);
    expect(new Set(cases.map(({ gold }) => gold))).toEqual(
      new Set(library.onderwerpen.map(({ id }) => id)),
    );
  });

  it('are not the phrasings that the index was given', () => {
    const given = new Set(library.onderwerpen.flatMap(({ phrasings }) => phrasings));
    expect(cases.filter(({ query }) => given.has(query))).toEqual([]);
  });

  it('find the right subject first in 85 of 100, among three in 95, and are seldom taken wrongly', async () => {
    const { first, firstThree, sure, sureAndWrong } = await measure('score');
    expect(first).toBeGreaterThanOrEqual(0.85);
    expect(firstThree).toBeGreaterThanOrEqual(0.95);
    expect(sure).toBeGreaterThanOrEqual(0.65);
    expect(sureAndWrong).toBeLessThanOrEqual(2);
  });
});
