/** @module What is in one message: words, a key, or something we cannot read. */
import { z } from 'zod';
import type { Attachment } from '../../domain/message.ts';
import type { Letter } from '../../post/ports.ts';
import type { Message } from './envelope.ts';
import { readKey } from './key.ts';

export type Content = Pick<Letter, 'text' | 'option' | 'more' | 'attachment'>;

const Text = z.object({ body: z.string() });
const Caption = z.object({ caption: z.string() });
const Key = z.object({ id: z.string(), title: z.string() });
const Interactive = z.union([
  z.object({ button_reply: Key }).transform(({ button_reply }) => button_reply),
  z.object({ list_reply: Key }).transform(({ list_reply }) => list_reply),
]);
/** A key under a template. */
const Button = z.object({ text: z.string(), payload: z.string().optional() });

const attachments: Record<string, Attachment> = {
  ...{ image: 'beeld', video: 'beeld', sticker: 'beeld' },
  ...{ audio: 'spraak', voice: 'spraak', location: 'plek', document: 'bestand' },
  ...{ edit: 'aangepast', revoke: 'weggehaald' },
};

/** These ask for no answer: a heart, a new number, a chat that was opened. */
const silent = new Set(['reaction', 'system', 'request_welcome']);

/** Null when it says nothing. What we do not know is never silently dropped: the conversation says so kindly. */
export function readContent(message: Message): Content | null {
  const { type, [type]: inside } = message;
  if (silent.has(type)) return null;
  const words = readWords(type, inside);
  if (words) return words;
  const caption = Caption.safeParse(inside).data?.caption ?? '';
  const known = Object.hasOwn(attachments, type) ? attachments[type] : undefined;
  return { text: known ? caption : '', attachment: known ?? 'anders' };
}

function readWords(type: string, inside: unknown): Content | undefined {
  if (type === 'text') {
    const text = Text.safeParse(inside).data?.body;
    return text === undefined ? undefined : { text };
  }
  if (type === 'interactive') {
    const key = Interactive.safeParse(inside).data;
    return key && readKey(key.id, key.title);
  }
  if (type !== 'button') return undefined;
  const key = Button.safeParse(inside).data;
  return key && readKey(key.payload ?? key.text, key.text);
}
