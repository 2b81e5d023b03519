/** @module The flows a conversation began on; and when those are gone, a polite new beginning. */
import type { Effect } from '../engine/effects.ts';
import type { Flows } from '../engine/flow.ts';
import type { State } from '../engine/state.ts';
import type { FlowLibrary } from './ports.ts';

/** `outdated` holds what to say first, before beginning again on the newest flows. */
export type Pinned = { flows: Flows } | { flows: Flows; outdated: Effect[] };

/** An ended conversation needs its old flows no more: it goes on with the newest. */
export async function findPinned(library: FlowLibrary, state: State): Promise<Pinned> {
  const current = library.current();
  if (state.flows === current.hash || state.ended !== null) return { flows: current };
  const old = await library.find(state.flows);
  return old ? { flows: old } : { flows: current, outdated: wordsOf(current) };
}

function wordsOf(flows: Flows): Effect[] {
  const flow = flows.flows[flows.on.outdated ?? ''];
  return Object.values(flow?.steps ?? {}).flatMap((step) =>
    step.verb === 'say' ? [{ type: 'say', text: step.say, step: `${flow!.id}/${step.id}` }] : [],
  );
}
