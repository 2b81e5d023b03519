/** @module Wiping and removing in the database, for forgetting. */
import { and, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import type { ForgetStore } from '../conversation/ports.ts';
import { Intake } from '../domain/intake.ts';
import { toConversation } from './conversations.ts';
import type { Database } from './database.ts';
import { guard } from './problem.ts';
import { alert, conversation, intake, message, registration } from './schema.ts';

/** What stands where somebody's words were. */
const wipedText = '[gewist]';

export function createForgetStore(db: Database): ForgetStore {
  return {
    async due(now) {
      const over = db
        .select({ id: conversation.id })
        .from(conversation)
        .where(lte(conversation.forgetAt, now));
      return (await guard('find what to forget', () => over)).map(({ id }) => id);
    },
    load: (id) => guard(`load conversation ${id}`, () => load(db, id)),
    wipe: (wiped) => guard(`wipe in ${wiped.conversation.id}`, () => wipe(db, wiped)),
    remove: (before) => guard('remove old conversations', () => remove(db, before)),
  };
}

async function load(db: Database, id: string): ReturnType<ForgetStore['load']> {
  const row = await db.select().from(conversation).where(eq(conversation.id, id)).get();
  if (!row) return null;
  const kept = row.intake
    ? await db.select().from(intake).where(eq(intake.id, row.intake)).get()
    : undefined;
  return { conversation: toConversation(row), intake: kept ? Intake.parse(kept.data) : null };
}

/** A turn that came in between has another seq; then nothing is wiped now, and the next run does it. */
async function wipe(db: Database, wiped: Parameters<ForgetStore['wipe']>[0]): Promise<boolean> {
  const { id, state, seq } = wiped.conversation;
  const same = and(eq(conversation.id, id), eq(conversation.seq, seq));
  const [changed] = await db.batch([
    db.update(conversation).set({ state, forgetAt: wiped.forgetAt }).where(same),
    db
      .update(message)
      .set({ text: wipedText })
      .where(
        and(eq(message.conversation, id), inArray(message.id, wiped.messages), unchanged(id, seq)),
      ),
    ...(wiped.intake
      ? [
          db
            .update(intake)
            .set({ data: wiped.intake })
            .where(and(eq(intake.id, wiped.intake.id), unchanged(id, seq))),
        ]
      : []),
  ]);
  return changed.rowsAffected === 1;
}

const unchanged = (id: string, seq: number) =>
  sql`EXISTS (SELECT 1 FROM ${conversation} WHERE ${conversation.id} = ${id} AND ${conversation.seq} = ${seq})`;

async function remove(db: Database, before: string): Promise<number> {
  const old = sql`(SELECT ${conversation.id} FROM ${conversation} WHERE ${conversation.saidAt} < ${before}
    AND NOT EXISTS (SELECT 1 FROM ${intake} WHERE ${intake.conversation} = ${conversation.id}
      AND ${intake.status} = 'akkoord' AND ${intake.closedAt} IS NULL))`;
  const results = await db.batch([
    db.delete(message).where(sql`${message.conversation} IN ${old}`),
    db.delete(registration).where(sql`${registration.conversation} IN ${old}`),
    db.delete(alert).where(sql`${alert.conversation} IN ${old}`),
    db
      .delete(intake)
      .where(
        sql`${intake.conversation} IN ${old} AND (${intake.status} <> 'akkoord' OR ${intake.closedAt} IS NOT NULL)`,
      ),
    db
      .delete(conversation)
      .where(and(lt(conversation.saidAt, before), sql`${conversation.id} IN ${old}`)),
  ]);
  return results[4].rowsAffected;
}
