/** @module A typed line as an answer, and a message as lines: numbers stand for keys. */
import { toPlain } from '../channels/text.ts';
import type { Incoming, Message } from '../domain/message.ts';

type Open = Pick<Message, 'options' | 'several'>;

/** The number of a key presses it; several numbers press several, where that is asked. All else is words. */
export function readLine(
  line: string,
  { options, several }: Open,
): Pick<Incoming, 'text' | 'option'> {
  const numbers = /^\d+([\s,]+\d+)*$/.test(line.trim()) ? line.trim().split(/[\s,]+/) : [];
  const keys = numbers.flatMap((number) => options[Number(number) - 1] ?? []);
  const [key] = keys;
  if (!key || keys.length < numbers.length) return { text: line };
  if (keys.length === 1) return { text: key.label, option: key.id };
  return { text: several ? keys.map(({ label }) => label).join(', ') : line };
}

/** What was said, with a number before each key. */
export function writeMessage({ author, text, options, several }: Message): string {
  if (author === 'inwoner') return `\n> ${text}`;
  const keys = options.map(({ label, description }, index) => {
    const number = String(index + 1).padStart(4);
    return `${number}  ${label}${description ? ` (${description})` : ''}`;
  });
  const hint = several ? ['      Kies er een of meer, met een komma ertussen: 1, 3'] : [];
  return ['', toPlain(text), ...keys, ...hint].join('\n');
}
