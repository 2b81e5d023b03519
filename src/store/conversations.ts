/** @module Conversations and their messages in the database. One turn is one batch. */
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Conversation, ConversationStore, TurnRecord } from '../conversation/ports.ts';
import type { Message } from '../domain/message.ts';
import type { Database } from './database.ts';
import { intakeRow } from './intakes.ts';
import { codeOf, findClash, guard, StoreError } from './problem.ts';
import { alert, conversation, intake, message, registration } from './schema.ts';

export function createConversationStore(db: Database): ConversationStore {
  const byId = db
    .select()
    .from(conversation)
    .where(eq(conversation.id, sql.placeholder('id')))
    .prepare();
  return {
    async find(id) {
      const row = await guard(`find conversation ${id}`, () => byId.get({ id }));
      return row ? toConversation(row) : null;
    },
    async findByCode(code) {
      const found = db.select().from(conversation).where(eq(conversation.code, code));
      const row = await guard('find conversation by code', () => found.get());
      return row ? toConversation(row) : null;
    },
    commit: (turn) => commitTurn(db, turn),
    messages: (id, after) =>
      guard(`read messages of ${id}`, () =>
        db
          .select()
          .from(message)
          .where(and(eq(message.conversation, id), gt(message.seq, after)))
          .orderBy(asc(message.seq)),
      ),
    repliesTo: (id, said) => guard(`read replies in ${id}`, () => readReplies(db, id, said)),
  };
}

type Row = typeof conversation.$inferSelect;

export function toConversation({ saidAt: _, forgetAt: __, ...row }: Row): Conversation {
  return row;
}

export function conversationRow(turn: Pick<TurnRecord, 'conversation' | 'at' | 'forgetAt'>): Row {
  return { ...turn.conversation, saidAt: turn.at, forgetAt: turn.forgetAt };
}

/**
 * A turn on the same seq breaks the primary key of `message`, a message that was taken before breaks
 * its unique index; either way nothing of the batch is kept.
 */
async function commitTurn(
  db: Database,
  turn: TurnRecord,
): Promise<'committed' | 'conflict' | 'duplicate'> {
  try {
    await db.batch(statements(db, turn));
    return 'committed';
  } catch (error) {
    const clash = findClash(error);
    if (clash === 'message.conversation, message.seq' || clash === 'conversation.code')
      return 'conflict';
    if (clash === 'message.conversation, message.id') return 'duplicate';
    throw new StoreError(`commit turn of ${turn.conversation.id}`, codeOf(error));
  }
}

type Statements = Parameters<Database['batch']>[0];

function statements(db: Database, turn: TurnRecord): Statements {
  const { id } = turn.conversation;
  const row = conversationRow(turn);
  const first =
    turn.loadedSeq === 0
      ? db.insert(conversation).values(row)
      : db.update(conversation).set(row).where(eq(conversation.id, id));
  return [
    db.insert(message).values(turn.messages),
    first,
    ...turn.registrations.map((each) => insertRegistration(db, id, each)),
    ...turn.alerts.map((each) => db.insert(alert).values({ ...each, conversation: id })),
    ...(turn.intake ? [upsertIntake(db, turn.intake, turn.at)] : []),
  ];
}

function insertRegistration(db: Database, id: string, each: TurnRecord['registrations'][number]) {
  return db
    .insert(registration)
    .values({ ...each, conversation: id })
    .onConflictDoUpdate({
      target: [registration.conversation, registration.key],
      set: { value: each.value, at: each.at },
    });
}

function upsertIntake(db: Database, kept: NonNullable<TurnRecord['intake']>, at: string) {
  const { id: _, ...set } = intakeRow(kept, at);
  return db
    .insert(intake)
    .values(intakeRow(kept, at))
    .onConflictDoUpdate({ target: intake.id, set });
}

async function readReplies(db: Database, id: string, said: string): Promise<Message[]> {
  const [mine] = await db
    .select({ seq: message.seq })
    .from(message)
    .where(and(eq(message.conversation, id), eq(message.id, said)));
  if (!mine) return [];
  const later = await db
    .select()
    .from(message)
    .where(and(eq(message.conversation, id), gt(message.seq, mine.seq)))
    .orderBy(asc(message.seq));
  const next = later.findIndex(({ author }) => author === 'inwoner');
  return next < 0 ? later : later.slice(0, next);
}
