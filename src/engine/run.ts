/** @module Running steps until a person must answer, something must be looked up, or it ends. */
import { type SignaalKind, signaalKinds } from '../domain/signaal.ts';
import { runAsk } from './ask.ts';
import { conditionsOf } from './condition.ts';
import type { Step, StepOf } from './flow.ts';
import { script } from './give.ts';
import { currentRepair, valueFor, wordFor } from './known.ts';
import { summary, toldIn } from './reading.ts';
import { resume } from './repair.ts';
import { fill } from './template.ts';
import { enter, finish, go, leave, tell, top, type Walk } from './walk.ts';

/** More silent steps than this in one walk is a loop that the checks should have found. */
const mostSteps = 1000;

/** Runs from where the top frame stands. */
export function run(walk: Walk): void {
  for (let count = 0; count < mostSteps; count++) {
    const frame = top(walk);
    const step = frame && walk.flows.flows[frame.flow]?.steps[frame.step];
    if (!frame || !step || walk.state.ended !== null) return;
    const place = `${frame.flow}/${step.id}`;
    if ('if' in step && step.if && !holds(walk, step.if)) go(walk, step.after);
    else if (runStep(walk, step, place) === 'wait') return;
  }
  throw new Error(`${top(walk)?.flow}/${top(walk)?.step}: ${mostSteps} steps without a question`);
}

function runStep(walk: Walk, step: Step, place: string): 'on' | 'wait' {
  if (step.verb === 'ask') return runAsk(walk, step, place);
  walk.visited.push(place);
  switch (step.verb) {
    case 'when':
      go(walk, choosePath(walk, step));
      return 'on';
    case 'call':
      runCall(walk, step);
      return 'on';
    case 'search':
      walk.effects.push({
        type: 'search',
        query: filled(walk, step.search),
        among: step.among,
        step: place,
      });
      return 'wait';
    case 'resume':
      resume(walk, step);
      return 'on';
    case 'end':
      runEnd(walk, step, place);
      return 'on';
    case 'goto':
      go(walk, step.goto);
      return 'on';
    default:
      runQuiet(walk, step, place);
      go(walk, step.goto ?? step.after);
      return 'on';
  }
}

type Quiet = StepOf<'say' | 'show' | 'set' | 'register' | 'handoff' | 'alert'>;

/** The steps that do one thing and go on. */
function runQuiet(walk: Walk, step: Quiet, place: string): void {
  switch (step.verb) {
    case 'say':
      return tell(walk, { type: 'say', text: filled(walk, step.say), step: place });
    case 'show':
      if (step.show === summary) walk.state.seen = toldIn(walk.state);
      return tell(walk, { type: 'show', what: step.show, of: shownOf(walk, step), step: place });
    case 'set':
      return runSet(walk, step);
    case 'register': {
      const value = String(valueFor(walk.flows, walk.state, subjects[step.register]));
      walk.effects.push({ type: 'register', kind: step.register, value, step: place });
      return;
    }
    case 'handoff':
      if (step.handoff === 'akkoord') walk.state.handed = true;
      walk.effects.push({ type: 'handoff', act: step.handoff, step: place });
      return;
    case 'alert':
      walk.effects.push({ type: 'alert', ...alarm(walk, filled(walk, step.alert)), step: place });
  }
}

/** What was heard, or else the kind that the flow itself names. */
function alarm(walk: Walk, reason: string): { signalen: SignaalKind[]; reason: string } {
  const heard = currentRepair(walk.state)?.signalen ?? [];
  const named = signaalKinds.filter((kind) => kind === reason);
  return { signalen: heard.length > 0 ? heard : named, reason };
}

/** The answer that a registration is about. */
const subjects = {
  kortcontact: 'onderwerp',
  melding: 'meldingsoort',
  uitkomst: 'uitkomst',
} as const;

function runCall(walk: Walk, step: StepOf<'call'>): void {
  const called = walk.flows.flows[step.call]!;
  if (called.guard && !holds(walk, called.guard)) return go(walk, step.goto ?? step.after);
  top(walk)!.calling = true;
  enter(walk, step.call);
}

function runEnd(walk: Walk, step: StepOf<'end'>, place: string): void {
  const { flow } = top(walk)!;
  if (step.end === 'klaar' || step.end === 'stop') return finish(walk, step.end, place);
  if (step.end === 'terug') return leave(walk);
  walk.state.answers.push(
    script(walk.flows.flows[flow]!, step.id, 'uitkomst', step.end, walk.heard.at),
  );
  leave(walk);
}

function runSet(walk: Walk, step: StepOf<'set'>): void {
  const flow = walk.flows.flows[top(walk)!.flow]!;
  for (const [name, text] of Object.entries(step.set)) {
    const answer = script(flow, step.id, name, filled(walk, text), walk.heard.at);
    walk.state.answers.push({ ...answer, short: step.short ?? '' });
  }
}

function choosePath(walk: Walk, step: StepOf<'when'>): string | undefined {
  for (const [condition, target] of Object.entries(step.when)) {
    if (condition === 'else' || holds(walk, condition)) return target;
  }
  return step.after;
}

function shownOf(walk: Walk, step: StepOf<'show'>): string {
  return step.of === undefined ? '' : String(valueFor(walk.flows, walk.state, step.of));
}

const holds = (walk: Walk, condition: string): boolean =>
  conditionsOf(walk.flows).test(condition, (name) => valueFor(walk.flows, walk.state, name));

const filled = (walk: Walk, text: string): string =>
  fill(text, (name) => wordFor(walk.flows, walk.state, name));
