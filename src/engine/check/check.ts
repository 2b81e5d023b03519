/** @module What is wrong with flows that can be read: found without running them. */
import type { Flows } from '../flow.ts';
import { FlowError, type FlowProblem } from '../problem.ts';
import { checkEnds } from './ends.ts';
import { checkJumps } from './jumps.ts';
import { checkLoops } from './loops.ts';
import { checkNames } from './names.ts';
import { checkReach } from './reach.ts';
import { createReport, type Readable, type Report } from './report.ts';
import { checkTexts } from './texts.ts';

type Check = (flows: Flows, report: Report) => void;

/** What would leave somebody standing in the middle of a conversation. */
const breaking: Check[] = [checkJumps, checkLoops, checkNames, checkEnds];
const structure: Check[] = [...breaking, checkReach];

/** Every problem, in the order of the files. Without `readable` the plainness of texts is not looked at. */
export function checkFlows(
  flows: Flows,
  { readable }: { readable?: Readable } = {},
): FlowProblem[] {
  const texts: Check = (all, report) => checkTexts(all, report, readable ?? (() => []));
  return findProblems(flows, [...structure, texts]);
}

/** Throws a FlowError with every problem on which a conversation would break; a text that is too long is none. */
export function refuseBroken(flows: Flows): void {
  const problems = findProblems(flows, breaking);
  if (problems.length > 0) throw new FlowError(problems);
}

function findProblems(flows: Flows, checks: Check[]): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const report = createReport(problems);
  for (const check of checks) check(flows, report);
  return problems.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
