/** @module Nobody agrees to what they have not seen: when something was told since, the summary is shown again. */
import type { StepOf } from './flow.ts';
import type { Shown } from './grammar.ts';
import type { State } from './state.ts';
import { top, type Walk } from './walk.ts';

export const summary: Shown = 'samenvatting';

/** Changes when an inwoner tells something, and not when a flow notes something for itself. */
export function toldIn({ answers }: State): string {
  const told = answers.filter(({ source }) => source.by !== 'script');
  const last = told.at(-1);
  const message = last && last.source.by !== 'script' ? last.source.message : '';
  return [told.length, last?.name, message].join(' ');
}

/** The step to go back to before this question may be asked, when what it is about was not read yet. */
export function findUnread(walk: Walk, ask: StepOf<'ask'>): string | undefined {
  const { state, flows, visited } = walk;
  if (!ask.consent || state.seen === toldIn(state)) return undefined;
  const flow = top(walk)!.flow;
  const steps = Object.values(flows.flows[flow]!.steps);
  const showing = steps.find((step) => step.verb === 'show' && step.show === summary);
  return showing && !visited.includes(`${flow}/${showing.id}`) ? showing.id : undefined;
}
