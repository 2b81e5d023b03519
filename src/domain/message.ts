/** @module Messages between an inwoner and the desk, free of any channel's form. */
import type { Option } from './question.ts';

export const channels = ['web', 'terminal', 'whatsapp', 'botframework', 'balie'] as const;
export type Channel = (typeof channels)[number];

/** Who wrote it: the inwoner, our script, a language model, or a werker. Shown to the inwoner. */
export type Author = 'inwoner' | 'script' | 'model' | 'werker';

/**
 * What we cannot read: a voice message, a picture or film, a place on the map, a file, or anything else; and that earlier
 * words were changed, or taken back.
 */
export const attachments = [
  ...(['spraak', 'beeld', 'plek', 'bestand', 'anders'] as const),
  ...(['aangepast', 'weggehaald'] as const),
] as const;
export type Attachment = (typeof attachments)[number];

/** A message that a channel read. The same `id` on the same channel counts once. */
export interface Incoming {
  /** The channel's own message id, at most 200 characters. */
  id: string;
  channel: Channel;
  /** Our opaque conversation id. */
  conversation: string;
  /** What was typed, or the label of the key that was pressed. */
  text: string;
  /** The id of the option when a key was pressed. */
  option?: string;
  /** Something we cannot read came along; `text` is '' when it came alone. */
  attachment?: Attachment;
  /** Citizen service numbers that were taken out of `text` already. */
  masked?: number;
}

/**
 * A message that the desk says. `text` is plain text with four marks only: blank lines between
 * paragraphs, `- ` lists, `**bold**` and `[label](https:… | tel:… | /path)` links; a backslash escapes a mark.
 */
export interface Outgoing {
  text: string;
  /** Keys to press; empty when the answer is typed or nothing is asked. */
  options: Option[];
  author: Exclude<Author, 'inwoner'>;
  /** `flow/step` that said it. */
  step: string;
  /** True on the message that asks the open question. */
  asks: boolean;
  /** Several keys may be chosen before sending. */
  several?: boolean;
}

/** What stands where somebody's words were, once they are forgotten. */
export const wiped = '[gewist]';

/** A message as it is kept. `seq` counts from 1 within its conversation, without gaps, in order. */
export interface Message {
  conversation: string;
  seq: number;
  /** The channel's message id for what the inwoner said; our own for what we said. */
  id: string;
  author: Author;
  text: string;
  options: Option[];
  several: boolean;
  step: string;
  /** ISO 8601 in UTC. */
  at: string;
}
