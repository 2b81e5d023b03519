/** @module The tables. JSON stands in text columns; moments are ISO 8601 in UTC, so that they sort as text. */
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Role } from '../access/ports.ts';
import type { Registration } from '../conversation/ports.ts';
import type { Intake } from '../domain/intake.ts';
import type { Author, Channel } from '../domain/message.ts';
import type { Option } from '../domain/question.ts';
import type { SignaalKind } from '../domain/signaal.ts';
import type { FlowFile } from '../engine/parse.ts';
import type { State } from '../engine/state.ts';

const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

export const conversation = sqliteTable(
  'conversation',
  {
    id: text('id').primaryKey(),
    channel: text('channel').$type<Channel>().notNull(),
    code: text('code').notNull(),
    state: json<State>('state').notNull(),
    seq: integer('seq').notNull(),
    given: json<string[]>('given').notNull(),
    intake: text('intake'),
    startedAt: text('started_at').notNull(),
    /** Moment of the last message. */
    saidAt: text('said_at').notNull(),
    forgetAt: text('forget_at'),
  },
  (table) => [
    uniqueIndex('conversation_code').on(table.code),
    index('conversation_forget_at').on(table.forgetAt),
    index('conversation_said_at').on(table.saidAt),
  ],
);

/** (conversation, seq) is the lock of a turn; (conversation, id) makes the same message count once. */
export const message = sqliteTable(
  'message',
  {
    conversation: text('conversation').notNull(),
    seq: integer('seq').notNull(),
    id: text('id').notNull(),
    author: text('author').$type<Author>().notNull(),
    text: text('text').notNull(),
    options: json<Option[]>('options').notNull(),
    several: integer('several', { mode: 'boolean' }).notNull(),
    step: text('step').notNull(),
    at: text('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conversation, table.seq] }),
    uniqueIndex('message_id').on(table.conversation, table.id),
  ],
);

/** The sources of the flows, by their hash, for conversations that began on them. */
export const flowset = sqliteTable('flowset', {
  hash: text('hash').primaryKey(),
  files: json<FlowFile[]>('files').notNull(),
  keptAt: text('kept_at').notNull(),
});

export const intake = sqliteTable(
  'intake',
  {
    id: text('id').primaryKey(),
    conversation: text('conversation').notNull(),
    status: text('status').$type<Intake['status']>().notNull(),
    data: json<Intake>('data').notNull(),
    /** Moment of approval. */
    since: text('since').notNull(),
    takenBy: text('taken_by'),
    takenAt: text('taken_at'),
    closedBy: text('closed_by'),
    closedAt: text('closed_at'),
  },
  (table) => [index('intake_conversation').on(table.conversation)],
);

export const registration = sqliteTable(
  'registration',
  {
    conversation: text('conversation').notNull(),
    key: text('key').notNull(),
    kind: text('kind').$type<Registration['kind']>().notNull(),
    value: text('value').notNull(),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversation, table.key] })],
);

export const alert = sqliteTable(
  'alert',
  {
    id: text('id').primaryKey(),
    conversation: text('conversation').notNull(),
    signalen: json<SignaalKind[]>('signalen').notNull(),
    reason: text('reason').notNull(),
    seq: integer('seq').notNull(),
    at: text('at').notNull(),
    seenBy: text('seen_by'),
    seenAt: text('seen_at'),
  },
  (table) => [index('alert_conversation').on(table.conversation)],
);

export const link = sqliteTable('link', {
  hash: text('hash').primaryKey(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
});

export const session = sqliteTable('session', {
  hash: text('hash').primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  expiresAt: text('expires_at').notNull(),
});

export const secret = sqliteTable('secret', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});
