/** @module What is said in one turn goes in as few messages as fit, cut where it hurts least. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/ports.ts';
import { createSaying } from '../../src/conversation/saying.ts';
import { splitText } from '../../src/conversation/split.ts';
import type { Question } from '../../src/domain/question.ts';

const conversation = { id: 'c', seq: 4 } as Conversation;
const question: Question = {
  ...{ step: 'balie/wie', name: 'wie', text: 'Voor wie?', short: 'Voor wie', answer: 'choices' },
  options: [{ id: 'zelf', label: 'Mijzelf', words: ['ik', 'mij'] }],
};

function messagesOf(talk: (saying: ReturnType<typeof createSaying>) => void) {
  const saying = createSaying();
  talk(saying);
  return saying.messages(conversation, 1, '2026-11-23T09:00:00.000Z');
}

describe('a turn', () => {
  test('is one message, with the keys of the question it ends in', () => {
    const messages = messagesOf((saying) => {
      saying.say('Dag.', 'balie/hallo');
      saying.ask(question);
    });
    expect(messages).toMatchObject([
      { seq: 6, id: 'balie-6', text: 'Dag.\n\nVoor wie?', step: 'balie/wie', several: true },
    ]);
  });

  test('does not show the words that an option is recognised by', () => {
    const [message] = messagesOf((saying) => saying.ask(question));
    expect(message!.options).toEqual([{ id: 'zelf', label: 'Mijzelf' }]);
  });

  test('becomes more messages when it does not fit; only the last has keys', () => {
    const messages = messagesOf((saying) => {
      for (const letter of 'abc') saying.say(letter.repeat(500), `balie/${letter}`);
      saying.ask(question);
    });
    expect(messages.map(({ text, options, step }) => [text.length, options.length, step])).toEqual([
      [1002, 0, 'balie/b'],
      [511, 1, 'balie/wie'],
    ]);
  });

  test('leaves out what has no words', () => {
    expect(messagesOf((saying) => saying.say('  \n', 'balie/leeg'))).toEqual([]);
  });
});

describe('a text that is too long', () => {
  test.each([
    [
      'between paragraphs',
      `${'a'.repeat(60)}\n\n${'b'.repeat(60)}`,
      ['a'.repeat(60), 'b'.repeat(60)],
    ],
    ['between lines', `${'a'.repeat(60)}\n${'b'.repeat(60)}`, ['a'.repeat(60), 'b'.repeat(60)]],
    [
      'after a sentence',
      `${'a'.repeat(60)}. ${'b'.repeat(60)}`,
      [`${'a'.repeat(60)}.`, 'b'.repeat(60)],
    ],
    ['between words', `${'a'.repeat(60)} ${'b'.repeat(60)}`, ['a'.repeat(60), 'b'.repeat(60)]],
    ['in a word when it must', 'a'.repeat(130), ['a'.repeat(100), 'a'.repeat(30)]],
  ])('is cut %s', (_where, text, parts) => {
    expect(splitText(text, 100)).toEqual(parts);
  });

  test('is never cut through a character of two parts', () => {
    expect(splitText('😀'.repeat(60), 101)[0]).toBe('😀'.repeat(50));
  });

  test('loses nothing but white space, and no part is too long or empty', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'bc', ' ', '\n', '\n\n', '. ', 'é', '😀'),
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, most) => {
        const parts = splitText(text, most);
        expect(parts.every((part) => part.length <= most && part.trim() !== '')).toBe(true);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
