/** @module What becomes of the signs that rules find, by how the words around them look to a sense of danger. */
import { describe, expect, it } from 'vitest';
import { findSignals } from '../../../src/understanding/acute/signals.ts';
import type { Sense, Weight } from '../../../src/understanding/learned/sense.ts';
import type { Hit } from '../../../src/understanding/lexicon.ts';
import { toWords, type Word } from '../../../src/understanding/words.ts';

/** A sense that hears nothing itself and weighs everything alike; with what it was given to weigh. */
function openSense(weight: Weight) {
  const weighed: { words: Word[]; hits: Hit[] }[] = [];
  const sense: Sense = {
    hear: () => [],
    weigh(words, hits) {
      weighed.push({ words, hits });
      return weight;
    },
  };
  return { sense, weighed };
}

const certain = 'mijn man slaat me elke avond in de keuken';
const wondering = 'ik ben heel benauwd';
const told = (text: string, weight: Weight) =>
  findSignals(toWords(text), ['nl'], openSense(weight).sense).map(
    ({ kind, certainty }) => `${kind} ${certainty}`,
  );
const many = (count: number) => 'tafel '.repeat(count);

describe('what a rule is certain of', () => {
  it('stays so where the words around it look like danger', () => {
    expect(told(certain, 'danger')).toEqual(['huiselijk_geweld acute']);
  });

  it.each(['doubt', 'calm'] as const)('is asked first where they give rise to %s', (weight) => {
    expect(told(certain, weight)).toEqual(['huiselijk_geweld ask']);
  });

  it('is not doubted in a long story, which is about other things', () => {
    expect(told(`${many(60)} ${certain}`, 'calm')).toEqual(['huiselijk_geweld acute']);
    expect(told(`${many(40)} ${certain}`, 'calm')).toEqual(['huiselijk_geweld ask']);
  });
});

describe('what a rule only wonders about', () => {
  it.each(['danger', 'doubt'] as const)('is asked at %s', (weight) => {
    expect(told(wondering, weight)).toEqual(['levensgevaar ask']);
  });

  it('is left where all around it is calm, also in a long story', () => {
    expect(told(wondering, 'calm')).toEqual([]);
    expect(told(`${many(100)} ${wondering}`, 'calm')).toEqual([]);
  });
});

describe('what is weighed', () => {
  it('are the words around the place, with the concepts in them where they now stand', () => {
    const { sense, weighed } = openSense('danger');
    findSignals(toWords(`${many(30)} mijn man slaat me ${many(20)}`), ['nl'], sense);
    const { words, hits } = weighed[0]!;
    expect(words.length).toBeLessThan(40);
    expect(words.map(({ text }) => text)).toContain('slaat');
    expect(words[0]!.text).toBe('tafel');
    const named = hits.map(({ from, to }) => words.slice(from, to).map(({ text }) => text));
    expect(named.flat()).toContain('slaat');
    expect(hits.every(({ from, to }) => from >= 0 && to <= words.length)).toBe(true);
  });

  it('is the whole of a short message', () => {
    const { sense, weighed } = openSense('danger');
    findSignals(toWords(certain), ['nl'], sense);
    expect(weighed[0]!.words.map(({ text }) => text).join(' ')).toBe(certain);
  });

  it('is nothing where no rule found anything', () => {
    const { sense, weighed } = openSense('calm');
    findSignals(toWords('ik zoek een naaiclub'), ['nl'], sense);
    expect(weighed).toEqual([]);
  });
});

it('without a sense the rules decide alone', () => {
  expect(findSignals(toWords(certain), ['nl'])).toMatchObject([{ certainty: 'acute' }]);
  expect(findSignals(toWords(wondering), ['nl'])).toMatchObject([{ certainty: 'ask' }]);
  expect(findSignals(toWords('ik zoek een naaiclub'), ['nl'])).toEqual([]);
});
