/** @module From what was said in one turn to parcels for Meta: one where possible, nothing cut, nothing lost. */
import type { Message } from '../../domain/message.ts';
import { type Form, toForm, toLine } from './keys.ts';
import { toMarks } from './marks.ts';
import { limits, type WhatsappParcel } from './parcel.ts';
import { split, splitTail } from './split.ts';

/** Above keys when the question itself went before them. */
const choose = 'Wat kiest u?';

/** The same messages give the same parcels. The keys are of the last message that has options. */
export function writeTurn(messages: Message[], site: string): WhatsappParcel[] {
  const asking = messages.findLast(({ options }) => options.length > 0);
  const form: Form = asking ? toForm(asking) : { lines: '' };
  const parts = messages.flatMap((message, at) => [
    ...bylineOf(message, messages[at - 1]),
    toMarks(message.text, site),
    message === asking ? form.lines : listed(message),
  ]);
  const text = parts.filter((part) => part.trim() !== '').join('\n\n');
  if (!form.action) return split(text, limits.text).map(toText);
  const [before, tail] = splitTail(text, limits.body);
  const body = { text: tail.trim() === '' ? choose : tail.trim() };
  const question: WhatsappParcel = { type: 'interactive', interactive: { ...form.action, body } };
  return [...split(before, limits.text).map(toText), question];
}

const toText = (body: string): WhatsappParcel => ({
  type: 'text',
  // A preview would fetch our address, and show a picture where words are meant.
  text: { body, preview_url: false },
});

/** Everyone may know when it was not our script that wrote; said once for what follows it. */
function bylineOf({ author }: Message, before: Message | undefined): string[] {
  const name = bylines[author];
  return name === undefined || before?.author === author ? [] : [`_${name}:_`];
}

const bylines: Partial<Record<Message['author'], string>> = {
  model: 'Geschreven door een computer',
  werker: 'Een werker van het wijkteam',
};

/** Options of a question that was followed by another: still said, no longer to be pressed. */
const listed = ({ options }: Message): string =>
  options.map((option) => `- ${toLine(option)}`).join('\n');
