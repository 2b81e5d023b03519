/** @module What a conversation needs from the world; the adapters stand in `store`, `knowledge`, `handoff`. */
import type { Intake } from '../domain/intake.ts';
import type { Meaning } from '../domain/meaning.ts';
import type { Incoming, Message } from '../domain/message.ts';
import type { Option, Question } from '../domain/question.ts';
import type { SignaalKind } from '../domain/signaal.ts';
import type { Flows } from '../engine/flow.ts';
import type { Shown } from '../engine/grammar.ts';
import type { State } from '../engine/state.ts';

/** What a search gave: best first; `sure` when the first clearly fits better than the rest. */
export interface Found {
  sure: boolean;
  hits: Option[];
}

export interface Knowledge {
  /** Topics (`onderwerpen`), or topics and services (`alles`). Never throws on strange words. */
  search(query: string, among: 'onderwerpen' | 'alles'): Promise<Found>;
  /** A part of a topic in plain text with our four marks; '' when there is none. `of` is a topic id, or a signaal kind for `hulplijnen`. */
  part(what: Shown, of: string): Promise<string>;
  /** Title of a topic or service, '' when unknown. */
  title(id: string): string;
  /** Life domains of a topic. */
  leefgebieden(id: string): string[];
}

/** How it goes where another system takes a conversation over; the words of Bot Framework. */
export type Overname = 'accepted' | 'failed' | 'completed';

/** A conversation as it is kept. */
export interface Conversation {
  id: string;
  channel: Incoming['channel'];
  /** The code an inwoner can come back with, on any channel. */
  code: string;
  state: State;
  /** How many messages it has; the next gets `seq + 1`. */
  seq: number;
  startedAt: string;
  /** Titles of what was shown in this round, in order. */
  given: string[];
  /** Id of this round's intake, once there is one. */
  intake: string | null;
}

export interface Registration {
  /** Round and `flow/step`: the same step registers once per round, the last time counts. */
  key: string;
  kind: 'kortcontact' | 'melding' | 'uitkomst';
  value: string;
  at: string;
}

export interface Alert {
  id: string;
  signalen: SignaalKind[];
  reason: string;
  /** Seq of the message that gave rise to it. */
  seq: number;
  at: string;
}

/** Everything one turn caused. It is committed whole or not at all. */
export interface TurnRecord {
  conversation: Conversation;
  /** Seq the conversation had when it was loaded, 0 for a new one; a commit on another seq is a conflict. */
  loadedSeq: number;
  messages: Message[];
  registrations: Registration[];
  alerts: Alert[];
  intake: Intake | null;
  /** Moment of the turn, ISO 8601. */
  at: string;
  /** Soonest moment that some answer must be forgotten, ISO 8601; null when there is none. */
  forgetAt: string | null;
  /** When the words of each message must be wiped, in the order of `messages`. */
  wipeAt: string[];
  /** When each statement of the intake must be forgotten, by name. */
  keeps: Record<string, string>;
}

export interface ConversationStore {
  find(id: string): Promise<Conversation | null>;
  findByCode(code: string): Promise<Conversation | null>;
  /** `conflict`: another turn came first, or the code is in use; load again. `duplicate`: this message was taken before. */
  commit(turn: TurnRecord): Promise<'committed' | 'conflict' | 'duplicate'>;
  /** Messages with a seq above `after`, in order. */
  messages(conversation: string, after: number): Promise<Message[]>;
  /** What was said in answer to the inwoner's message with this id. */
  repliesTo(conversation: string, message: string): Promise<Message[]>;
}

/** An intake, and when each of its statements must be forgotten, by name. */
export interface KeptIntake {
  intake: Intake;
  keeps: Record<string, string>;
}

/** What forgetting needs; see `forget.ts`. Each may be done again without harm. */
export interface ForgetStore {
  /** Removes conversations without a message since `before` and without an open intake, with all that is theirs; how many. */
  removeConversations(before: string): Promise<number>;
  /** Wipes the words of every message whose time has come; how many. */
  wipeMessages(now: string): Promise<number>;
  /** Conversations that hold an answer whose time has come. */
  dueConversations(now: string): Promise<Conversation[]>;
  /** Keeps its state, with the next moment to forget. Nothing when a turn came in between. */
  keepState(conversation: Conversation, forgetAt: string | null): Promise<void>;
  /** Intakes with a statement whose time has come. */
  dueIntakes(now: string): Promise<KeptIntake[]>;
  /** Keeps what is left of an intake. Nothing when it is not `before` any more. */
  keepIntake(before: KeptIntake, left: KeptIntake): Promise<void>;
  /** Removes what nobody needs: links and sessions that are over, alerts from before `before`, flows no conversation is pinned to. */
  sweep(now: string, before: string): Promise<void>;
}

/** The versions of the flows: the newest, and those that conversations are still pinned to. */
export interface FlowLibrary {
  current(): Flows;
  /** Null when that version is gone or cannot be read any more. */
  find(hash: string): Promise<Flows | null>;
}

export type Understand = (
  text: string,
  context: { question: Question | null; earlier: Question[]; option?: string; today: string },
) => Meaning;

/** Takes every citizen service number out of a text; `masked` counts them. */
export type MaskBsn = (text: string) => { text: string; masked: number };

/** Assembles and renders the intake. Pure; lives in `handoff`. */
export interface Intakes {
  assemble(input: {
    id: string;
    conversation: Conversation;
    act: 'aanbieden' | 'akkoord' | 'intrekken';
    now: string;
    given: string[];
  }): Intake;
  /** The summary as the inwoner sees it. */
  summary(intake: Intake): string;
  /** What happens next and when, by opening hours and holidays. */
  next(intake: Intake, now: string): string;
}

export interface Clock {
  /** Now, ISO 8601 in UTC with milliseconds. */
  now(): string;
}

export interface Ids {
  /** An unguessable id. */
  next(): string;
  /** A code that people can read aloud: 8 letters and digits, none alike. */
  code(): string;
}
