import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { judge, type Verdict } from '../../src/cli/evaluation/score.ts';
import { createTasks, type Row, type TaskName } from '../../src/cli/evaluation/tasks.ts';

const tasks = createTasks();
afterAll(() => tasks.close());

const rowsOf = (task: TaskName): Row[] =>
  readFileSync(`test/evaluation/${task}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** The dev half is for tuning; floors are held against the score half. */
async function judgeHalf(task: TaskName, is: (row: Row) => boolean = () => true) {
  const verdicts: Verdict[] = [];
  for (const row of rowsOf(task).filter((each) => each.split === 'score' && is(each))) {
    verdicts.push(...judge(task, row, await tasks.run(task, row)));
  }
  return verdicts;
}

const share = (verdicts: Verdict[], is: (verdict: Verdict) => boolean) =>
  verdicts.filter(is).length / verdicts.length;
const isHeard = ({ outcome }: Verdict) => outcome !== 'niets';
const isAcute = ({ outcome }: Verdict) => outcome === 'acuut' || outcome === 'andere soort';

describe('the sets', () => {
  it.each([
    ['acute', 400],
    ['answer', 160],
    ['pii', 60],
    ['language', 70],
  ] as const)('of %s hold %i messages or more, each once', (task, least) => {
    const keys = rowsOf(task).map(({ question, text }) => JSON.stringify([question, text]));
    expect(keys.length).toBeGreaterThanOrEqual(least);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold both halves and as many lookalikes as kinds of danger need', () => {
    const rows = rowsOf('acute');
    expect(new Set(rows.map(({ split }) => split))).toEqual(new Set(['dev', 'score']));
    expect(rows.filter(({ acute }) => acute).length).toBeGreaterThanOrEqual(200);
    expect(rows.filter(({ acute }) => !acute).length).toBeGreaterThanOrEqual(160);
  });
});

describe('danger on the score half', () => {
  it('is heard in Dutch', async () => {
    const verdicts = await judgeHalf('acute', ({ acute, lang }) => acute === true && lang === 'nl');
    expect(share(verdicts, isHeard)).toBeGreaterThanOrEqual(0.97);
    expect(share(verdicts, isAcute)).toBeGreaterThanOrEqual(0.9);
  });

  it('is heard in the other languages', async () => {
    const verdicts = await judgeHalf('acute', ({ acute, lang }) => acute === true && lang !== 'nl');
    expect(share(verdicts, isHeard)).toBeGreaterThanOrEqual(0.95);
  });

  it('is not seen where there is none', async () => {
    const verdicts = await judgeHalf('acute', ({ acute }) => acute !== true);
    expect(share(verdicts, isAcute)).toBeLessThanOrEqual(0.05);
    expect(share(verdicts, isHeard)).toBeLessThanOrEqual(0.11);
  });
});

describe('danger in messages of somebody who saw neither examples nor rules', () => {
  const fresh = readFileSync('test/evaluation/acute.fresh.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const judgeFresh = async (is: (row: Row) => boolean) => {
    const verdicts: Verdict[] = [];
    for (const row of fresh.filter(is)) {
      verdicts.push(...judge('acute', row, await tasks.run('acute', row)));
    }
    return verdicts;
  };

  // Floors below what is reached today, so that it can only get better; the aim is 0.99 heard, 0.90 acute.
  it('is heard in Dutch', async () => {
    const verdicts = await judgeFresh(({ acute, lang }) => acute === true && lang === 'nl');
    expect(share(verdicts, isHeard)).toBeGreaterThanOrEqual(0.93);
    expect(share(verdicts, isAcute)).toBeGreaterThanOrEqual(0.82);
  });

  it('is heard in the other languages', async () => {
    const verdicts = await judgeFresh(({ acute, lang }) => acute === true && lang !== 'nl');
    expect(share(verdicts, isHeard)).toBeGreaterThanOrEqual(0.91);
  });

  it('is seldom seen where there is none', async () => {
    const verdicts = await judgeFresh(({ acute }) => acute !== true);
    expect(share(verdicts, isAcute)).toBeLessThanOrEqual(0.06);
    expect(share(verdicts, isHeard)).toBeLessThanOrEqual(0.12);
  });
});

describe('the score half', () => {
  it.each([
    ['answer', 0.92],
    ['pii', 0.97],
    ['language', 0.93],
  ] as const)('of %s is right for at least %d', async (task, floor) => {
    expect(share(await judgeHalf(task), ({ good }) => good)).toBeGreaterThanOrEqual(floor);
  });

  it('misses no citizen service number, and sees none that is not there', async () => {
    const verdicts = (await judgeHalf('pii')).filter(({ group }) => group === 'bsn');
    expect(verdicts.length).toBeGreaterThan(0);
    expect(share(verdicts, ({ good }) => good)).toBe(1);
  });
});
