/** @module A message as the engine hears it. */
import { dayOf } from '../domain/day.ts';
import type { Meaning } from '../domain/meaning.ts';
import type { Attachment, Incoming } from '../domain/message.ts';
import type { Event } from '../engine/effects.ts';
import type { Flows } from '../engine/flow.ts';
import { answeredQuestions, openQuestion } from '../engine/question.ts';
import type { State } from '../engine/state.ts';
import type { Understand } from './ports.ts';
import { findTold } from './told.ts';

export type Heard = Extract<Event, { type: 'meant' }>;

/** Longer texts are kept whole, and understood up to here. */
const mostUnderstood = 20_000;

export function hear(
  { understand }: { understand: Understand },
  flows: Flows,
  state: State,
  incoming: Incoming,
  at: string,
): Heard {
  const { id: message, option, attachment } = incoming;
  if (attachment && incoming.text === '') {
    return { type: 'meant', meaning: unread(attachment), text: '', chosen: false, message, at };
  }
  const text = incoming.text.slice(0, mostUnderstood);
  const question = openQuestion(flows, state);
  // A key says its own label, and on some channels nothing else; with other words beside it, those are heard, for danger too.
  const pressed = question?.options.find(
    ({ id, label }) => label === text && (option ?? id) === id,
  );
  const meaning = understand(text, {
    ...{ question, today: dayOf(at), ...(pressed && { option: pressed.id }) },
    // Only a correction looks at them.
    get earlier() {
      return answeredQuestions(flows, state);
    },
  });
  const told = pressed ? {} : findTold(flows, text);
  const facts = { ...told, ...meaning.facts };
  return {
    ...{ type: 'meant', meaning: { ...meaning, facts } },
    ...{ text, chosen: pressed !== undefined, message, at },
  };
}

export const isDanger = ({ meaning }: Heard): boolean => meaning.signalen.length > 0;

/** Nothing was said, so nothing is known but what it was. */
const unread = (attachment: Attachment): Meaning => ({
  ...{ intent: 'attachment', attachment, facts: {}, signalen: [], language: 'unknown' },
});
