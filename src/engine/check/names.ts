/** @module Names that are used but never given a value, and conditions that cannot be read. */
import { builtins, conditionsOf } from '../condition.ts';
import type { Flow, Flows, Step } from '../flow.ts';
import { findPlaceholders } from '../template.ts';
import type { Report } from './report.ts';
import { textsOf } from './words.ts';

/** `gewijzigd` is known only in the words of the flow for corrections. */
const always = [...builtins, 'gewijzigd', 'ronde'];
const offered = ['antwoorden', 'mogelijk'];

export function checkNames(flows: Flows, report: Report): void {
  const set = Object.keys(flows.variables);
  for (const flow of Object.values(flows.flows)) {
    if (flow.guard) checkCondition(flows, flow, flow.guard, ['guard'], report);
    for (const step of Object.values(flow.steps)) {
      checkConditions(flows, flow, step, report);
      checkUses(flow, step, set, report);
    }
  }
}

function checkConditions(flows: Flows, flow: Flow, step: Step, report: Report): void {
  const here = ['steps', step.id];
  if ('if' in step && step.if) checkCondition(flows, flow, step.if, [...here, 'if'], report);
  if (step.verb !== 'when') return;
  for (const condition of Object.keys(step.when).filter((each) => each !== 'else')) {
    checkCondition(flows, flow, condition, [...here, 'when', condition], report);
  }
}

function checkCondition(
  flows: Flows,
  flow: Flow,
  condition: string,
  path: string[],
  report: Report,
): void {
  const problem = conditionsOf(flows).check(condition);
  if (problem) report(flow, path, problem);
}

function checkUses(flow: Flow, step: Step, set: string[], report: Report): void {
  const known = [...set, ...always];
  for (const { text, path } of textsOf(step)) {
    for (const name of findPlaceholders(text)) {
      if (known.includes(name)) continue;
      report(flow, path, `geen stap geeft "${name}" een waarde`, { word: name, known });
    }
  }
  for (const [index, name] of (step.verb === 'ask' ? (step.learn ?? []) : []).entries()) {
    if (set.includes(name)) continue;
    const message = `geen vraag heeft "${name}" als antwoord`;
    report(flow, ['steps', step.id, 'learn', index], message, { word: name, known: set });
  }
  const used = 'of' in step ? step.of : step.verb === 'ask' ? step.from : undefined;
  const allowed = step.verb === 'ask' ? [...set, ...offered] : set;
  if (used === undefined || allowed.includes(used)) return;
  const key = step.verb === 'ask' ? 'from' : 'of';
  const message = `geen stap geeft "${used}" een waarde`;
  report(flow, ['steps', step.id, key], message, { word: used, known: allowed });
}
