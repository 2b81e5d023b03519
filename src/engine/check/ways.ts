/** @module Where a step can lead, for the checks that follow the ways through a flow. */
import type { Flow, Step } from '../flow.ts';

/** A jump that an author wrote, and where it stands in the file. */
export interface Jump {
  to: string;
  path: (string | number)[];
}

/** Every jump to another step that stands in this step. */
export function jumpsOf(step: Step): Jump[] {
  const here = ['steps', step.id];
  const jumps: Jump[] = [];
  if ('goto' in step && step.goto) jumps.push({ to: step.goto, path: [...here, 'goto'] });
  if (step.verb === 'when') {
    for (const [condition, to] of Object.entries(step.when)) {
      jumps.push({ to, path: [...here, 'when', condition] });
    }
  }
  if (step.verb === 'ask') {
    for (const [id, option] of Object.entries(step.options ?? {})) {
      const to = typeof option === 'object' ? option.goto : undefined;
      if (to) jumps.push({ to, path: [...here, 'options', id] });
    }
  }
  return jumps;
}

/** Not a step: past the last line of a flow, where it returns to whoever called it. */
export const fallsOff = '';
/** The id of a step, or `fallsOff`. */
export type Way = string;

/** Every step that can come next, `fallsOff` when the flow can stop here by reaching its last line. */
export function waysFrom(step: Step): Way[] {
  const after: Way = step.after ?? fallsOff;
  const jumps = jumpsOf(step).map(({ to }) => to);
  const skipped = 'if' in step && step.if ? [after] : [];
  switch (step.verb) {
    case 'end':
      return skipped;
    case 'goto':
      return [...jumps, ...skipped];
    case 'when':
      return 'else' in step.when ? jumps : [...jumps, after];
    case 'resume':
      return step.resume === 'change' ? [after, ...jumps] : skipped;
    case 'ask':
      return [...jumps, ...(alwaysJumps(step) ? [] : [step.goto ?? after]), ...skipped];
    default:
      return [step.goto ?? after, ...skipped];
  }
}

/** Every answer leads elsewhere, so what stands below is not reached by answering. */
function alwaysJumps(step: Extract<Step, { verb: 'ask' }>): boolean {
  const options = Object.values(step.options ?? {});
  const open = options.length === 0 || step.from !== undefined || step.skip !== false;
  return !open && options.every((option) => typeof option === 'object' && option.goto);
}

/** The steps that can be reached from the first. */
export function reachable(flow: Flow): Set<string> {
  const seen = new Set<string>();
  const next = Object.keys(flow.steps).slice(0, 1);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const step = flow.steps[id];
    if (!step || seen.has(id)) continue;
    seen.add(id);
    next.push(...waysFrom(step));
  }
  return seen;
}
