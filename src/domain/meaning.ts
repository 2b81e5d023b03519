/** @module What a message means, next to the question that was open. */
import type { Value } from './answer.ts';
import type { Language } from './language.ts';
import type { Attachment } from './message.ts';
import type { Signaal } from './signaal.ts';

export const intents = [
  'answer',
  'back',
  'correct',
  'skip',
  'unknown',
  'refuse',
  'why',
  'unclear',
  'repeat',
  'restart',
  'stop',
  'human',
  'question',
  'wait',
  'greeting',
  'thanks',
  'empty',
  'attachment',
  'other',
] as const;

/** `answer` fits the open question; `other` fits nothing we know; the rest are repairs. */
export type Intent = (typeof intents)[number];

/** Facts that may be heard in a story, so that they need not be asked. Values are option ids or plain values. */
export interface Facts {
  /** About whom: `zelf partner kind ouder familie buur client`. */
  voorwie?: string;
  naam?: string;
  /** E.164. */
  telefoon?: string;
  postcode?: string;
  /** What a flow says how to recognise, by the name of the answer. */
  [told: string]: string | undefined;
}

export interface Meaning {
  intent: Intent;
  /** With `answer`: the value that fits the open question. */
  value?: Value;
  /** The options it may be when two or more are near; then the engine asks which. */
  near?: string[];
  /** With `correct`: which earlier answer, and the new value when it was said. */
  correct?: { name: string; value?: Value };
  /** With `attachment`: what it is. */
  attachment?: Attachment;
  /** A question in the same message, besides the answer: its own words. */
  question?: string;
  facts: Facts;
  /** Most urgent first. */
  signalen: Signaal[];
  language: Language;
}
