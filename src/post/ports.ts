/** @module What the post room keeps, and needs from a store: letters, who wrote them, parcels, and news of those. */
import type { Intake } from '../domain/intake.ts';
import type { Attachment, Channel } from '../domain/message.ts';

/** In days: so long we know that a letter came before. A channel that was not heard brings it again for a week. */
export const memory = 10;

/** Nothing waits longer, in milliseconds. A moment further ahead was set before a clock was set back, and counts as past. */
export const longestWait = 10 * 60_000;

/** What somebody sent us, as a channel read it. The same `id` on the same channel counts once, for at least eight days. */
export interface Letter {
  channel: Channel;
  /** The channel's own message id, at most 200 characters. */
  id: string;
  /** The person and the number or bot they wrote to, as one key of the channel's own making. Never shown, never logged. */
  person: string;
  /** Other keys by which this person may be known to us: somebody who shows another id than before is not somebody new. */
  formerly?: string[];
  /** What the channel needs to answer this person; JSON, kept with the person, and renewed by each letter. */
  route: unknown;
  /** ISO 8601 in UTC, by the channel's clock; before 2020 when it says none. For the order of letters. */
  sentAt: string;
  /** What was typed, or the label of the key that was pressed. '' beside an `attachment` without words. */
  text: string;
  /** The id of the option when a key was pressed. */
  option?: string;
  /** Asks for more of the choices that we gave, and answers nothing. */
  more?: More;
  /** Something we cannot read. */
  attachment?: Attachment;
}

/** The choices under the message with this seq that did not fit there, in pages counted from 1. */
export interface More {
  seq: number;
  page: number;
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

/** Whom to send to. */
export interface Recipient {
  route: unknown;
  /** When this person last wrote, ISO 8601 in UTC. */
  heardAt: string;
}

/** A letter as it waits to be taken. No citizen service number is in it any more; `masked` counts them. */
export interface Waiting extends Letter {
  masked: number;
  /** How often it could not be taken, or was in hand when a process died. */
  tries: number;
  /** Not to be taken before this moment, ISO 8601. */
  dueAt: string;
}

/** Who it is: a channel, and the key by which we first knew them. */
export interface Who {
  channel: Channel;
  person: string;
}

/** Somebody who wrote to us, and how far we are in answering. */
export interface Person extends Who, Recipient {
  /** Theirs alone; it begins with their first letter. */
  conversation: string;
  /** The bookmark: what was said up to this seq is packed in parcels. */
  packed: number;
  /** When we asked them to write first; null since they did. */
  knockedAt: string | null;
  /** When there is something to do for them, ISO 8601; null when there is nothing. */
  dueAt: string | null;
  /** Counts what came for them, so that nothing is overlooked while they are served. */
  calls: number;
  /** Who served them before did not give them up: that process died, or hangs, perhaps of a letter. */
  abandoned: boolean;
}

/**
 * `ready` to be sent. `uncertain`: it was given to the channel, and no answer came yet. `held`: only the beheerder
 * can help. `closed`: until the person writes. The rest is what the channel said.
 */
export type ParcelState = 'ready' | 'uncertain' | 'held' | 'closed' | Status;

/** What is kept of a parcel: never its words, for those stand in the conversation. */
export interface Kept {
  /** Its own name, the same each time it is sent. */
  tracker: string;
  channel: Channel;
  conversation: string;
  /** The words it carries: above `from`, up to and including `until`; and its place among the parcels of those, or the pages behind them. */
  from: number;
  until: number;
  part: number;
  state: ParcelState;
  /** The id that the channel gave. */
  upstream: string | null;
  /** What went wrong last, in the channel's code. */
  code: string | null;
  tries: number;
  /** Not to be sent before this moment, ISO 8601. */
  dueAt: string;
}

/** What a receipt makes of its parcel; null when we do not know that. */
export interface Noted {
  receipt: Receipt;
  parcel: Kept | null;
  /** There may be something to do now for whom it is. */
  wakes: boolean;
}

/** What could not be done, for the beheerder: ids and codes only. `id` is that of a letter, or the tracker of a parcel. */
export interface Stuck {
  kind: 'letter' | 'parcel';
  channel: Channel;
  id: string;
  /** `closed`: its person must write first, and was not asked to. */
  state: 'aside' | 'held' | 'failed' | 'closed';
  code: string;
  tries: number;
}

export interface PostStore {
  /**
   * Keeps letters, each once, and makes their persons due at `at`. `fresh` gives the id of a conversation for
   * a person we did not know. Whom they were from.
   */
  keep(
    letters: Omit<Waiting, 'tries' | 'dueAt'>[],
    at: string,
    fresh: () => string,
  ): Promise<Who[]>;
  /** Persons who are due and whom nobody serves, longest waiting first. */
  due(now: string, most: number): Promise<Who[]>;
  /** Takes somebody for oneself until `until`; null when another has them, or they are unknown. */
  claim(who: Who, now: string, until: string): Promise<Person | null>;
  /** Gives them up, due at `person.dueAt`, and gives null. When something came in between they are kept, and given as they are now. */
  release(person: Person, until: string): Promise<Person | null>;
  /** The first letter, in the order they were sent and then came in; null when there is none. */
  first(who: Who): Promise<Waiting | null>;
  /** Its words are wiped; its id is remembered. What waited until its person wrote is ready from `at` on. */
  taken(letter: Letter, conversation: string, at: string): Promise<void>;
  /** Counts a try of a letter that still waits. Not before `dueAt` again; null puts it aside for the beheerder. */
  failed(letter: Waiting, dueAt: string | null): Promise<void>;
  /** The conversation of somebody we know. */
  conversationOf(who: Who): Promise<string | null>;
  /** The intake of this conversation that was approved at one of these moments; null when there is none, or it was withdrawn. */
  approved(conversation: string, moments: string[]): Promise<Intake | null>;
  /** Keeps the parcels of what was said up to `packed`, and moves the bookmark there. */
  pack(person: Person, packed: number, parcels: Kept[]): Promise<void>;
  /** The first parcel that must still go, in the order of what was said; null when there is none. */
  next(conversation: string): Promise<Kept | null>;
  /** Keeps that a parcel is as `now`. False, and nothing done, when it is not as `before` any more: another process has it. */
  entrust(before: Kept, now: Kept): Promise<boolean>;
  /** Keeps how a parcel is now, unless the channel already said more about it. */
  mark(parcel: Kept): Promise<void>;
  /** Somebody was asked to write first. */
  knocked(person: Person, at: string): Promise<void>;
  /** Who was asked was not reached: they are due at `at`, and may be asked again. */
  unknocked(conversation: string, at: string): Promise<void>;
  /** Keeps news of parcels that came at `at`, each once. */
  keepReceipts(receipts: Receipt[], at: string): Promise<void>;
  /** News that came until then, before `now`, and that nobody noted yet; oldest first. */
  receipts(now: string, until: string, most: number): Promise<Receipt[]>;
  /** News of this parcel that nobody noted yet. */
  receiptsOf(parcel: Pick<Kept, 'channel' | 'tracker'>): Promise<Receipt[]>;
  /** The parcels that receipts are about, in the same order; null for one that we do not know. */
  find(receipts: Receipt[]): Promise<(Kept | null)[]>;
  /** Applies what receipts made of parcels, each once and only upward. */
  note(noted: Noted[], at: string): Promise<void>;
  /** What waits for the beheerder, oldest first. */
  stuck(): Promise<Stuck[]>;
  /** Tries it again from `at` on. False when it is not stuck any more. */
  retry(stuck: Pick<Stuck, 'kind' | 'channel' | 'id'>, at: string): Promise<boolean>;
  /** Makes the person of a conversation due: something was said by others than the script. */
  call(conversation: string, at: string): Promise<void>;
}
