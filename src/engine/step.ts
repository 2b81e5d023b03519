/** @module The engine's one door: state and event in, state and effects out. Pure; the same in gives the same out. */

import type { Effect, Event } from './effects.ts';
import type { Flows } from './flow.ts';
import { placeOf, script } from './give.ts';
import { hear } from './hear.ts';
import { run } from './run.ts';
import { beginAgain, draft, type State } from './state.ts';
import { announce, go, type Heard, top, type Walk } from './walk.ts';

export interface Stepped {
  state: State;
  effects: Effect[];
  /** Every `flow/step` that was run, in order, silent ones too. */
  visited: string[];
}

/**
 * Takes one event. Afterwards the state waits for an inwoner's message (the last effect asks), waits for
 * `found` (the last effect is a search), or has ended (the last effect is the end). The state that came
 * in is not changed.
 */
export function step(flows: Flows, state: State, event: Event): Stepped {
  const walk: Walk = {
    flows,
    state: draft(state),
    effects: [],
    visited: [],
    heard: heardIn(event),
  };
  if (event.type === 'meant' && isLetBe(state, event)) return done(walk);
  if (event.type === 'meant' && state.ended !== null) return nextRound(walk, event);
  if (event.type === 'meant') hear(walk, event.meaning);
  if (event.type === 'found') takeFound(walk, event);
  run(walk);
  return done(walk);
}

type Meant = Extract<Event, { type: 'meant' }>;

const done = ({ state, effects, visited }: Walk): Stepped => ({ state, effects, visited });

/** Who takes words back after the end, or in danger, may do so because somebody looks over their shoulder. We stay silent. */
const isLetBe = ({ ended, frames }: State, { meaning }: Meant): boolean =>
  meaning.attachment === 'weggehaald' &&
  (ended !== null || frames.some(({ repair }) => repair?.on === 'acute'));

function heardIn(event: Event): Heard {
  if (event.type !== 'meant')
    return { text: '', chosen: false, message: '', facts: {}, at: event.at };
  const { text, chosen, message, meaning, at } = event;
  return { text, chosen, message, facts: meaning.facts, at };
}

/**
 * After the end: thanks are answered, anything else begins a new round and is its first answer. What is meant for
 * the round before only begins: there is nothing left to go back to, or to correct.
 */
function nextRound(walk: Walk, event: Meant): Stepped {
  const { intent, signalen } = event.meaning;
  if (intent === 'thanks' && signalen.length === 0) {
    announce(walk, 'thanks');
    return done(walk);
  }
  walk.state = { ...beginAgain(walk.flows, walk.state), settled: [] };
  run(walk);
  const place = placeOf(walk.flows, top(walk));
  const opening = intent === 'answer' || intent === 'other' || intent === 'question';
  if (place && opening && place.ask.answer === undefined && !place.ask.options) {
    walk.effects.pop();
    hear(walk, { ...event.meaning, intent: 'answer', value: event.text });
    run(walk);
  } else if (signalen.length > 0 || !(opening || intent === 'back' || intent === 'correct')) {
    walk.effects.pop();
    hear(walk, event.meaning);
    run(walk);
  }
  return done(walk);
}

function takeFound(walk: Walk, { sure, hits }: Extract<Event, { type: 'found' }>): void {
  const frame = top(walk);
  const flow = frame && walk.flows.flows[frame.flow];
  const search = frame && flow?.steps[frame.step];
  if (!flow || search?.verb !== 'search') return;
  const best = sure ? hits[0] : undefined;
  const answer = script(flow, search.id, search.into, best?.id ?? '', walk.heard.at);
  walk.state.answers.push({ ...answer, label: best?.label ?? '' });
  if (search.candidates) walk.state.found[search.candidates] = hits.slice(0, 3);
  go(walk, search.goto ?? search.after);
}
