/** @module A channel that has to bring our words to people. */
import type { Intake } from '../domain/intake.ts';
import type { Channel, Message } from '../domain/message.ts';
import type { Letter, Outcome, Recipient } from './ports.ts';

/** One post to a channel, in the channel's own form; opaque to us, made anew whenever it is needed. */
export type Parcel = unknown;

/** An intake that was approved in a turn, and what was said until then, for a system that takes the conversation over. */
export interface Approved {
  intake: Intake;
  transcript: Message[];
}

/** A channel that has to bring our words to people. `write` is pure, `send` is the only one that calls out. */
export interface Carrier {
  channel: Channel;
  /** What was said together, as parcels in order. The same messages give the same parcels, one where possible. */
  write(messages: Message[], approved?: Approved): Parcel[];
  /** True where a turn in which an intake was approved for another system as well goes with that intake. */
  handsOver?: boolean;
  /** The choices under a message that did not fit there, page by page; each goes when a letter asks for it. Pure as well. */
  writeMore?(message: Message): Parcel[];
  /**
   * Sends one parcel. Never throws. `tracker` is at most 200 characters, the same for the same parcel, and
   * goes along where the channel can repeat it in a receipt.
   */
  send(parcel: Parcel, to: Recipient, tracker: string, now: string): Promise<Outcome>;
  /** Asks somebody to write first, where `send` is `closed`. Absent where a channel is never closed. */
  knock?(to: Recipient, tracker: string): Promise<Outcome>;
  /** Shows somebody that their letter was seen and is being answered. A kindness: nobody waits for it, and it may fail. */
  mark?(letter: Pick<Letter, 'id' | 'route'>): Promise<void>;
  /** Receipts repeat our tracker, so that what became of an `uncertain` parcel is known later. */
  confirms: boolean;
}
