/** @module The words of the knowledge in FTS5. Derived data: made anew when it changes, so not in a migration. */
import type { Client, InStatement } from '@libsql/client';
import type { EntryKind, IndexRow, KnowledgeIndex, Scored } from '../knowledge/ports.ts';

/** bm25 asks how rare a word is in its whole table: so modules stand apart from what an inwoner finds. */
const tableOf: Record<EntryKind, string> = {
  onderwerp: 'knowledge_search',
  voorziening: 'knowledge_search',
  module: 'knowledge_modulen',
};

/** Stands before each hash; give it another number when the tables change, and they are filled anew. */
const shape = '2';

const makeHash = 'CREATE TABLE IF NOT EXISTS knowledge_hash (hash TEXT NOT NULL)';
const tables = [
  ...[...new Set(Object.values(tableOf))].flatMap((table) => [
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE VIRTUAL TABLE ${table} USING fts5(
      id UNINDEXED, kind UNINDEXED, title, phrasings, synonyms, body, tokenize = 'ascii')`,
  ]),
  makeHash,
  'DELETE FROM knowledge_hash',
];

/** How much a word counts in each column, in the order of the table; the first two hold no words. */
const weights = '0, 0, 8, 3, 4, 1';

export const createKnowledgeIndex = (client: Client): KnowledgeIndex => ({
  async ready(hash) {
    const sql = 'SELECT 1 FROM knowledge_hash WHERE hash = ?';
    const [, found] = await client.batch([makeHash, { sql, args: [shape + hash] }], 'write');
    return found!.rows.length > 0;
  },

  async replace(hash, rows) {
    const version = { sql: 'INSERT INTO knowledge_hash VALUES (?)', args: [shape + hash] };
    await client.batch([...tables, ...rows.map(insert), version], 'write');
  },

  async query(match, kinds, limit) {
    if (match === '' || kinds.length === 0) return [];
    const asked = [...new Set(kinds.map((kind) => tableOf[kind]))];
    const found = await client.batch(
      asked.map((table) => select(table, match, kinds, limit)),
      'read',
    );
    return found
      .flatMap(({ rows }) =>
        rows.map(({ id, score }) => ({ id: String(id), score: Number(score) })),
      )
      .sort(bestFirst)
      .slice(0, limit);
  },
});

const select = (table: string, match: string, kinds: EntryKind[], limit: number): InStatement => ({
  sql: `SELECT id, -bm25(${table}, ${weights}) AS score FROM ${table}
    WHERE ${table} MATCH ? AND kind IN (${kinds.map(() => '?').join(', ')})
    ORDER BY score DESC, id LIMIT ?`,
  args: [match, ...kinds, limit],
});

const bestFirst = (a: Scored, b: Scored): number => b.score - a.score;

const insert = (row: IndexRow): InStatement => ({
  sql: `INSERT INTO ${tableOf[row.kind]} VALUES (?, ?, ?, ?, ?, ?)`,
  args: [row.id, row.kind, row.title, row.phrasings, row.synonyms, row.body],
});
