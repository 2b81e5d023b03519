/** @module What every channel owes whoever reads: every word whole and in order, and each choice to be made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { options, said } from '../botframework/talk.ts';
import { screens } from './screens.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
/** Each label begins with its own number, so that no two are alike. */
const labels = fc
  .array(words(20), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((label, at) => `k${at} ${label}`));
const wordsOf = (texts: string[]): string[] => texts.join(' ').split(/\s+/).filter(Boolean);

describe.each(Object.entries(screens))('%s', (_, { show, send }) => {
  it('shows every word, in order, and none in pieces', () => {
    fc.assert(
      fc.property(fc.array(words(900), { minLength: 1, maxLength: 4 }), (texts) => {
        const shown = show(texts.map((text) => said(text)));
        expect(wordsOf(shown)).toEqual(wordsOf(texts));
        expect(shown.every((text) => text.trim() !== '')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('shows every choice whole, however many and however long, and the same each time', () => {
    fc.assert(
      fc.property(words(300), labels, fc.boolean(), (text, choices, several) => {
        const asked = [said('vooraf'), said(text, { options: options(...choices), several })];
        const shown = show(asked);
        const all = new Set(wordsOf(shown));
        expect(wordsOf([text, ...choices]).filter((each) => !all.has(each))).toEqual([]);
        expect(show(asked)).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });

  it('lets each choice be made: by its key, its words or its number', async () => {
    await fc.assert(
      fc.asyncProperty(labels, fc.nat(), async (choices, nth) => {
        const place = nth % choices.length;
        const asked = said('Welke?', { options: options(...choices) });
        const { id, label } = asked.options[place]!;
        const mine = {
          ...({ id: 'm-1', channel: 'web', conversation: 'g', text: label, option: id } as const),
        };
        const heard = await send(mine, [asked]);
        if (heard.option !== undefined) expect(heard.option).toBe(id);
        else expect([label, String(place + 1)]).toContain(heard.text);
      }),
      { numRuns: 60 },
    );
  });

  it('brings words as they were typed', async () => {
    const typed = 'Ik ben 3 weken ziek, & nu?\nWat moet ik doen 🏠';
    const mine = { id: 'm-1', channel: 'web', conversation: 'g', text: typed } as const;
    expect((await send(mine, [])).text.replace(/\s+/g, ' ')).toBe(typed.replace(/\s+/g, ' '));
  });
});
