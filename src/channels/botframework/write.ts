/** @module From what was said in one turn to drafts, the same for every channel: one where possible, nothing cut, nothing lost. */
import { splitText } from '../../conversation/split.ts';
import type { Message } from '../../domain/message.ts';
import type { Option } from '../../domain/question.ts';
import { toMarkdown } from './markdown.ts';

/** What is said, before it has the form of the channel where somebody is. */
export interface Draft {
  /** Markdown. */
  text: string;
  /** Keys below it; empty when the answer is typed. */
  keys: Key[];
  /** Several may be chosen. */
  several: boolean;
}

export type Key = Pick<Option, 'id' | 'label'>;

/**
 * Teams takes about 28 kB in all, the least of every channel. A sign becomes at most five bytes and a
 * key some 250 and four times its label; so a draft of this size fits anywhere, address and all.
 */
export const limits = { text: 2500, keys: 20, keyBytes: 2000 };

/** Above keys when nothing else was said. */
const choose = 'Wat kiest u?';

/** The same messages give the same drafts. The keys are of the last message that has options. */
export function writeTurn(messages: Message[], site: string): Draft[] {
  const asking = messages.findLast(({ options }) => options.length > 0);
  const keys = asking && findKeys(asking);
  const parts = messages.flatMap((message, at) => [
    ...bylineOf(message, messages[at - 1]),
    message.text,
    message === asking && keys ? explain(message) : enumerate(message),
  ]);
  const texts = gather(parts).map((text) => toMarkdown(text, site));
  if (texts.length === 0 && keys) texts.push(choose);
  const bare = texts.map((text): Draft => ({ text, keys: [], several: false }));
  if (keys) Object.assign(bare.at(-1)!, { keys, several: asking.several });
  return bare;
}

/** Undefined when there are so many that they are said in the text. */
function findKeys({ options }: Message): Key[] | undefined {
  const keys = options.map(({ id, label }) => ({ id, label }));
  const bytes = new TextEncoder().encode(JSON.stringify(keys)).length;
  return keys.length <= limits.keys && bytes <= limits.keyBytes ? keys : undefined;
}

/** What a key is too small for. */
const explain = ({ options }: Message): string =>
  options
    .filter(({ description }) => description)
    .map(({ label, description }) => `- ${asWords(label)}: ${asWords(description!)}`)
    .join('\n');

/** Options to type: of a question with too many, or of one that was followed by another. */
const enumerate = ({ options }: Message): string =>
  options
    .map(({ label, description }, at) => {
      const more = description ? ` (${asWords(description)})` : '';
      return `${at + 1}. ${asWords(label)}${more}`;
    })
    .join('\n');

/** Everyone may know when it was not our script that wrote; said once for what follows it. */
function bylineOf({ author }: Message, before: Message | undefined): string[] {
  const name = bylines[author];
  return name === undefined || before?.author === author ? [] : [`**${name}:**`];
}

const bylines: Partial<Record<Message['author'], string>> = {
  model: 'Geschreven door een computer',
  werker: 'Een werker van het wijkteam',
};

/** Words in which our marks mean nothing. */
const asWords = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\*[\]-]/g, '\\$&')
    .trim();

/** Parts together as long as they fit, with blank lines in between; only a part too long for itself is divided. */
function gather(parts: string[]): string[] {
  const texts: string[] = [];
  for (const part of parts.flatMap((whole) => splitText(whole, limits.text))) {
    const last = texts.at(-1);
    const joined = `${last}\n\n${part}`;
    if (last !== undefined && joined.length <= limits.text) texts[texts.length - 1] = joined;
    else texts.push(part);
  }
  return texts;
}
