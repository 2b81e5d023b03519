/** @module From the text of flow files to one version of all flows, or every problem that stands in the way. */
import { type Flow, type Flows, firstFlow, type Step } from './flow.ts';
import { FlowText, type Verb, verbs } from './grammar.ts';
import { type Page, readPage } from './page.ts';
import { FlowError, type FlowProblem } from './problem.ts';
import { suggest } from './suggest.ts';
import { collectVariables } from './variables.ts';

export interface FlowFile {
  /** For messages: `flows/quickscan.yaml`. */
  file: string;
  text: string;
}

/** Reads all flow files of a desk. Throws a FlowError with every problem in them. */
export async function parseFlows(files: FlowFile[]): Promise<Flows> {
  const problems: FlowProblem[] = [];
  const flows: Record<string, Flow> = {};
  const on: Flows['on'] = {};
  for (const file of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const page = readPage(file, problems);
    const flow = page && parseFlow(page, problems);
    if (!page || !flow) continue;
    if (flows[flow.id])
      page.report(['flow'], `er is al een flow "${flow.id}" in ${flows[flow.id]!.file}`);
    if (flow.on && on[flow.on])
      page.report(['on'], `"${flow.on}" begint al in flow "${on[flow.on]}"`);
    if (flow.on) on[flow.on] = flow.id;
    flows[flow.id] = flow;
  }
  if (problems.length === 0 && !flows[firstFlow]) problems.push(noFirst(files));
  if (problems.length > 0) throw new FlowError(problems);
  return { hash: await hashOf(files), flows, on, variables: collectVariables(flows) };
}

function parseFlow(page: Page, problems: FlowProblem[]): Flow | null {
  const before = problems.length;
  const { steps: texts, ...header } = page.content;
  checkShape(page, FlowText.omit({ steps: true }), header, []);
  const steps = parseSteps(page, texts);
  if (problems.length > before) return null;
  const text = FlowText.omit({ steps: true }).parse(header);
  const flow: Flow = {
    ...{ id: text.flow, title: text.title, about: text.about, on: text.on, guard: text.guard },
    ...{ outcomes: text.outcomes ?? [], repairs: text.repairs ?? {}, file: page.file, steps },
    ...{ purpose: text.purpose ?? '', keepDays: Number.parseInt(text.keep ?? '0', 10) },
    at: page.at,
  };
  checkKeeping(page, flow);
  return problems.length > before ? null : flow;
}

function parseSteps(page: Page, texts: unknown): Record<string, Step> {
  const steps: Record<string, Step> = {};
  if (typeof texts !== 'object' || texts === null || Object.keys(texts).length === 0) {
    page.report([], 'deze flow heeft geen stappen; schrijf ze onder `steps:`');
    return steps;
  }
  const ids = Object.keys(texts);
  for (const [index, id] of ids.entries()) {
    const text: unknown = Reflect.get(texts, id);
    const verb = findVerb(page, id, text);
    if (!verb || !checkShape(page, verbs[verb], text, ['steps', id])) continue;
    if (!/^[a-z][a-z0-9]*$/.test(id))
      page.report(['steps', id], 'een stap heet met kleine letters en cijfers');
    steps[id] = { ...(verbs[verb].parse(text) as object), id, verb, after: ids[index + 1] } as Step;
  }
  return steps;
}

/** The one verb of a step. `goto` beside another verb only says where to go afterwards. */
function findVerb(page: Page, id: string, text: unknown): Verb | undefined {
  const keys = typeof text === 'object' && text !== null ? Object.keys(text) : [];
  const known = Object.keys(verbs) as Verb[];
  const found = known.filter((verb) => verb !== 'goto' && keys.includes(verb));
  const verb = found[0] ?? (keys.includes('goto') ? 'goto' : undefined);
  if (!verb) {
    const hint = keys.map((key) => suggest(key, known)).find((each) => each !== '') ?? '';
    page.report(['steps', id], `deze stap doet niets; geef een van: ${known.join(', ')}${hint}`);
  } else if (found.length > 1) {
    page.report(
      ['steps', id],
      `deze stap doet twee dingen tegelijk (${found.join(' en ')}); maak er twee stappen van`,
    );
    return undefined;
  }
  return verb;
}

type Schema = { safeParse(value: unknown): { success: boolean; error?: { issues: object[] } } };

function checkShape(
  page: Page,
  schema: Schema & { shape: object },
  value: unknown,
  path: string[],
): boolean {
  const { success, error } = schema.safeParse(value);
  const isStrange = (issue: object) => Reflect.get(issue, 'code') === 'unrecognized_keys';
  const issues = [...(error?.issues ?? [])].sort(
    (a, b) => Number(isStrange(b)) - Number(isStrange(a)),
  );
  for (const issue of issues) page.reportIssue(path, issue, Object.keys(schema.shape));
  return success;
}

function checkKeeping(page: Page, flow: Flow): void {
  for (const step of Object.values(flow.steps)) {
    if (step.verb !== 'ask') continue;
    if (!step.purpose && !flow.purpose)
      page.report(
        ['steps', step.id],
        'zeg waarvoor we dit antwoord gebruiken (`purpose`), hier of boven in de flow',
      );
    if (!step.keep && !flow.keepDays)
      page.report(
        ['steps', step.id],
        'zeg hoe lang we dit antwoord bewaren (`keep`), hier of boven in de flow',
      );
  }
}

const noFirst = (files: FlowFile[]): FlowProblem => ({
  ...{ file: files[0]?.file ?? 'flows', line: 1, column: 1 },
  message: `er is geen flow "${firstFlow}"; daar begint elk gesprek`,
});

async function hashOf(files: FlowFile[]): Promise<string> {
  const sorted = files.map(({ file, text }) => [file, text]).sort();
  const bytes = new TextEncoder().encode(JSON.stringify(sorted));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
