import { describe, expect, it } from 'vitest';
import { findSignals } from '../../../src/understanding/acute/signals.ts';
import { featuresOf } from '../../../src/understanding/learned/features.ts';
import { createSense, harmless } from '../../../src/understanding/learned/sense.ts';
import { train } from '../../../src/understanding/learned/train.ts';
import { toWords } from '../../../src/understanding/words.ts';

const examples = (label: string, texts: string[]) =>
  texts.map((text) => ({ label, features: featuresOf(toWords(text)) }));
const blub = ['blub blub', 'het gaat blub', 'ik voel me blub', 'alles is blub vandaag', 'zo blub'];
const fine = ['het gaat goed', 'ik heb een vraag', 'de bus is laat', 'alles is goed', 'zo goed'];
const learn = (harmful: string[], harmlessTexts: string[]) =>
  createSense(
    train([
      ...examples('suicide', harmful),
      ...examples('levensgevaar', ['iets heel anders', 'iets anders']),
      ...examples(harmless, harmlessTexts),
    ]),
  );
const sense = learn(blub, [...fine, ...fine]);
const hear = (text: string) => findSignals(toWords(text), ['nl'], sense);

describe('a learned sense of danger', () => {
  it('hears what no rule says, with the word that tells', () => {
    const text = 'het gaat blub met mij';
    const [sign] = hear(text);
    expect(sign).toMatchObject({ kind: 'suicide' });
    expect(text.slice(...sign!.span)).toBe('blub');
  });

  it('is silent where nothing is the matter', () => {
    expect(hear('het gaat goed met de bus')).toEqual([]);
  });

  it('hears one sentence in a long story', () => {
    const filler = 'tafels stoelen lampen kasten '.repeat(40);
    const story = `${filler}. alles is blub vandaag, zo blub. ${filler}`;
    expect(hear(story).map(({ kind }) => kind)).toEqual(['suicide']);
  });

  it('never takes away what a rule says', () => {
    const grave = 'mijn man ligt bewusteloos op de grond';
    const quiet = learn(blub, [...fine, ...fine, grave, grave]);
    const words = toWords(grave);
    expect(findSignals(words, ['nl'], quiet)).toEqual(findSignals(words, ['nl']));
    expect(findSignals(words, ['nl'], quiet)[0]).toMatchObject({ certainty: 'acute' });
  });

  it('weighs words by how far they look like danger, but never a few', () => {
    const weigh = (text: string) => sense.weigh(toWords(text), []);
    const calm = 'de bus is laat en ik heb een vraag over goed en alles is goed';
    const grave = 'ik voel me blub en het gaat blub en alles is vandaag weer zo blub';
    expect([weigh(grave), weigh(calm)]).toEqual(['danger', expect.not.stringMatching('danger')]);
    expect(weigh('de bus is laat')).toBe('danger');
    expect(weigh('')).toBe('danger');
  });

  it('in a few words only hears what is beyond doubt', () => {
    const wary = learn(['iets blub', 'blub'], ['iets goed', 'iets blub', 'goed zo']);
    const heard = (text: string) => wary.hear(toWords(text), []);
    for (const sign of heard('blub')) expect(sign.certainty).toBe('acute');
    expect(wary.hear([], [])).toEqual([]);
  });

  it('names each kind once, the certain before the doubtful', () => {
    const story = `${'zo blub alles is blub vandaag '.repeat(12)}`;
    const heard = sense.hear(toWords(story), []);
    expect(heard.map(({ kind }) => kind)).toEqual(['suicide']);
    expect(heard[0]!.certainty).toBe('acute');
  });
});
