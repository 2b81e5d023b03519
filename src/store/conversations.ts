/** @module Conversations and their messages in the database. One turn is one batch. */
import { and, asc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import type { Conversation, ConversationStore, TurnRecord } from '../conversation/ports.ts';
import type { Database } from './database.ts';
import { codeOf, findClash, guard, StoreError } from './problem.ts';
import { createRecord } from './record.ts';
import { conversation, message } from './schema.ts';
import { type Commit, createCommit, createFind } from './together.ts';

/** The columns that make a `Message`. */
const { wipeAt: _, ...spoken } = getTableColumns(message);

/** The one read of every turn goes past drizzle's mapping of rows, which costs more than the read. */
const readData = (text: string) => conversation.data.mapFromDriverValue(text) as Conversation;

const byIds = (count: number): string =>
  `SELECT data FROM conversation WHERE id IN (${Array(count).fill('?').join(', ')})`;

export function createConversationStore(db: Database): ConversationStore {
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
  const commit = createCommit(db.$client, createRecord(db));
  const find = createFind(db.$client, async (ids) => {
    const { rows } = await db.$client.execute({ sql: byIds(ids.length), args: ids });
    return rows.map(({ data }) => readData(String(data)));
  });
  const messages = (id: string, after: number) =>
    guard(`read messages of ${id}`, () => later.all({ id, after }));
  return {
    find: (id) => guard(`find conversation ${id}`, () => find(id)),
    async findByCode(code) {
      const found = db.select().from(conversation).where(eq(conversation.code, code));
      const row = await guard('find conversation by code', () => found.get());
      return row?.data ?? null;
    },
    commit: (turn) => commitTurn(commit, turn),
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
async function commitTurn(commit: Commit, turn: TurnRecord) {
  try {
    await commit(turn);
    return 'committed' as const;
  } catch (error) {
    const clash = findClash(error);
    if (clash === 'message.conversation, message.id') return 'duplicate' as const;
    // A foreign key: the conversation was removed in between; loading it again shows that.
    if (clash !== null) return 'conflict' as const;
    throw new StoreError(`commit turn of ${turn.conversation.id}`, codeOf(error));
  }
}
