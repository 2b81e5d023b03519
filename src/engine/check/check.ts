/** @module What is wrong with flows that can be read: found without running them. */
import type { Flows } from '../flow.ts';
import type { FlowProblem } from '../problem.ts';
import { checkEnds } from './ends.ts';
import { checkJumps } from './jumps.ts';
import { checkLoops } from './loops.ts';
import { checkNames } from './names.ts';
import { checkReach } from './reach.ts';
import { createReport, type Readable, type Report } from './report.ts';
import { checkTexts } from './texts.ts';

type Check = (flows: Flows, report: Report) => void;

const structure: Check[] = [checkJumps, checkReach, checkLoops, checkNames, checkEnds];

/** Every problem, in the order of the files. Without `readable` the plainness of texts is not looked at. */
export function checkFlows(
  flows: Flows,
  { readable }: { readable?: Readable } = {},
): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const report = createReport(problems);
  for (const check of structure) check(flows, report);
  checkTexts(flows, report, readable ?? (() => []));
  return problems.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
