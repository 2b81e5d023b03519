/** @module Conditions in flows: CEL expressions over the variables of the flows, checked before anything runs. */
import { Environment } from '@marcbachmann/cel-js';
import type { Value } from '../domain/answer.ts';
import type { Flows, Variable } from './flow.ts';
import { suggest } from './suggest.ts';

/** Names the engine itself gives a value; '' while they do not apply, but `ronde` is a number. */
export const builtins = [
  'vraag',
  'waarom',
  'uitleg',
  'poging',
  'gevraagd',
  'signaal',
  'bijlage',
  'kanaal',
  'overname',
  'overnemer',
  'doorgegeven',
  'kanterug',
  'magoverslaan',
] as const;

export interface Conditions {
  /** What is wrong with an expression, in words for its author; null when nothing is. */
  check(source: string): string | null;
  /** Names that an expression uses. */
  names(source: string): string[];
  test(source: string, valueFor: (name: string) => Value): boolean;
}

interface Compiled {
  run: (values: Record<string, Value>) => unknown;
  names: string[];
}

const made = new WeakMap<Flows, Conditions>();

/** The conditions of these flows; each expression is compiled once. */
export function conditionsOf(flows: Flows): Conditions {
  const known = made.get(flows) ?? createConditions(flows.variables);
  made.set(flows, known);
  return known;
}

export function createConditions(variables: Record<string, Variable>): Conditions {
  const cel = environment(variables);
  const compiled = new Map<string, Compiled>();
  const compile = (source: string): Compiled => {
    const known = compiled.get(source) ?? { run: cel.parse(source), names: namesIn(source) };
    compiled.set(source, known);
    return known;
  };
  return {
    check: (source) => checkCondition(cel, variables, source),
    names: namesIn,
    test: (source, valueFor) => {
      const { run, names } = compile(source);
      return run(Object.fromEntries(names.map((name) => [name, valueFor(name)]))) === true;
    },
  };
}

function environment(variables: Record<string, Variable>): Environment {
  const cel = new Environment()
    .registerOperator('double == int', (left: number, right: bigint) => left === Number(right))
    .registerVariable('ronde', 'double');
  for (const name of builtins) cel.registerVariable(name, 'string');
  for (const { name, kind } of Object.values(variables)) {
    if (cel.hasVariable(name)) continue;
    const several = kind === 'choices' || kind === 'candidates';
    cel.registerVariable(name, kind === 'number' ? 'double' : several ? 'list<string>' : 'string');
  }
  return cel;
}

function checkCondition(
  cel: Environment,
  variables: Record<string, Variable>,
  source: string,
): string | null {
  const { valid, type, error } = cel.check(source);
  if (!valid) return explain(error?.message ?? '', Object.keys(variables));
  if (String(type) !== 'bool')
    return 'dit is geen voorwaarde: de uitkomst moet waar of niet waar zijn';
  return findStrangeOption(variables, parseLoosely(source));
}

function explain(message: string, names: string[]): string {
  const first = message.split('\n')[0]!.trim();
  const unknown = /^Unknown variable: (\w+)/.exec(first)?.[1];
  if (!unknown) return `deze voorwaarde kan ik niet lezen (${first})`;
  return `geen stap geeft "${unknown}" een waarde${suggest(unknown, [...names, ...builtins])}`;
}

/** A part of a parsed expression, as the library gives it. */
interface Node {
  op: string;
  args: unknown;
}
type Name = Node & { args: string };

const isNode = (thing: unknown): thing is Node =>
  typeof thing === 'object' && thing !== null && 'op' in thing && 'args' in thing;
const isName = (node: Node): node is Name => node.op === 'id';
const isText = (node: Node): node is Name => node.op === 'value' && typeof node.args === 'string';

const parseLoosely = (source: string): Node | null => {
  const parsed: { ast: unknown } = new Environment({ unlistedVariablesAreDyn: true }).parse(source);
  return isNode(parsed.ast) ? parsed.ast : null;
};

const namesIn = (source: string): string[] => [
  ...new Set([...walk(parseLoosely(source))].filter(isName).map(({ args }) => args)),
];

function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const each of node) yield* walk(each);
  if (!isNode(node)) return;
  yield node;
  yield* walk(node.args);
}

/** `voorwie == "moeder"` where `voorwie` has no such option. */
function findStrangeOption(variables: Record<string, Variable>, ast: Node | null): string | null {
  for (const { op, args } of walk(ast)) {
    if (!['==', '!=', 'in'].includes(op) || !Array.isArray(args)) continue;
    const name = args.filter(isNode).find(isName)?.args;
    const options = name === undefined ? [] : (variables[name]?.options ?? []).map(({ id }) => id);
    if (options.length === 0) continue;
    const texts = [...walk(args)].filter(isText).map((node) => node.args);
    const strange = texts.find((text) => text !== '' && !options.includes(text));
    if (strange) return `"${name}" heeft geen keuze "${strange}"${suggest(strange, options)}`;
  }
  return null;
}
