/** @module Jumps to nowhere: steps and flows that do not exist. */
import type { Flow, Flows } from '../flow.ts';
import type { Report } from './report.ts';
import { jumpsOf } from './ways.ts';

export function checkJumps(flows: Flows, report: Report): void {
  for (const flow of Object.values(flows.flows)) {
    checkSteps(flow, report);
    checkCalls(flows, flow, report);
  }
}

function checkSteps(flow: Flow, report: Report): void {
  const known = Object.keys(flow.steps);
  for (const step of Object.values(flow.steps)) {
    for (const { to, path } of jumpsOf(step)) {
      if (known.includes(to)) continue;
      report(flow, path, `er is geen stap "${to}"`, { word: to, known });
    }
  }
}

function checkCalls(flows: Flows, flow: Flow, report: Report): void {
  const known = Object.keys(flows.flows);
  const calls = [
    ...Object.values(flow.steps).flatMap((step) =>
      step.verb === 'call' ? [{ to: step.call, path: ['steps', step.id, 'call'] }] : [],
    ),
    ...Object.entries(flow.repairs).map(([on, to]) => ({ to, path: ['repairs', on] })),
  ];
  for (const { to, path } of calls) {
    if (!known.includes(to)) report(flow, path, `er is geen flow "${to}"`, { word: to, known });
  }
}
