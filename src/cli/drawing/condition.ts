/** @module A condition in short words: `urgentie == "spoed" && onderwerp != ""` → `Spoed is …`. */
import type { Flows } from '../../engine/flow.ts';

/** The name that all these conditions ask about, or undefined when they ask about more than one. */
export function sharedName(conditions: string[]): string | undefined {
  const names = new Set(conditions.flatMap((each) => clauses(each).map(nameIn)));
  return names.size === 1 ? [...names][0] : undefined;
}

/** A condition as words. Without `name` the words leave out what is asked about, for beside an arrow. */
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
  const about = bare ? '' : `${nameWords(flows, name)}: `;
  const one = /^\w+ ?(==|!=) ?"([^"]*)"$/.exec(clause);
  if (one) {
    const [, sign, value = ''] = one;
    if (value === '') return `${about}${sign === '==' ? 'onbekend' : 'bekend'}`;
    return `${about}${sign === '==' ? '' : 'niet '}${valueWords(flows, name, value)}`;
  }
  const several = /^\w+ in \[(.*)\]$/.exec(clause);
  if (several)
    return `${about}${several[1]!
      .split(/, ?/)
      .map((each) => valueWords(flows, name, each.replaceAll('"', '')))
      .join(', ')}`;
  if (/^size\(\w+\) ?> ?0$/.test(clause)) return `${about}gevonden`;
  return clause;
}

function valueWords(flows: Flows, name: string, value: string): string {
  const option = flows.variables[name]?.options.find(({ id }) => id === value);
  return (option?.label ?? value).replace(/[-_]/g, ' ');
}
