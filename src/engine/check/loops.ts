/** @module Loops that never wait for a person, within a flow and through the flows it calls. */
import type { Flow, Flows, Step } from '../flow.ts';
import type { Report } from './report.ts';
import { fallsOff, reachable, type Way, waysFrom } from './ways.ts';

export function checkLoops(flows: Flows, report: Report): void {
  const silent = silentFlows(flows);
  for (const flow of Object.values(flows.flows)) {
    for (const id of reachable(flow)) {
      const step = flow.steps[id]!;
      if (step.verb === 'call' && callsItself(flows, flow, step.call, silent)) {
        report(
          flow,
          ['steps', id, 'call'],
          `deze flow begint steeds opnieuw, zonder een vraag te stellen`,
        );
      } else if (returnsTo(flow, id, silent)) {
        report(
          flow,
          ['steps', id],
          'deze stap komt steeds bij zichzelf terug, zonder een vraag te stellen',
        );
      }
    }
  }
}

/** True when a person is waited for, or the flow is left, so that no loop goes on through this step. */
function stops(step: Step, silent: Set<string>): boolean {
  if (step.verb === 'ask') return !step.if;
  return step.verb === 'call' && !silent.has(step.call);
}

/** True when the steps after this one can lead back to it in silence; an ask is passed only when its `if` is false. */
function returnsTo(flow: Flow, start: string, silent: Set<string>): boolean {
  const seen = new Set<Way>();
  const next = silentWays(flow.steps[start]!, silent);
  for (let way = next.pop(); way !== undefined; way = next.pop()) {
    if (way === start) return true;
    if (way === fallsOff || seen.has(way)) continue;
    seen.add(way);
    const step = flow.steps[way];
    if (step) next.push(...silentWays(step, silent));
  }
  return false;
}

function silentWays(step: Step, silent: Set<string>): Way[] {
  if (stops(step, silent)) return [];
  return step.verb === 'ask' ? [step.after ?? fallsOff] : waysFrom(step);
}

/** Flows that can be walked from begin to end without a question; more are found until none is added. */
function silentFlows(flows: Flows): Set<string> {
  const silent = new Set<string>();
  for (let size = -1; size !== silent.size; ) {
    size = silent.size;
    for (const flow of Object.values(flows.flows)) if (canPass(flow, silent)) silent.add(flow.id);
  }
  return silent;
}

function canPass(flow: Flow, silent: Set<string>): boolean {
  if (flow.guard) return true;
  const seen = new Set<Way>();
  const next: Way[] = Object.keys(flow.steps).slice(0, 1);
  for (let way = next.pop(); way !== undefined; way = next.pop()) {
    if (way === fallsOff) return true;
    if (seen.has(way)) continue;
    seen.add(way);
    const step = flow.steps[way];
    if (step?.verb === 'end') return true;
    if (step) next.push(...silentWays(step, silent));
  }
  return false;
}

/** True when the called flow can reach a call of this flow before any question. */
function callsItself(flows: Flows, flow: Flow, called: string, silent: Set<string>): boolean {
  const seen = new Set<string>();
  const next = [called];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === flow.id) return true;
    const target = flows.flows[id];
    if (!target || seen.has(id)) continue;
    seen.add(id);
    next.push(...callsBeforeAsking(target, silent));
  }
  return false;
}

function callsBeforeAsking(flow: Flow, silent: Set<string>): string[] {
  const calls: string[] = [];
  const seen = new Set<Way>();
  const next: Way[] = Object.keys(flow.steps).slice(0, 1);
  for (let way = next.pop(); way !== undefined; way = next.pop()) {
    const step = way === fallsOff || seen.has(way) ? undefined : flow.steps[way];
    seen.add(way);
    if (!step) continue;
    if (step.verb === 'call') calls.push(step.call);
    next.push(...silentWays(step, silent));
  }
  return calls;
}
