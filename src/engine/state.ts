/** @module Where a conversation stands. Plain data: it is stored as JSON and taken up again days later. */
import type { Answer } from '../domain/answer.ts';
import type { Attachment, Channel } from '../domain/message.ts';
import type { Option } from '../domain/question.ts';
import type { SignaalKind } from '../domain/signaal.ts';
import type { Effect } from './effects.ts';
import { type Flows, firstFlow } from './flow.ts';
import type { Trigger } from './grammar.ts';

/** Why a flow interrupted another one, and what it is about. */
export interface Repair {
  on: Trigger;
  /** The question it interrupted. */
  flow: string;
  step: string;
  /** The options that were near each other. */
  near?: string[];
  /** A question in between, in the inwoner's words. */
  asked?: string;
  signalen?: SignaalKind[];
  /** What came that we cannot read. */
  attachment?: Attachment;
}

/** One flow under way. The last frame speaks; those below wait for it. */
export interface Frame {
  flow: string;
  step: string;
  /** Its step is a `call` that the frame above answers; when that returns, this one goes on. */
  calling?: true;
  /** It stands here for one question only, asked again out of its turn. */
  once?: true;
  /** Set on a flow that interrupted the frame below. */
  repair?: Repair;
}

/** A question that was answered: where we stood then, and how many answers there were before it. */
export interface Mark {
  frames: Frame[];
  answers: number;
  name: string;
  /** It was never asked, because the inwoner had told it already. */
  silent?: true;
}

export interface State {
  format: 1;
  /** Hash of the flows it runs on. */
  flows: string;
  frames: Frame[];
  /** In order of giving; the last of a name counts. */
  answers: Answer[];
  trail: Mark[];
  /** Answers kept aside by a correction, given again where they are asked again. */
  pool: Answer[];
  /** Name of the answer being corrected, until another question is asked. */
  correcting: string | null;
  /** What would be said during a correction; dropped where an answer is given again. */
  held: Effect[];
  /** Answers in a row that did not fit, and the question (`flow/step`) that they did not fit. */
  misses: number;
  missedAt: string;
  /** Choices that a search found, by variable name. */
  found: Record<string, Option[]>;
  /** What had been told when the summary was shown last; consent is for that. */
  seen?: string;
  /** Kinds of danger that the inwoner was asked about. */
  settled: SignaalKind[];
  /** The outcome, `klaar` or `stop`; null while it goes on. */
  ended: string | null;
  /** How many times this inwoner began here, counting this one. */
  round: number;
  /** Something went to a werker, in this round or one before. */
  handed?: true;
  /** Where we talk, for flows that ask less in one place than in another. */
  channel?: Channel | undefined;
  /** Who else takes over the conversation of who approves, as in a sentence; left out where nobody does. */
  overname?: string | undefined;
}

/** What flows may know of where we talk. */
export type Where = Pick<State, 'channel' | 'overname'>;

/** A conversation before its first step. */
export function begin(flows: Flows, round = 1, where: Where = {}): State {
  const step = Object.keys(flows.flows[firstFlow]!.steps)[0]!;
  return {
    format: 1,
    flows: flows.hash,
    frames: [{ flow: firstFlow, step }],
    answers: [],
    trail: [],
    pool: [],
    correcting: null,
    held: [],
    misses: 0,
    missedAt: '',
    found: {},
    settled: [],
    ended: null,
    round,
    ...where,
  };
}

/** The next round of somebody who was here before. */
export const beginAgain = (flows: Flows, { round, channel, overname, handed }: State): State => ({
  ...begin(flows, round + 1, { channel, overname }),
  ...(handed && { handed }),
});

/** A copy to change; answers and marks themselves are never changed. */
export function draft(state: State): State {
  return {
    ...state,
    frames: state.frames.map((frame) => ({ ...frame })),
    answers: [...state.answers],
    trail: [...state.trail],
    pool: [...state.pool],
    held: [...state.held],
    found: { ...state.found },
    settled: [...state.settled],
  };
}
