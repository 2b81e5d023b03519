/** @module A condition in short words: `onderwerp != ""` → `onderwerp is bekend`. */
import type { Flows } from '../../engine/flow.ts';

/** The name that all these conditions ask about, or undefined when they ask about more than one. */
export function sharedName(conditions: string[]): string | undefined {
  const names = new Set(conditions.flatMap((each) => clauses(each).map(nameIn)));
  return names.size === 1 ? [...names][0] : undefined;
}

/** A condition as words; `bare` leaves out what it asks about, for an arrow from a diamond that says it. */
export function conditionWords(flows: Flows, condition: string, bare = false): string {
  if (condition === 'else') return 'anders';
  return condition
    .replace(/\s+/g, ' ')
    .split(/ (&&|\|\|) /)
    .map((part) => joints[part] ?? clauseWords(flows, part, bare))
    .join(' ');
}

/** What people call a name: the short words of its question. */
export function nameWords(flows: Flows, name: string): string {
  for (const { steps } of Object.values(flows.flows)) {
    for (const step of Object.values(steps)) {
      if (step.verb === 'ask' && (step.into ?? step.id) === name && step.short) return step.short;
    }
  }
  return name[0]!.toUpperCase() + name.slice(1);
}

const joints: Record<string, string> = { '&&': 'en', '||': 'of' };

const clauses = (condition: string): string[] =>
  condition === 'else' ? [] : condition.split(/ ?(?:&&|\|\|) ?/);

const nameIn = (clause: string): string =>
  /[a-z][a-z0-9]*(?![a-z0-9]*\()/.exec(clause)?.[0] ?? clause;

function clauseWords(flows: Flows, clause: string, bare: boolean): string {
  const name = nameIn(clause);
  const say = (state: string, quoted = false): string => {
    if (bare) return state;
    const about = nameWords(flows, name).toLowerCase();
    return quoted ? `${about}: ${state}` : `${about} is ${state}`;
  };
  const [, sign = '', value] = /^\w+ ?(==|!=) ?"([^"]*)"$/.exec(clause) ?? [];
  if (value === '') return say(sign === '==' ? 'onbekend' : 'bekend');
  if (value !== undefined) {
    const { words, chosen } = valueWords(flows, name, value);
    return say(`${sign === '!=' ? 'niet ' : ''}${words}`, chosen);
  }
  const [, list] = /^\w+ in \[(.*)\]$/.exec(clause) ?? [];
  if (list !== undefined) return say(listWords(flows, name, list), true);
  if (/^size\(\w+\) ?> ?0$/.test(clause)) return `${nameWords(flows, name).toLowerCase()} gevonden`;
  const [, part] = /^\w+\.contains\("([^"]*)"\)$/.exec(clause) ?? [];
  if (part !== undefined) return bare ? `met ${part}` : `${nameWords(flows, name)} met ${part}`;
  return /^ronde ?> ?1$/.test(clause) ? 'iemand komt terug' : clause;
}

const listWords = (flows: Flows, name: string, list: string): string =>
  [...list.matchAll(/"([^"]*)"/g)]
    .map(([, value = '']) => valueWords(flows, name, value).words)
    .join(', ');

/** The words on the key of an option, or the value itself. */
function valueWords(flows: Flows, name: string, value: string) {
  const label = flows.variables[name]?.options.find(({ id }) => id === value)?.label;
  const chosen = label !== undefined && label !== value;
  return { words: chosen ? `“${label}”` : value.replace(/[-_]/g, ' '), chosen };
}
