/** @module What texts mean, as vectors of libSQL. Derived data, like the words: made anew when they change, so not in a migration. */
import type { Client, InStatement } from '@libsql/client';
import type { VectorIndex, VectorRow } from '../knowledge/finding/ports.ts';

const makeHash = 'CREATE TABLE IF NOT EXISTS knowledge_vector_hash (hash TEXT NOT NULL)';
const makeVectors = 'CREATE TABLE IF NOT EXISTS knowledge_vector (id TEXT, kind TEXT, vector BLOB)';
/** In one batch, so that a search never sees half of them. */
const tables = [
  makeHash,
  makeVectors,
  'DELETE FROM knowledge_vector_hash',
  'DELETE FROM knowledge_vector',
];

/** Every vector is measured: a wijk has hundreds of them, and that takes less time than asking the model. */
export const createVectorIndex = (client: Client): VectorIndex => ({
  async ready(hash) {
    const sql = 'SELECT 1 FROM knowledge_vector_hash WHERE hash = ?';
    const [, found] = await client.batch([makeHash, { sql, args: [hash] }], 'write');
    return found!.rows.length > 0;
  },

  async replace(hash, rows) {
    const version = { sql: 'INSERT INTO knowledge_vector_hash VALUES (?)', args: [hash] };
    await client.batch([...tables, ...rows.map(insert), version], 'write');
  },

  async query(vector, kinds, limit) {
    const { rows } = await client.execute({
      sql: `SELECT id, min(vector_distance_cos(vector, ?)) AS distance FROM knowledge_vector
        WHERE kind IN (${kinds.map(() => '?').join(', ')}) GROUP BY id ORDER BY distance, id LIMIT ?`,
      args: [toBlob(vector), ...kinds, limit],
    });
    return rows.map(({ id }) => String(id));
  },
});

const insert = ({ id, kind, vector }: VectorRow): InStatement => ({
  sql: 'INSERT INTO knowledge_vector VALUES (?, ?, ?)',
  args: [id, kind, toBlob(vector)],
});

/** As libSQL keeps an F32_BLOB: the numbers in 32 bits, one after the other. */
const toBlob = (vector: number[]): ArrayBuffer => new Float32Array(vector).buffer;
