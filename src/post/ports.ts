/** @module What the post room needs from a channel that brings and carries letters, and from a store. */
import type { Attachment, Channel, Message } from '../domain/message.ts';

/** What somebody sent us, as a channel read it. The same `id` on the same channel counts once, for at least eight days. */
export interface Letter {
  channel: Channel;
  /** The channel's own message id, at most 200 characters. */
  id: string;
  /** The person and the number or bot they wrote to, as one key of the channel's own making. Never shown, never logged. */
  person: string;
  /** What the channel needs to answer this person; JSON, kept with the person, and renewed by each letter. */
  route: unknown;
  /** ISO 8601 in UTC, by the channel's clock. Only for the order of letters: no letter is refused for its time. */
  sentAt: string;
  /** What was typed, or the label of the key that was pressed. '' beside an `attachment` without words. */
  text: string;
  /** The id of the option when a key was pressed. */
  option?: string;
  /** Something we cannot read. */
  attachment?: Attachment;
}

/** How far a parcel came. Only upward: a later status never makes it less. `failed` ends it. */
export const statuses = ['sent', 'delivered', 'read', 'failed'] as const;
export type Status = (typeof statuses)[number];

/** News about a parcel that we sent. */
export interface Receipt {
  channel: Channel;
  /** The id that the channel gave to our parcel. */
  upstream: string;
  /** The tracker we sent along, when the channel repeats it. */
  tracker?: string;
  status: Status;
  /** With `failed`: what it means for us. */
  outcome?: Exclude<Outcome, { result: 'sent' }>;
}

/** What became of a parcel. `code` is the channel's own, for the beheerder; never anyone's words. */
export type Outcome =
  | { result: 'sent'; upstream: string }
  /** Not accepted; the same again is safe, and may succeed. `seconds` when the channel says how long to wait. */
  | { result: 'retry'; code: string; seconds?: number }
  /** No answer: it may have been accepted or not. */
  | { result: 'uncertain'; code: string }
  /** Not accepted: this person must write first (the 24-hour window). */
  | { result: 'closed'; code: string }
  /** Not accepted, nor will anything be until the beheerder mends something: a token, an account. Everything waits. */
  | { result: 'alarm'; code: string }
  /** Never accepted: this parcel cannot reach this person here. */
  | { result: 'lost'; code: string };

/** One post to a channel, in the channel's own form; opaque to us, made anew whenever it is needed. */
export type Parcel = unknown;

/** Whom to send to. */
export interface Recipient {
  route: unknown;
  /** When this person last wrote, ISO 8601 in UTC. */
  heardAt: string;
}

/** A channel that has to bring our words to people. `write` is pure, `send` is the only one that calls out. */
export interface Carrier {
  channel: Channel;
  /** What was said together, as parcels in order. The same messages give the same parcels, one where possible. */
  write(messages: Message[]): Parcel[];
  /**
   * Sends one parcel. Never throws. `tracker` is at most 200 characters, the same for the same parcel, and
   * goes along where the channel can repeat it in a receipt.
   */
  send(parcel: Parcel, to: Recipient, tracker: string, now: string): Promise<Outcome>;
  /** Asks somebody to write first, where `send` is `closed`. Absent where a channel is never closed. */
  knock?(to: Recipient, tracker: string): Promise<Outcome>;
  /** Receipts repeat our tracker, so that what became of an `uncertain` parcel is known later. */
  confirms: boolean;
}

/** Where the routes of a channel bring what they read. Settles when it is kept: then, and only then, acknowledge. */
export interface Reception {
  receive(post: { letters: Letter[]; receipts: Receipt[] }): Promise<void>;
}
