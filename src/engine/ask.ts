/** @module Asking: pass over what is known, give again what a correction kept aside, or wait for a person. */
import { takePooled } from './correct.ts';
import type { StepOf } from './flow.ts';
import { findAnswer, isKnown, nameOf } from './known.ts';
import { toQuestion } from './question.ts';
import { findUnread } from './reading.ts';
import { accept, go, pass, release, top, type Walk } from './walk.ts';

/** `place` is `flow/step`. A question that this walk met before is asked, so that no loop stays silent. */
export function runAsk(walk: Walk, ask: StepOf<'ask'>, place: string): 'on' | 'wait' {
  const { state, flows } = walk;
  const name = nameOf(ask);
  const unread = findUnread(walk, ask);
  if (unread !== undefined) {
    go(walk, unread);
    return 'on';
  }
  const again = ask.fresh || top(walk)!.once || walk.visited.includes(place);
  walk.visited.push(place);
  if (!again && isKnown(state, name)) {
    pass(walk, ask, findAnswer(state, name)!);
    return 'on';
  }
  const question = toQuestion(flows, state, top(walk)!.flow, ask);
  const pooled = again
    ? undefined
    : takePooled(
        state,
        name,
        question.options.map(({ id }) => id),
      );
  if (pooled) {
    if (state.correcting !== null) state.held = [];
    accept(walk, ask, pooled, []);
    return 'on';
  }
  if (state.correcting !== name) release(walk);
  walk.effects.push({ type: 'ask', question, step: place });
  return 'wait';
}
