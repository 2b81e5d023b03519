import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKey } from '../../../src/channels/whatsapp/key.ts';
import type { Row, WhatsappParcel } from '../../../src/channels/whatsapp/parcel.ts';
import { writeTurn } from '../../../src/channels/whatsapp/write.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Option } from '../../../src/domain/question.ts';
import { findAnswer } from '../../../src/understanding/answer/answer.ts';
import { toWords } from '../../../src/understanding/words.ts';
import { findFault } from './limits.ts';

const site = 'https://balie.example.nl';

const say = (text: string, options: Option[] = [], more: Partial<Message> = {}): Message => ({
  ...{ conversation: 'c', seq: 1, id: 'm', author: 'script', text, options, several: false },
  ...{ step: 'balie/vraag', at: '2026-11-23T10:00:00.000Z', ...more },
});
const choices = (...labels: string[]): Option[] =>
  labels.map((label, at) => ({ id: `keuze${at + 1}`, label }));
const write = (...messages: Message[]) => writeTurn(messages, site);
const textOf = (parcel: WhatsappParcel | undefined): string =>
  parcel?.type === 'text' ? parcel.text.body : (parcel?.interactive.body.text ?? '');

/** What can be pressed, as Meta shows it. */
const keysOf = (parcel: WhatsappParcel | undefined): Row[] => {
  if (parcel?.type !== 'interactive') return [];
  const { interactive } = parcel;
  return interactive.type === 'button'
    ? interactive.action.buttons.map(({ reply }) => reply)
    : interactive.action.sections.flatMap(({ rows }) => rows);
};

const formOf = (parcel: WhatsappParcel | undefined) =>
  parcel?.type === 'interactive' ? parcel.interactive.type : parcel?.type;

describe('words', () => {
  const written = (text: string) => textOf(write(say(text))[0]);

  it('of one turn are one message', () => {
    const parcels = write(say('Dag.'), say('Wat is er?'), say('Neem de tijd.'));
    expect(parcels).toHaveLength(1);
    expect(textOf(parcels[0])).toBe('Dag.\n\nWat is er?\n\nNeem de tijd.');
  });

  it('have the marks of WhatsApp', () => {
    expect(written('Bel **nu** met:\n\n- de **huisarts**\n- 112')).toBe(
      'Bel *nu* met:\n\n- de *huisarts*\n- 112',
    );
    expect(written('** let op **: voor**bij**')).toBe(' *let op* : voorbij'.trim());
  });

  it('have links with their address, also to a page of ours', () => {
    expect(written('Lees [meer](https://example.nl/x) of [over ons](/over).')).toBe(
      `Lees meer: https://example.nl/x of over ons: ${site}/over.`,
    );
    expect(written('Bel [113](tel:113) of [de balie](tel:0301234567).')).toBe(
      'Bel 113 of de balie: 0301234567.',
    );
  });

  it('that are too many become several messages, at a paragraph', () => {
    const paragraph = `${'woord '.repeat(400).trim()}.`;
    const parcels = write(say([paragraph, paragraph, paragraph].join('\n\n')));
    expect(parcels.map(textOf)).toEqual([paragraph, paragraph, paragraph]);
  });

  it('in one endless paragraph are parted at a sentence, and in an endless sentence at a word', () => {
    const sentence = `${'lang '.repeat(200).trim()}. `;
    const sentences = write(say(sentence.repeat(6))).map(textOf);
    expect(sentences).toHaveLength(2);
    expect(sentences.every((text) => text.endsWith('lang.'))).toBe(true);
    const words = write(say('eindeloos '.repeat(1000))).map(textOf);
    expect(words.join(' ').split(' ')).toEqual(Array(1000).fill('eindeloos'));
  });

  it('are counted as people count: one face is one sign', () => {
    expect(write(say('🏠'.repeat(4096)))).toHaveLength(1);
    expect(
      write(say('🏠'.repeat(4097)))
        .map(textOf)
        .join(''),
    ).toBe('🏠'.repeat(4097));
  });

  it('of a werker or a computer say so, once', () => {
    const by = { author: 'werker' } as const;
    expect(textOf(write(say('Dag.', [], by), say('Ik lees mee.', [], by))[0])).toBe(
      '_Een werker van het wijkteam:_\n\nDag.\n\nIk lees mee.',
    );
  });
});

describe('keys', () => {
  it('are buttons when there are three at most, and short', () => {
    const [parcel, ...more] = write(
      say('Mag dat?', choices('Ja', 'Nee, liever niet', 'Weet ik niet')),
    );
    expect(more).toEqual([]);
    expect(formOf(parcel)).toBe('button');
    expect(keysOf(parcel).map(({ title }) => title)).toEqual([
      'Ja',
      'Nee, liever niet',
      'Weet ik niet',
    ]);
  });

  it('are a list when there are more', () => {
    const [parcel] = write(say('Waarover?', choices('Geld', 'Wonen', 'Werk', 'Zorg')));
    expect(formOf(parcel)).toBe('list');
    expect(textOf(parcel)).toBe('Waarover?');
  });

  it('show a long label whole under its first words', () => {
    const label = 'Schulden en rekeningen die u niet kunt betalen';
    const [parcel] = write(say('Waarover?', choices(label, 'Wonen')));
    expect(keysOf(parcel)[0]).toMatchObject({
      title: 'Schulden en rekeningen…',
      description: label,
    });
  });

  it('are numbered in the text when a label fits nowhere', () => {
    const label = `Ik wil ${'heel '.repeat(20)}graag iets anders`;
    const [parcel] = write(say('Wat wilt u?', choices(label, 'Niets')));
    expect(textOf(parcel)).toBe(`Wat wilt u?\n\n1. ${label}\n2. Niets`);
    expect(keysOf(parcel).map(({ title }) => title)).toEqual(['1. Ik wil heel heel…', '2. Niets']);
  });

  it('that begin alike are told apart', () => {
    const long = 'Ik heb hulp nodig bij het invullen van';
    const [parcel] = write(say('Wat?', choices(`${long} een brief`, `${long} een formulier`)));
    const titles = keysOf(parcel).map(({ title }) => title);
    expect(new Set(titles).size).toBe(2);
  });

  it('carry the option and the whole label, however short the key', () => {
    const label = 'Schulden en rekeningen die u niet kunt betalen';
    const [key] = keysOf(write(say('Waarover?', choices(label, 'Wonen')))[0]);
    expect(readKey(key!.id, key!.title)).toEqual({ option: 'keuze1', text: label });
  });

  it('are numbers to type when there are more than ten', () => {
    const many = choices(...Array.from({ length: 11 }, (_, at) => `Keuze ${at}`));
    const [parcel, ...more] = write(say('Waarover?', many));
    expect(more).toEqual([]);
    expect(formOf(parcel)).toBe('text');
    expect(textOf(parcel)).toMatch(/\n11\. Keuze 10\n\nTyp het nummer van uw keuze\.$/);
  });

  it('are numbers to type when several may be chosen', () => {
    const question = say('Waarover?', choices('Geld', 'Wonen'), { several: true });
    expect(textOf(write(question)[0])).toBe(
      'Waarover?\n\n1. Geld\n2. Wonen\n\nTyp de nummers die u kiest. Bijvoorbeeld: 1 en 2.',
    );
  });

  it('that are typed as a number are understood, up to the last', () => {
    const many = choices(...Array.from({ length: 12 }, (_, at) => `Onderwerp nummer ${at}`));
    const question = { step: 's', name: 'n', text: 't', short: 's', options: many };
    const typed = (text: string, answer: 'choice' | 'choices') =>
      findAnswer({ text, words: toWords(text), today: '2026-11-23' }, { ...question, answer });
    expect(typed('2', 'choice')).toEqual({ value: 'keuze2' });
    expect(typed('12', 'choice')).toEqual({ value: 'keuze12' });
    expect(typed('1 en 12', 'choices')).toEqual({ value: ['keuze1', 'keuze12'] });
  });

  it('stay with the question when what went before is long', () => {
    const parcels = write(say('lang '.repeat(300)), say('Mag dat?', choices('Ja', 'Nee')));
    expect(parcels.map(formOf)).toEqual(['text', 'button']);
    expect(textOf(parcels[1])).toBe('Mag dat?');
  });

  it('stand by themselves when the question is too long to stand with them', () => {
    const parcels = write(say('lang '.repeat(300), choices('Ja', 'Nee')));
    expect(parcels.map(formOf)).toEqual(['text', 'button']);
    expect(textOf(parcels[1])).toBe('Wat kiest u?');
  });

  it('are those of the last question; an earlier one is still read', () => {
    const [parcel] = write(say('Eerst?', choices('Rood')), say('Nu?', choices('Ja', 'Nee')));
    expect(textOf(parcel)).toBe('Eerst?\n\n- Rood\n\nNu?');
    expect(keysOf(parcel)).toHaveLength(2);
  });
});

describe('whatever is said', () => {
  const word = fc.oneof(
    { weight: 8, arbitrary: fc.stringMatching(/^[a-zëü]{1,30}[,.!?]?$/) },
    fc.constantFrom(
      '🏠',
      '👩‍👩‍👧',
      'Arbeidsongeschiktheidsverzekering',
      '**',
      '- ',
      '[',
      '\\',
      '1.',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const sentence = (most: number) =>
    fc.array(word, { maxLength: most, size: 'max' }).map((words) => words.join(' '));
  const optionOf = (label: fc.Arbitrary<string>, description: fc.Arbitrary<string>) =>
    fc.record(
      { id: fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/), label, description },
      { requiredKeys: ['id', 'label'] },
    );
  /** Around the limits of a button, of a row and of what stands under it; and far over them. */
  const near = fc.stringMatching(/^[a-zë]{1,12} [a-zë ]{6,13}[a-zë]$/);
  const below = fc.stringMatching(/^[a-zë]{2,12} [a-zë ]{55,66}[a-zë]$/);
  const options = fc.oneof(
    fc.array(optionOf(near, below), { maxLength: 12, size: 'max' }),
    fc.array(optionOf(fc.oneof(near, below), fc.constant('')), { maxLength: 12, size: 'max' }),
    fc.array(optionOf(sentence(14), sentence(14)), { maxLength: 14, size: 'max' }),
  );
  const message = fc
    .record({
      text: fc
        .array(fc.tuple(sentence(200), fc.constantFrom('\n', '\n\n', '\n- ')), { maxLength: 4 })
        .map((parts) => parts.flat().join('')),
      options,
      several: fc.boolean(),
      author: fc.constantFrom('script' as const, 'model' as const, 'werker' as const),
    })
    .map((given) => say('', [], given as Partial<Message>));
  const turn = fc.array(message, { minLength: 1, maxLength: 4 });
  const envelope = { messaging_product: 'whatsapp', to: '31612345678' };
  const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  it('Meta accepts it', () => {
    fc.assert(
      fc.property(turn, (messages) => {
        for (const parcel of write(...messages))
          expect(findFault({ ...envelope, ...parcel })).toBe('');
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('every word arrives, in order, and none in pieces', () => {
    fc.assert(
      fc.property(turn, (messages) => {
        const parcels = write(...messages);
        const told = parcels.map(textOf).join(' ');
        const pressed = keysOf(parcels.at(-1)).flatMap(({ title, description = '' }) => [
          title,
          description,
        ]);
        const there = wordsIn(told);
        let at = 0;
        const missing = messages
          .flatMap(({ text }) => wordsIn(text))
          .filter((each) => {
            const found = there.indexOf(each, at);
            if (found >= 0) at = found + 1;
            return found < 0;
          });
        expect(missing).toEqual([]);
        const all = new Set([...there, ...pressed.flatMap(wordsIn)]);
        const labels = messages.flatMap((m) =>
          m.options.flatMap((o) => [o.label, o.description ?? '']),
        );
        expect(labels.flatMap(wordsIn).filter((each) => !all.has(each))).toEqual([]);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('is written the same each time', () => {
    fc.assert(
      fc.property(turn, (messages) => {
        expect(write(...messages)).toEqual(write(...messages));
      }),
    );
  });
});
