/** @module Steps and flows that nobody can ever get to. */
import { type Flows, firstFlow } from '../flow.ts';
import type { Report } from './report.ts';
import { reachable } from './ways.ts';

export function checkReach(flows: Flows, report: Report): void {
  const used = usedFlows(flows);
  for (const flow of Object.values(flows.flows)) {
    if (!used.has(flow.id)) report(flow, ['flow'], `geen enkele stap roept flow "${flow.id}" aan`);
    const reached = reachable(flow);
    for (const id of Object.keys(flow.steps)) {
      if (!reached.has(id)) report(flow, ['steps', id], 'niemand kan deze stap bereiken');
    }
  }
}

/** Where conversations begin, what moments call, and what those call in turn. */
function usedFlows(flows: Flows): Set<string> {
  const used = new Set<string>();
  const next = [firstFlow, ...Object.values(flows.on)];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const flow = flows.flows[id];
    if (!flow || used.has(id)) continue;
    used.add(id);
    next.push(...Object.values(flow.repairs));
    for (const step of Object.values(flow.steps)) if (step.verb === 'call') next.push(step.call);
  }
  return used;
}
