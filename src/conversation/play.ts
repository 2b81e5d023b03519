/** @module Running the engine until it waits for a person: what it looks up on the way is found here. */
import type { Effect, Event } from '../engine/effects.ts';
import type { Flows } from '../engine/flow.ts';
import type { State } from '../engine/state.ts';
import { step } from '../engine/step.ts';
import type { Knowledge } from './ports.ts';

/** What the engine wants done, without its searches. */
export interface Played {
  state: State;
  effects: Effect[];
}

interface PlayParts {
  knowledge: Pick<Knowledge, 'search'>;
  onStep?: (visited: string[]) => void;
}

/** More searches than this in one turn is a loop in a flow. */
const mostSearches = 50;

export async function play(
  { knowledge, onStep }: PlayParts,
  flows: Flows,
  before: State,
  event: Event,
): Promise<Played> {
  const effects: Effect[] = [];
  let stepped = step(flows, before, event);
  for (let searches = 0; searches < mostSearches; searches++) {
    onStep?.(stepped.visited);
    const last = stepped.effects.at(-1);
    if (last?.type !== 'search')
      return { state: stepped.state, effects: [...effects, ...stepped.effects] };
    effects.push(...stepped.effects.slice(0, -1));
    const found = await knowledge.search(last.query, last.among);
    stepped = step(flows, stepped.state, { type: 'found', ...found, at: event.at });
  }
  throw new Error(`${stepped.effects.at(-1)?.step}: ${mostSearches} searches in one turn`);
}
