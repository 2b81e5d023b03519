/** @module Where the conversation goes after a step, and the words beside each arrow. */
import type { Flows, Step, StepOf } from '../../engine/flow.ts';
import { toOption } from '../../engine/question.ts';
import { conditionWords, sharedName } from './condition.ts';
import { joinWhole } from './wrap.ts';

export interface Exit {
  /** Undefined when the flow ends there. */
  to: string | undefined;
  words: string;
  /** Only taken when a step is passed by. */
  quiet?: boolean;
}

/** One exit per place to go; what leads to the same place shares an arrow. */
export function exitsOf(flows: Flows, step: Step): Exit[] {
  const exits = share(stepExits(flows, step), step.verb === 'when' ? 'of' : '·');
  const passes = 'if' in step && step.if !== undefined;
  if (!passes || exits.every(({ to }) => to === step.after && to !== undefined)) return exits;
  return [...exits, { to: step.after, words: 'anders', quiet: true }];
}

function stepExits(flows: Flows, step: Step): Exit[] {
  switch (step.verb) {
    case 'ask':
      return askExits(step);
    case 'when': {
      const bare = sharedName(Object.keys(step.when)) !== undefined;
      const exits = Object.entries(step.when).map(([condition, to]) => ({
        ...{ to, words: conditionWords(flows, condition, bare) },
      }));
      return 'else' in step.when ? exits : [...exits, { to: step.after, words: 'anders' }];
    }
    case 'end':
    case 'resume':
      return [];
    default:
      return [{ to: step.goto ?? step.after, words: '' }];
  }
}

function askExits(step: StepOf<'ask'>): Exit[] {
  const next = step.goto ?? step.after;
  const options = Object.entries(step.options ?? {}).map(([id, text]) => {
    const to = (typeof text === 'object' ? text.goto : undefined) ?? next;
    return { to, words: toOption(id, text).label };
  });
  if (step.from) return [{ to: next, words: 'een van de keuzes' }, ...options];
  if (options.length > 0) return options;
  return [{ to: next, words: step.answer === 'yesno' ? 'Ja · Nee' : '' }];
}

function share(exits: Exit[], between: string): Exit[] {
  const places = new Map<string | undefined, string[]>();
  for (const { to, words } of exits) places.set(to, [...(places.get(to) ?? []), words]);
  return [...places].map(([to, words]) => ({
    to,
    words: joinWhole(words.filter(Boolean), between),
  }));
}
