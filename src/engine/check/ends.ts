/** @module Flows with outcomes: every way through them ends in one of those. */
import type { Flow, Flows } from '../flow.ts';
import type { Report } from './report.ts';
import { fallsOff, reachable, waysFrom } from './ways.ts';

export function checkEnds(flows: Flows, report: Report): void {
  for (const flow of Object.values(flows.flows)) {
    if (flow.outcomes.length > 0) checkFlow(flow, report);
  }
}

function checkFlow(flow: Flow, report: Report): void {
  const known: string[] = flow.outcomes;
  for (const id of reachable(flow)) {
    const step = flow.steps[id]!;
    if (step.verb === 'end' && !known.includes(step.end)) {
      const message = `"${step.end}" staat niet bij de uitkomsten van deze flow`;
      report(flow, ['steps', id, 'end'], message, { word: step.end, known });
    }
    if (waysFrom(step).includes(fallsOff)) {
      report(
        flow,
        ['steps', id],
        'hier loopt de flow ten einde zonder uitkomst; zet er een `end` achter',
      );
    }
  }
}
