import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActivity } from '../../../src/channels/botframework/activity.ts';
import { toActivity } from '../../../src/channels/botframework/form.ts';
import { toMarkdown } from '../../../src/channels/botframework/markdown.ts';
import { readActivity } from '../../../src/channels/botframework/read.ts';
import { writeTurn } from '../../../src/channels/botframework/write.ts';
import { toPlain } from '../../../src/channels/text.ts';
import type { Message } from '../../../src/domain/message.ts';
import { escapeMarks } from '../../../src/engine/template.ts';
import { teams, webchat } from './shapes.ts';
import { anyMessage, lettersOf, options, readMarkdown, said, somewhere } from './talk.ts';

const site = 'https://balie.example.nl';
const write = (...messages: Message[]) => writeTurn(messages, site);

describe('a turn', () => {
  it('is one draft, with the keys of its last question', () => {
    const drafts = write(
      said('Goedemorgen.'),
      said('Voor wie is het?', { options: options('Voor mij', 'Voor een ander') }),
    );
    expect(drafts).toEqual([
      {
        text: 'Goedemorgen.\n\nVoor wie is het?',
        keys: [
          { id: 'optie0', label: 'Voor mij' },
          { id: 'optie1', label: 'Voor een ander' },
        ],
        several: false,
      },
    ]);
  });

  it('without words is nothing, and with keys alone asks for a choice', () => {
    expect(write()).toEqual([]);
    expect(write(said(''))).toEqual([]);
    expect(write(said('', { options: options('Ja') }))[0]?.text).toBe('Wat kiest u?');
  });

  it('says what keys are too small for, and what may no longer be pressed', () => {
    const [first, second] = options('Bellen', 'Mailen');
    const [draft] = write(
      said('Hoe?', { options: [first!, second!] }),
      said('Wanneer?', { options: [{ ...first!, description: 'tussen 9 en 5' }] }),
    );
    expect(draft?.text).toBe(
      'Hoe?\n\n1\\. Bellen  \n2\\. Mailen\n\nWanneer?\n\n- Bellen: tussen 9 en 5',
    );
  });

  it('with more than twenty keys, or with long ones, says them in numbers', () => {
    const many = options(...Array.from({ length: 21 }, (_, at) => `Keuze ${at + 1}`));
    const [draft, ...more] = write(said('Welke?', { options: many }));
    expect([draft?.keys, more]).toEqual([[], []]);
    expect(draft?.text).toContain('21\\. Keuze 21');
    const long = write(said('Welke?', { options: options('a '.repeat(1200)) }));
    expect(long.every(({ keys }) => keys.length === 0)).toBe(true);
  });

  it('tells once who wrote when it was not our script', () => {
    const [draft] = write(said('a', { author: 'werker' }), said('b', { author: 'werker' }));
    expect(draft?.text).toBe('**Een werker van het wijkteam:**\n\na\n\nb');
  });
});

describe('Markdown', () => {
  it.each([
    ['Bel **nu**\nof later', 'Bel **nu**  \nof later'],
    ['- pas\n- brief', '- pas\n- brief'],
    ['[Nibud](https://nibud.nl/a_b)', '[Nibud](https://nibud.nl/a_b)'],
    ['[over ons](/over)', '[over ons](https://balie.example.nl/over)'],
    ['Bel [112](tel:112)', 'Bel 112'],
    ['Bel [de huisarts](tel:0201234567)', 'Bel de huisarts: 0201234567'],
    ['** **mij', ' mij'.trim()],
    ['2026. Een jaar', '2026\\. Een jaar'],
    ['# geen kop', '\\# geen kop'],
  ])('of %j is %j', (text, markdown) => {
    expect(toMarkdown(text, site)).toBe(markdown);
  });

  it("shows anybody's words as they were written", () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab 1.)-+#=>*_`~|[](!<&\\\n\t') });
    const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(signs, ascii), (words) => {
        const shown = readMarkdown(toMarkdown(escapeMarks(words), site));
        expect(lettersOf(shown)).toBe(lettersOf(toPlain(escapeMarks(words))));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('keys', () => {
  const ask = (count: number, several = false) => {
    const labels = Array.from({ length: count }, (_, at) => `Keuze ${at + 1}`);
    return write(said('Welke?', { options: options(...labels), several }))[0]!;
  };

  it('in Web Chat and the Emulator bring the id of their option', () => {
    for (const channelId of ['webchat', 'emulator']) {
      const { suggestedActions, text } = toActivity(ask(7), somewhere(channelId));
      expect(text).toBe('Welke?');
      expect(suggestedActions?.actions[6]).toEqual({
        ...{ type: 'messageBack', title: 'Keuze 7', text: 'Keuze 7', displayText: 'Keuze 7' },
        value: { option: 'optie6' },
      });
    }
  });

  it('in any other client of Direct Line say their label', () => {
    const { suggestedActions } = toActivity(ask(1), somewhere('directline'));
    expect(suggestedActions?.actions).toEqual([
      { type: 'imBack', title: 'Keuze 1', value: 'Keuze 1' },
    ]);
  });

  it('in Teams are suggested to who is alone, up to six; else they are a card', () => {
    const personal = somewhere('msteams', { conversationType: 'personal' });
    expect(toActivity(ask(6), personal).suggestedActions).toMatchObject({ to: ['29:iemand'] });
    expect(toActivity(ask(6), personal).attachments).toBeUndefined();
    const group = somewhere('msteams', { conversationType: 'groupChat', isGroup: true });
    for (const activity of [toActivity(ask(7), personal), toActivity(ask(2), group)]) {
      expect(activity.suggestedActions).toBeUndefined();
      expect(activity.attachments?.[0]?.contentType).toContain('card.adaptive');
    }
  });

  it('elsewhere are numbers to type', () => {
    expect(toActivity(ask(2), somewhere('sms')).text).toBe(
      'Welke?\n\n1\\. Keuze 1  \n2\\. Keuze 2\n\nTyp het nummer van uw keuze.',
    );
    expect(toActivity(ask(2, true), somewhere('email')).text).toContain('Bijvoorbeeld: 1 en 2.');
  });

  it('are words to type for yes and no, for there a number says how many', () => {
    const ja = { id: 'ja', label: 'Ja, stop' };
    const asked = said('Stoppen?', { options: [ja, { id: 'nee', label: 'Nee' }] });
    expect(toActivity(write(asked)[0]!, somewhere('sms')).text).toBe(
      'Stoppen?\n\nJa, stop  \nNee\n\nTyp ja of nee.',
    );
  });

  it('are none when nothing is chosen', () => {
    const written = toActivity(write(said('Hoe heet u?'))[0]!, somewhere('webchat'));
    expect(written).toEqual({
      ...{ type: 'message', textFormat: 'markdown', locale: 'nl-NL', text: 'Hoe heet u?' },
      ...{ from: { id: '28:bot' }, recipient: { id: '29:iemand' }, conversation: { id: 'a:1' } },
    });
  });
});

interface Node {
  type: string;
  id?: string;
  actions?: { title: string; data: { msteams?: Back; labels?: string[] } }[];
  choices?: { title: string; value: string }[];
}
type Back = { text: string; value: unknown };

describe('what a card sends back', () => {
  const labels = ['Geld, en schulden', 'Wonen', 'Werk'];
  const bodyOf = (several: boolean) => {
    const [draft] = write(said('Wat?', { options: options(...labels), several }));
    const written = toActivity(draft!, somewhere('msteams'));
    return (written.attachments![0]!.content as { body: Node[] }).body;
  };
  const hear = async (shape: object, more: object) => {
    const activity = findActivity({ ...shape, text: undefined, ...more })!;
    return (await readActivity({ activity, at: '2026-11-23T09:00:00.000Z' })).letters[0];
  };

  it('is the key that was pressed, in Teams and elsewhere', async () => {
    const { data } = bodyOf(false)[1]!.actions![0]!;
    const expected = { text: 'Wonen', option: 'optie1' };
    expect(await hear(webchat, { value: data })).toMatchObject(expected);
    const { text, value } = data.msteams!;
    expect(await hear(teams, { text, value })).toMatchObject(expected);
  });

  it('are the labels of the boxes that were ticked', async () => {
    const [boxes, set] = bodyOf(true);
    const ticked = [boxes!.choices![0]!, boxes!.choices![2]!].map(({ value }) => value);
    const value = { ...set!.actions![0]!.data, [boxes!.id!]: ticked.join(',') };
    expect((await hear(webchat, { value }))?.text).toBe('Geld, en schulden, Werk');
  });
});

const places = [
  ...['webchat', 'directline', 'emulator', 'sms'].map((channelId) => somewhere(channelId)),
  somewhere('msteams', { conversationType: 'personal' }),
  somewhere('msteams', { isGroup: true, id: 'x'.repeat(500) }),
];
/** Words without a sign that is written otherwise. */
const wordsOf = (...texts: string[]) =>
  texts.flatMap((text) => text.split(/\s+/)).filter((word) => /^[a-z0-9]+$/i.test(word));
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

describe('whatever is said', () => {
  it('is the same each time, fits everywhere, and keeps every word and key', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 6 }), (messages) => {
        const drafts = write(...messages);
        expect(write(...messages)).toEqual(drafts);
        for (const place of places) {
          const written = drafts.map((draft) => toActivity(draft, place));
          for (const activity of written) expect(bytesOf(activity)).toBeLessThan(28_000);
          const all = JSON.stringify(written);
          const asking = messages.findLast(({ options: each }) => each.length > 0);
          const said = messages.map(({ text }) => text);
          const labels = asking?.options.map(({ label }) => label) ?? [];
          expect(wordsOf(...said, ...labels).filter((word) => !all.includes(word))).toEqual([]);
        }
        expect(drafts.slice(0, -1).every(({ keys }) => keys.length === 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is never cut inside a word', () => {
    const sentence = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), {
      minLength: 300,
      maxLength: 900,
    });
    fc.assert(
      fc.property(sentence, (words) => {
        const drafts = write(said(words.join(' ')));
        expect(drafts.flatMap(({ text }) => text.split(' '))).toEqual(words);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['&', '*', '\\', '€', '\u0001', '\ud800', '"', '\n', '😀'])(
    'of nothing but %j fits as well',
    (sign) => {
      const label = sign.repeat(90);
      const asked = said(sign.repeat(9000), { options: options(...Array(20).fill(label)) });
      for (const draft of write(asked, said('a', { options: options(label) })))
        for (const place of places) expect(bytesOf(toActivity(draft, place))).toBeLessThan(28_000);
    },
  );
});
