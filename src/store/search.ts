/** @module The words of the knowledge in FTS5. Derived data: made anew when it changes, so not in a migration. */
import type { Client, InStatement } from '@libsql/client';
import type { IndexRow, KnowledgeIndex } from '../knowledge/ports.ts';

const tables = [
  'DROP TABLE IF EXISTS knowledge_search',
  `CREATE VIRTUAL TABLE knowledge_search USING fts5(
    id UNINDEXED, kind UNINDEXED, title, phrasings, synonyms, body, tokenize = 'ascii')`,
  'CREATE TABLE IF NOT EXISTS knowledge_hash (hash TEXT NOT NULL)',
  'DELETE FROM knowledge_hash',
];

/** How much a word counts in each column, in the order of the table; the first two hold no words. */
const weights = '0, 0, 8, 3, 4, 1';

export const createKnowledgeIndex = (client: Client): KnowledgeIndex => ({
  async ready(hash) {
    const [, found] = await client.batch(
      [
        'CREATE TABLE IF NOT EXISTS knowledge_hash (hash TEXT NOT NULL)',
        { sql: 'SELECT 1 FROM knowledge_hash WHERE hash = ?', args: [hash] },
      ],
      'write',
    );
    return found!.rows.length > 0;
  },

  async replace(hash, rows) {
    const version = { sql: 'INSERT INTO knowledge_hash VALUES (?)', args: [hash] };
    await client.batch([...tables, ...rows.map(insert), version], 'write');
  },

  async query(match, kinds, limit) {
    if (match === '' || kinds.length === 0) return [];
    const { rows } = await client.execute({
      sql: `SELECT id, -bm25(knowledge_search, ${weights}) AS score FROM knowledge_search
        WHERE knowledge_search MATCH ? AND kind IN (${kinds.map(() => '?').join(', ')})
        ORDER BY score DESC, id LIMIT ?`,
      args: [match, ...kinds, limit],
    });
    return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
  },
});

const insert = (row: IndexRow): InStatement => ({
  sql: 'INSERT INTO knowledge_search VALUES (?, ?, ?, ?, ?, ?)',
  args: [row.id, row.kind, row.title, row.phrasings, row.synonyms, row.body],
});
