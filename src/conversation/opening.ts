/** @module How a conversation begins: with our greeting, or with what somebody writes to us first. */
import type { Channel } from '../domain/message.ts';
import { begin, type Where } from '../engine/state.ts';
import { type Played, play } from './play.ts';
import type { Clock, Conversation, FlowLibrary, Ids, Knowledge } from './ports.ts';

interface OpeningParts {
  flows: FlowLibrary;
  knowledge: Pick<Knowledge, 'search'>;
  clock: Clock;
  ids: Ids;
  /** Who takes over the conversation of who approves, as in a sentence, and on which channels. */
  overname?: { by: string; on: Channel[] } | undefined;
  onStep?: (visited: string[]) => void;
}

/** As it is now: it may be set differently while somebody talks. */
export const whereOf = ({ overname }: Pick<OpeningParts, 'overname'>, channel: Channel): Where => ({
  ...{ channel, overname: overname?.on.includes(channel) ? overname.by : undefined },
});

/** A conversation of which nothing is kept yet, and what it begins with. */
export interface Opening {
  conversation: Conversation;
  played: Played;
  at: string;
}

export async function makeOpening(
  parts: OpeningParts,
  channel: Channel,
  given?: string,
): Promise<Opening> {
  const flows = parts.flows.current();
  const at = parts.clock.now();
  const played = await play(parts, flows, begin(flows, 1, whereOf(parts, channel)), {
    type: 'begin',
    at,
  });
  const conversation: Conversation = {
    ...{ id: given ?? parts.ids.next(), channel, code: parts.ids.code(), state: played.state },
    ...{ seq: 0, startedAt: at, given: [], intake: null },
  };
  return { conversation, played, at };
}

/**
 * Our greeting before the answer to somebody's first words: what it asked is answered by them, so it is not said.
 * Nobody in danger is greeted first.
 */
export function greet(opening: Played, answer: Played, danger: boolean): Played {
  const greeting = danger ? [] : opening.effects.filter(({ type }) => type !== 'ask');
  return { state: answer.state, effects: [...greeting, ...answer.effects] };
}
