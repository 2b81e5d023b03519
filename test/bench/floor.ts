/** @module The least that a durable turn can be: one read and one write of two rows, on the same client, behind a bare route. */
import type { Client } from '@libsql/client';
import { Hono } from 'hono';
import type { Service } from './turns.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS floor_conversation (id TEXT PRIMARY KEY NOT NULL, seq INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS floor_message (
    conversation TEXT NOT NULL, seq INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (conversation, seq)
  );`;

export async function createFloor(client: Client): Promise<Service> {
  await client.executeMultiple(tables);
  const seqs = new Map<string, number>();
  const app = new Hono().post('/v3/directline/conversations/:id/activities', async (c) => {
    const { text } = await c.req.json<{ text: string }>();
    const found = await client.execute({
      sql: 'SELECT id, seq FROM floor_conversation WHERE id = ?',
      args: [c.req.param('id')],
    });
    const id = String(found.rows[0]!.id);
    const seq = (seqs.get(id) ?? 0) + 2;
    seqs.set(id, seq);
    await client.execute({
      sql: 'INSERT INTO floor_message VALUES (?, ?, ?), (?, ?, ?)',
      args: [id, seq - 1, text, id, seq, `U zei: ${text}`],
    });
    return c.json({ id: `${id}|${seq}` });
  });
  const open = async () => {
    const conversation = crypto.randomUUID();
    const args = [conversation];
    await client.execute({ sql: 'INSERT INTO floor_conversation VALUES (?, 0)', args });
    return { conversation, token: '' };
  };
  return { app, open };
}
