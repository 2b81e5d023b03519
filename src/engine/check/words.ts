/** @module The texts of a step that people read, and where they stand. */
import type { Step } from '../flow.ts';
import { toOption } from '../question.ts';

export interface Words {
  text: string;
  path: (string | number)[];
  /** `body`: a message; `aloud`: spoken by a gastvrouw; `choice`: on a key; `name`: a few words. */
  kind: 'body' | 'aloud' | 'choice' | 'name';
}

export function textsOf(step: Step): Words[] {
  const at = (...rest: (string | number)[]) => ['steps', step.id, ...rest];
  switch (step.verb) {
    case 'say':
      return [
        { text: step.say, path: at('say'), kind: 'body' },
        ...(step.aloud ? [{ text: step.aloud, path: at('aloud'), kind: 'aloud' as const }] : []),
      ];
    case 'ask':
      return askTexts(step, at);
    case 'search':
      return [{ text: step.search, path: at('search'), kind: 'name' }];
    case 'alert':
      return [{ text: step.alert, path: at('alert'), kind: 'name' }];
    case 'set':
      return Object.entries(step.set).map(([name, text]) => ({
        ...{ text, path: at('set', name), kind: 'name' },
      }));
    default:
      return [];
  }
}

function askTexts(
  step: Extract<Step, { verb: 'ask' }>,
  at: (...rest: (string | number)[]) => (string | number)[],
): Words[] {
  return [
    { text: step.ask, path: at('ask'), kind: 'body' },
    { text: step.why, path: at('why'), kind: 'body' },
    ...step.again.map((text, index) => ({ text, path: at('again', index), kind: 'body' as const })),
    { text: step.aloud, path: at('aloud'), kind: 'aloud' },
    ...choiceTexts(step, at),
    ...(step.short ? [{ text: step.short, path: at('short'), kind: 'name' as const }] : []),
  ];
}

function choiceTexts(
  step: Extract<Step, { verb: 'ask' }>,
  at: (...rest: (string | number)[]) => (string | number)[],
): Words[] {
  return Object.entries(step.options ?? {}).flatMap(([id, text]) => {
    const { label, description } = toOption(id, text);
    const path = at('options', id);
    return [label, description ?? ''].map((words) => ({
      text: words,
      path,
      kind: 'choice' as const,
    }));
  });
}
