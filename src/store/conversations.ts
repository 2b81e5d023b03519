/** @module Conversations and their messages in the database. One turn is one batch. */
import type { InStatement } from '@libsql/client';
import { and, asc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import type { ConversationStore } from '../conversation/ports.ts';
import type { Database } from './database.ts';
import { codeOf, findClash, guard, StoreError } from './problem.ts';
import { createRecord } from './record.ts';
import { conversation, message } from './schema.ts';
import { type Commit, createCommit } from './together.ts';

/** The columns that make a `Message`. */
const { wipeAt: _, ...spoken } = getTableColumns(message);

export function createConversationStore(db: Database): ConversationStore {
  const byId = db
    .select({ data: conversation.data })
    .from(conversation)
    .where(eq(conversation.id, sql.placeholder('id')))
    .prepare();
  const later = db
    .select(spoken)
    .from(message)
    .where(
      and(
        eq(message.conversation, sql.placeholder('id')),
        gt(message.seq, sql.placeholder('after')),
      ),
    )
    .orderBy(asc(message.seq))
    .prepare();
  const record = createRecord(db);
  const commit = createCommit(db.$client);
  const messages = (id: string, after: number) =>
    guard(`read messages of ${id}`, () => later.all({ id, after }));
  return {
    async find(id) {
      const row = await guard(`find conversation ${id}`, () => byId.get({ id }));
      return row?.data ?? null;
    },
    async findByCode(code) {
      const found = db.select().from(conversation).where(eq(conversation.code, code));
      const row = await guard('find conversation by code', () => found.get());
      return row?.data ?? null;
    },
    commit: (turn) => commitTurn(commit, record(turn), turn.conversation.id),
    messages,
    async repliesTo(id, said) {
      const all = await messages(id, 0);
      const from = all.findIndex((each) => each.id === said && each.author === 'inwoner') + 1;
      const to = all.findIndex(({ author }, seq) => seq >= from && author === 'inwoner');
      return from === 0 ? [] : all.slice(from, to < 0 ? undefined : to);
    },
  };
}

/**
 * A turn on the same seq breaks the primary key of `message`, a message that was taken before breaks
 * its unique index; either way nothing of the batch is kept.
 */
async function commitTurn(commit: Commit, statements: InStatement[], id: string) {
  try {
    await commit(statements);
    return 'committed' as const;
  } catch (error) {
    const clash = findClash(error);
    if (clash === 'message.conversation, message.id') return 'duplicate' as const;
    // A foreign key: the conversation was removed in between; loading it again shows that.
    if (clash !== null) return 'conflict' as const;
    throw new StoreError(`commit turn of ${id}`, codeOf(error));
  }
}
