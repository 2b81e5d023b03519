/** @module How well it goes: answers beside the good ones, per kind and language, and the worst misses. */
import type { Row, TaskName } from './tasks.ts';

export interface Verdict {
  /** What it was: the kind and language it is counted under. */
  group: string;
  /** The column it falls in: `goed`, `gevraagd`, `gemist` … */
  outcome: string;
  good: boolean;
}

export interface Score {
  add(row: Row, answer: Row): void;
  /** Markdown. */
  table(): string;
  /** How many of all rows had one of these outcomes. */
  count(outcomes: string[]): number;
}

const mostMisses = 15;

/** The good answer stands on the row itself, or under `gold`. */
const goldOf = (row: Row): Row =>
  typeof row.gold === 'object' && row.gold !== null ? { ...row, ...row.gold } : row;

/** With so many of the misses below the table. */
export function createScore(task: TaskName, misses = mostMisses): Score {
  const counts = new Map<string, Map<string, number>>();
  const missed: string[] = [];
  return {
    add(row, answer) {
      for (const { group, outcome, good } of judge(task, goldOf(row), answer)) {
        const line = counts.get(group) ?? new Map<string, number>();
        counts.set(group, line.set(outcome, (line.get(outcome) ?? 0) + 1));
        if (!good && missed.length < misses) {
          missed.push(`- ${group}, ${outcome}: ${JSON.stringify(row.text ?? row.query)}`);
        }
      }
    },
    table: () => [toTable(counts), ...missed].join('\n'),
    count: (outcomes) =>
      [...counts.values()]
        .flatMap((line) => outcomes.map((each) => line.get(each) ?? 0))
        .reduce((sum, count) => sum + count, 0),
  };
}

/** One verdict a row, except for personal data: one a span. */
export function judge(task: TaskName, gold: Row, answer: Row): Verdict[] {
  if (answer.error !== undefined) return [verdict('fout', 'fout', false)];
  if (task === 'acute') return [judgeAcute(gold, answer)];
  if (task === 'pii') return judgeSpans(gold, answer);
  if (task === 'language') return [same(String(gold.lang), gold.lang, answer.lang)];
  if (task === 'answer') return [judgeAnswer(gold, answer)];
  return [judgeFound(task, gold, answer)];
}

function judgeAcute(gold: Row, answer: Row): Verdict {
  const kinds = list(gold.kinds);
  const said = answer.acute ? 'acuut' : answer.ask ? 'gevraagd' : 'niets';
  if (!gold.acute) return verdict(`onschuldig ${gold.lang ?? ''}`, said, said === 'niets');
  const wrong = said === 'acuut' && !list(answer.kinds).some((kind) => kinds.includes(kind));
  const group = `${kinds.join('+') || 'gevaar'} ${gold.lang ?? ''}`;
  return verdict(group, wrong ? 'andere soort' : said, said === 'acuut' && !wrong);
}

function judgeAnswer(gold: Row, answer: Row): Verdict {
  const key = ({ intent, option }: Row) => JSON.stringify([intent, option ?? null]);
  return verdict(String(gold.intent), ...outcome(key(gold) === key(answer)));
}

/** A span counts when its place and type are both right. */
function judgeSpans(gold: Row, answer: Row): Verdict[] {
  const key = (span: unknown) => {
    const { start, end, type } = span as { start: number; end: number; type: string };
    return `${type} ${start} ${end}`;
  };
  const [wanted, found] = [spans(gold).map(key), spans(answer).map(key)];
  const typeOf = (span: string) => span.split(' ')[0]!;
  return [
    ...wanted.map((span) => verdict(typeOf(span), ...outcome(found.includes(span)))),
    ...found
      .filter((span) => !wanted.includes(span))
      .map((span) => verdict(typeOf(span), 'te veel', false)),
  ];
}

function judgeFound(task: TaskName, gold: Row, answer: Row): Verdict {
  const wanted = list(gold.topics ?? gold.ids ?? gold.gold);
  const found = task === 'topic' ? spans(answer, 'topics', 'slug') : hitsOf(answer, gold.kind);
  const place = found.findIndex((id) => wanted.includes(String(id)));
  const said = place === 0 ? 'eerste' : place > 0 && place < 3 ? 'eerste drie' : 'gemist';
  return verdict(String(gold.lang ?? 'nl'), said, place === 0);
}

/** Ids of one kind, or of every kind when none is asked. */
const hitsOf = (answer: Row, kind: unknown): unknown[] =>
  (list(answer.hits) as Row[])
    .filter((hit) => kind === undefined || hit.kind === kind)
    .map(({ id }) => id);

const same = (group: string, gold: unknown, answer: unknown): Verdict =>
  verdict(group, ...outcome(gold === answer));
const outcome = (good: boolean): [string, boolean] => [good ? 'goed' : 'gemist', good];
const verdict = (group: string, said: string, good: boolean): Verdict => ({
  ...{ group: group.trim(), outcome: said, good },
});
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function spans(row: Row, key = 'spans', field?: string): unknown[] {
  const all = list(row[key]);
  return field ? all.map((each) => (each as Row)[field]) : all;
}

function toTable(counts: Map<string, Map<string, number>>): string {
  const columns = [...new Set([...counts.values()].flatMap((line) => [...line.keys()]))].sort();
  const rows = [...counts].sort().map(([group, line]) => {
    const total = [...line.values()].reduce((sum, count) => sum + count, 0);
    return [group, total, ...columns.map((column) => line.get(column) ?? 0)];
  });
  const all = ['alles', ...columnsOf(rows)];
  const toLine = (cells: unknown[]) => `| ${cells.join(' | ')} |`;
  const head = ['', 'aantal', ...columns];
  return [toLine(head), toLine(head.map(() => '---')), ...rows.map(toLine), toLine(all), ''].join(
    '\n',
  );
}

const columnsOf = (rows: unknown[][]): number[] =>
  (rows[0]?.slice(1) ?? []).map((_, i) =>
    rows.reduce((sum, row) => sum + Number(row[i + 1] ?? 0), 0),
  );
