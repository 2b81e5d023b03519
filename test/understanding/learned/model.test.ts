import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/understanding/learned/features.ts';
import { createJudge } from '../../../src/understanding/learned/judge.ts';
import { chancesOf, type Model, tellingWord } from '../../../src/understanding/learned/model.ts';
import { pack, unpack } from '../../../src/understanding/learned/pack.ts';
import { train } from '../../../src/understanding/learned/train.ts';
import { toWords } from '../../../src/understanding/words.ts';

const look = (text: string) => featuresOf(toWords(text));
const example = (label: string) => (text: string) => ({ label, features: look(text) });
const examples = [
  ...[
    'de hond blaft hard',
    'mijn hond eet niet',
    'een hond uit het asiel',
    'honden in het park',
    'de hond is ziek',
    'hondje kwijt',
  ].map(example('hond')),
  ...[
    'de fiets is stuk',
    'mijn fiets is gestolen',
    'een fiets kopen',
    'fietsen in de regen',
    'de band van mijn fiets',
    'fietsje te klein',
  ].map(example('fiets')),
];
const model = train(examples);
const judge = (by: Model, text: string) => createJudge(by)(toWords(text));
const first = (text: string) => judge(model, text)[0]!.label;

describe('a learned model', () => {
  it('knows what it has seen, and what looks like it', () => {
    expect(first('waar kan mijn hond spelen')).toBe('hond');
    expect(first('een nieuwe fietsband')).toBe('fiets');
    expect(first('hontje')).toBe('hond');
  });

  it('gives chances that are one together, the likeliest first', () => {
    const judged = judge(model, 'mijn hond zit in de fietstas');
    expect(judged.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
    expect(judged.map(({ chance }) => chance)).toEqual(
      judged.map(({ chance }) => chance).sort((a, b) => b - a),
    );
  });

  it('says which word tells', () => {
    const words = toWords('gisteren zag ik een hond lopen');
    expect(words[tellingWord(model, featuresOf(words), 'hond')]!.text).toBe('hond');
  });

  it('judges by what a message shows, however it is summed', () => {
    for (const text of ['mijn hond en mijn hond', 'de fiets van de buurman', 'hond', 'fiets 12']) {
      const chances = chancesOf(model, look(text));
      for (const { label, chance } of judge(model, text)) {
        expect(chance).toBeCloseTo(chances[model.labels.indexOf(label)]!, 6);
      }
    }
  });

  it('learns the same each time', () => {
    expect(train(examples)).toEqual(model);
  });

  it('has no opinion on words it never saw', () => {
    const [a, b] = judge(model, 'xyzzy qwrtp');
    expect(Math.abs(a!.chance - b!.chance)).toBeLessThan(0.2);
  });

  it.each(['', ' ', '💥', '‏', '\ud800', 'a'.repeat(100_000), '1 2 3'])(
    'judges anything: %j',
    (text) => {
      const judged = judge(model, text);
      expect(judged.every(({ chance }) => chance >= 0 && chance <= 1)).toBe(true);
    },
  );

  it('is the same from text, but for a rounding', () => {
    const again = unpack(JSON.parse(JSON.stringify(pack(model))));
    for (const text of ['mijn hond blaft', 'de fiets is weg', 'niets van dat al']) {
      const [was, is] = [judge(model, text), judge(again, text)];
      expect(is.map(({ label }) => label)).toEqual(was.map(({ label }) => label));
      expect(is[0]!.chance).toBeCloseTo(was[0]!.chance, 1);
    }
  });
});
