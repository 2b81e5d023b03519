/** @module The names that flows keep answers under, and what may be in them. */
import { uitkomsten } from '../domain/uitkomst.ts';
import type { Flow, Step, Variable } from './flow.ts';
import { answerType, toOption } from './question.ts';

/** Every name some step sets, over all flows. A name whose options can't be known beforehand has none. */
export function collectVariables(flows: Record<string, Flow>): Record<string, Variable> {
  const variables: Record<string, Variable> = {};
  for (const flow of Object.values(flows)) {
    for (const step of Object.values(flow.steps)) {
      for (const found of variablesOf(step)) join(variables, found, `${flow.id}/${step.id}`);
    }
  }
  return variables;
}

type Found = Pick<Variable, 'name' | 'kind' | 'options'>;

function variablesOf(step: Step): Found[] {
  switch (step.verb) {
    case 'ask':
      return [askVariable(step)];
    case 'set':
      return Object.keys(step.set).map((name) => ({ name, kind: 'set', options: [] }));
    case 'search':
      return [
        { name: step.into, kind: 'topic', options: [] },
        ...(step.candidates
          ? [{ name: step.candidates, kind: 'candidates' as const, options: [] }]
          : []),
      ];
    case 'end':
      return [
        { name: 'uitkomst', kind: 'set', options: uitkomsten.map((id) => ({ id, label: id })) },
      ];
    default:
      return [];
  }
}

function askVariable(step: Extract<Step, { verb: 'ask' }>): Found {
  const kind = answerType(step);
  const fixed = Object.entries(step.options ?? {}).map(([id, text]) => toOption(id, text));
  const yesno = kind === 'yesno' ? ['ja', 'nee'].map((id) => ({ id, label: id })) : [];
  const options = step.from ? [] : fixed.length > 0 ? fixed : yesno;
  return { name: step.into ?? step.id, kind, options };
}

/** A text answer, a search or `from` makes every value possible; then no options are kept. */
function join(variables: Record<string, Variable>, found: Found, place: string): void {
  const known = variables[found.name];
  if (!known) {
    variables[found.name] = { ...found, setBy: [place] };
    return;
  }
  known.setBy.push(place);
  const open = known.options.length === 0 || found.options.length === 0;
  const ids = new Set(known.options.map(({ id }) => id));
  const more = found.options.filter(({ id }) => !ids.has(id));
  if (found.kind !== 'set' || found.options.length > 0) {
    known.options = open ? [] : [...known.options, ...more];
  }
  if (known.kind === 'set') known.kind = found.kind;
}
