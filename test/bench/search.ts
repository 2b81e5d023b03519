/** @module Searching: filling the index and finding in it, at three sizes, beside plain FTS5 with the same texts in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { readContent } from '../../src/cli/content.ts';
import { createFinder } from '../../src/knowledge/finder.ts';
import { type Library, parseLibrary } from '../../src/knowledge/library.ts';
import { createKnowledgeIndex } from '../../src/store/search.ts';

export interface SearchTimes {
  entries: number;
  /** Milliseconds to fill, and the slow end of finding (p95). */
  ours: { fill: number; find: number };
  plain: { fill: number; find: number };
}

const sizes = [200, 2_000, 20_000];
const mostQueries = 150;

export async function benchSearch(
  write: (text: string) => void,
  counts = sizes,
): Promise<SearchTimes[]> {
  const { knowledge } = await readContent({ flows: 'flows', knowledge: 'knowledge' });
  const library = parseLibrary(knowledge);
  const queries = library.onderwerpen.flatMap(({ phrasings }) => phrasings).slice(0, mostQueries);
  const measured: SearchTimes[] = [];
  for (const entries of counts) {
    const times = await measure(grow(library, entries), queries);
    measured.push({ entries, ...times });
    write(describe({ entries, ...times }));
  }
  const [first, last] = [measured[0]!, measured.at(-1)!];
  for (const what of ['find', 'fill'] as const) {
    const growth = (of: 'ours' | 'plain') => `${(last[of][what] / first[of][what]).toFixed(1)}×`;
    write(
      `growth ${first.entries} → ${last.entries} entries   ${what} ${growth('ours')}, plain FTS5 ${growth('plain')} (aim: no worse)`,
    );
  }
  return measured;
}

const describe = ({ entries, ours, plain }: SearchTimes): string =>
  [
    `search ${String(entries).padStart(6)} entries`,
    `find p95 ${ours.find.toFixed(2)} ms, plain FTS5 ${plain.find.toFixed(2)} ms (${(ours.find / plain.find).toFixed(2)}×)`,
    `fill ${ours.fill.toFixed(0)} ms, plain ${plain.fill.toFixed(0)} ms (${(ours.fill / plain.fill).toFixed(2)}×)`,
  ].join('   ');

/** So many services, each with the words of several that are there, in another order. */
function grow(library: Library, entries: number): Library {
  const { kaart, onderwerpen } = library;
  const at = (nth: number) => kaart[nth % kaart.length]!;
  const more = Array.from({ length: entries - onderwerpen.length }, (_, nth) => ({
    ...at(nth),
    id: `dienst-${nth}`,
    name: `${at(nth * 7 + 3).name} ${at(nth).organisation} ${nth}`,
    description: `${at(nth * 3 + 1).description} ${at(nth * 11 + 5).eligibility}`,
  }));
  return { ...library, kaart: more };
}

async function measure(library: Library, queries: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'wijkbalie-search-'));
  const client = createClient({ url: `file:${join(folder, 'search.db')}` });
  try {
    const from = performance.now();
    const finder = createFinder(library, createKnowledgeIndex(client));
    await finder.fill();
    const ours = { fill: performance.now() - from, find: 0 };
    ours.find = await slowEnd(queries, (query) => finder.find(query, ['onderwerp', 'voorziening']));
    const plain = { fill: await time(() => fillPlain(client, library)), find: 0 };
    plain.find = await slowEnd(queries, (query) => findPlain(client, query));
    return { ours, plain };
  } finally {
    client.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The floor: the texts as they are, and the words of the question as they are. */
async function fillPlain(client: Client, { onderwerpen, kaart }: Library): Promise<void> {
  const texts = [
    ...onderwerpen.map(({ id, title, kort, phrasings, synonyms }) => [
      id,
      [title, kort, ...phrasings, ...synonyms].join('\n'),
    ]),
    ...kaart.map(({ id, name, description, eligibility }) => [
      id,
      [name, description, eligibility].join('\n'),
    ]),
  ];
  await client.batch(
    [
      'CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, text)',
      ...texts.map((args) => ({ sql: 'INSERT INTO plain VALUES (?, ?)', args: args as string[] })),
    ],
    'write',
  );
}

async function findPlain(client: Client, query: string): Promise<void> {
  const words = query.toLowerCase().match(/\p{L}+/gu) ?? [];
  await client.execute({
    sql: 'SELECT id FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 3',
    args: [[...new Set(words)].map((word) => `"${word}"`).join(' OR ')],
  });
}

async function time(run: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

/** p95, after a first round in which everything is compiled. */
async function slowEnd(queries: string[], find: (query: string) => Promise<unknown>) {
  const times: number[] = [];
  for (const query of queries.slice(0, 20)) await find(query);
  for (const query of queries) times.push(await time(async () => void (await find(query))));
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
}
