/** @module Messages to write, and how their Markdown reads. */
import fc from 'fast-check';
import { marked } from 'marked';
import type { Reference } from '../../../src/channels/botframework/reference.ts';
import type { Author, Message } from '../../../src/domain/message.ts';
import type { Option } from '../../../src/domain/question.ts';
import { serviceUrl } from './shapes.ts';

export const said = (text: string, more: Partial<Message> = {}): Message => ({
  ...{ conversation: 'g', seq: 1, id: 'balie-1', author: 'script', text, options: [] },
  ...{ several: false, step: 'balie/vraag', at: '2026-11-23T09:00:00.000Z' },
  ...more,
});

export const options = (...labels: string[]): Option[] =>
  labels.map((label, at) => ({ id: `optie${at}`, label }));

export const somewhere = (channelId: string, more: Partial<Reference['conversation']> = {}) => ({
  ...{ serviceUrl, channelId, conversation: { id: 'a:1', ...more } },
  ...{ user: { id: '29:iemand' }, bot: { id: '28:bot' } },
});

/** What somebody reads who sees Markdown drawn. */
export function readMarkdown(text: string): string {
  const html = marked.parse(text, { async: false });
  const bare = html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, '');
  const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return bare.replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => signs[name]!);
}

/** Only what is read, without white space, so that it can be compared. */
export const lettersOf = (text: string): string => text.replace(/\s+/g, '');

const word = fc.stringMatching(/^[a-zA-Zé&<>*_`#|~.!?0-9\\[\]()€-]{1,12}$/);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const option = fc.record({ id: fc.stringMatching(/^[a-z]{1,20}$/), label: text });

export const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    text: fc.array(text, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('\n\n')),
    author: fc.constantFrom<Exclude<Author, 'inwoner'>>('script', 'model', 'werker'),
    options: fc.oneof(fc.constant<Option[]>([]), fc.array(option, { maxLength: 25 })),
    several: fc.boolean(),
  })
  .map(({ text: words, ...more }) => said(words, more));
