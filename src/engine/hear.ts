/** @module Hearing a message: danger first, then the answer, then whatever else a person may want. */
import type { Value } from '../domain/answer.ts';
import type { Meaning } from '../domain/meaning.ts';
import type { SignaalKind } from '../domain/signaal.ts';
import { correct } from './correct.ts';
import { learn, placeOf, toAnswer } from './give.ts';
import { interrupt } from './repair.ts';
import { accept, top, type Walk } from './walk.ts';

/** Moves the walk to where the message leads; the steps there are run afterwards. */
export function hear(walk: Walk, meaning: Meaning): void {
  const acute = kinds(meaning, 'acute');
  if (acute.length > 0) {
    keepAnswer(walk, meaning);
    if (interrupt(walk, 'acute', { signalen: acute })) return;
  }
  const unsure = kinds(meaning, 'ask').filter((kind) => !walk.state.settled.includes(kind));
  if (unsure.length > 0 && !isInDanger(walk)) {
    keepAnswer(walk, meaning);
    walk.state.settled.push(...unsure);
    if (interrupt(walk, 'unsure', { signalen: unsure })) return;
  }
  hearWords(walk, meaning);
}

function hearWords(walk: Walk, meaning: Meaning): void {
  const { intent, value, near, question } = meaning;
  if (near && near.length > 1 && interrupt(walk, 'near', { near })) return;
  if (intent === 'answer' && value !== undefined) {
    give(walk, value);
    if (question) interrupt(walk, 'question', { asked: question });
    return;
  }
  if (intent === 'correct' && meaning.correct) {
    return correct(walk, meaning.correct.name, meaning.correct.value);
  }
  if (intent === 'question') {
    interrupt(walk, 'question', { asked: question ?? walk.heard.text });
    return;
  }
  const about = meaning.attachment && { attachment: meaning.attachment };
  if (intent === 'answer' || intent === 'other' || !interrupt(walk, intent, about)) miss(walk);
}

/** An answer that did not fit: ask in other words, and the third time offer a person. */
function miss(walk: Walk): void {
  const { state } = walk;
  const { flow = '', step = '' } = top(walk) ?? {};
  const place = `${flow}/${step}`;
  state.misses = state.missedAt === place ? state.misses + 1 : 1;
  state.missedAt = place;
  interrupt(walk, state.misses >= 3 ? 'stuck' : 'mismatch');
}

function give(walk: Walk, value: Value): void {
  const place = placeOf(walk.flows, top(walk));
  if (place) accept(walk, place.ask, toAnswer(walk, place, { value }), learn(walk, place.ask));
}

/** A story that shows danger is still the answer to what was asked; it will not be asked again. */
function keepAnswer(walk: Walk, meaning: Meaning): void {
  const frame = top(walk);
  const asksStory = placeOf(walk.flows, frame)?.ask.answer === undefined;
  if (meaning.intent === 'answer' && meaning.value !== undefined && asksStory)
    give(walk, meaning.value);
}

const kinds = (meaning: Meaning, certainty: 'acute' | 'ask'): SignaalKind[] => [
  ...new Set(meaning.signalen.filter((s) => s.certainty === certainty).map((s) => s.kind)),
];

const isInDanger = (walk: Walk): boolean =>
  walk.state.frames.some((frame) => frame.repair?.on === 'acute');
