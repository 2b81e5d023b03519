/**
 * @module The tables. JSON stands in text columns; moments are ISO 8601 in UTC, so that they sort as text.
 * No moment has an index but that of who is due: every turn would pay for it, while forgetting reads all there
 * is once a night, and nothing is older than ninety days.
 */
import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Role } from '../access/ports.ts';
import type { Conversation, Registration } from '../conversation/ports.ts';
import type { Intake } from '../domain/intake.ts';
import type { Author, Channel } from '../domain/message.ts';
import type { Option } from '../domain/question.ts';
import type { SignaalKind } from '../domain/signaal.ts';
import type { FlowFile } from '../engine/parse.ts';
import type { ParcelState, Receipt, Status, Waiting } from '../post/ports.ts';

const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** A conversation is one piece of JSON, for it is read and written whole; beside it stands what is looked for. */
export const conversation = sqliteTable(
  'conversation',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull(),
    seq: integer('seq').notNull(),
    /** Moment of the last message. */
    saidAt: text('said_at').notNull(),
    forgetAt: text('forget_at'),
    data: json<Conversation>('data').notNull(),
  },
  (table) => [uniqueIndex('conversation_code').on(table.code)],
);

/** Whatever belongs to a conversation goes with it. */
const ofConversation = () =>
  text('conversation')
    .notNull()
    .references(() => conversation.id, { onDelete: 'cascade' });

/** (conversation, seq) is the lock of a turn; (conversation, id) makes an inwoner's message count once. */
export const message = sqliteTable(
  'message',
  {
    conversation: ofConversation(),
    seq: integer('seq').notNull(),
    id: text('id').notNull(),
    author: text('author').$type<Author>().notNull(),
    text: text('text').notNull(),
    options: json<Option[]>('options').notNull(),
    several: integer('several', { mode: 'boolean' }).notNull(),
    step: text('step').notNull(),
    at: text('at').notNull(),
    /** When its words must be wiped; null once they are. */
    wipeAt: text('wipe_at'),
  },
  (table) => [
    primaryKey({ columns: [table.conversation, table.seq] }),
    uniqueIndex('message_id').on(table.conversation, table.id).where(sql`author = 'inwoner'`),
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
    conversation: ofConversation(),
    status: text('status').$type<Intake['status']>().notNull(),
    data: json<Intake>('data').notNull(),
    /** When each of its statements must be forgotten, by name. */
    keeps: json<Record<string, string>>('keeps').notNull(),
    /** The soonest of those; null when nothing is left to forget. */
    forgetAt: text('forget_at'),
    /** Moment of approval; null while it is not approved. */
    since: text('since'),
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
    conversation: ofConversation(),
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
    conversation: ofConversation(),
    signalen: json<SignaalKind[]>('signalen').notNull(),
    reason: text('reason').notNull(),
    seq: integer('seq').notNull(),
    at: text('at').notNull(),
    seenBy: text('seen_by'),
    seenAt: text('seen_at'),
  },
  (table) => [index('alert_conversation').on(table.conversation)],
);

/**
 * Somebody who writes to us on a channel that we answer ourselves. The conversation begins only with the first letter
 * that is taken, so it is no foreign key; forgetting sweeps who has none.
 */
export const person = sqliteTable(
  'person',
  {
    channel: text('channel').$type<Channel>().notNull(),
    person: text('person').notNull(),
    conversation: text('conversation').notNull(),
    route: json<unknown>('route').notNull(),
    heardAt: text('heard_at').notNull(),
    packed: integer('packed').notNull(),
    knockedAt: text('knocked_at'),
    dueAt: text('due_at'),
    calls: integer('calls').notNull(),
    /** Until when a process has them for itself; null when nobody has. */
    heldUntil: text('held_until'),
    /** Whoever had them before did not give them up. */
    abandoned: integer('abandoned', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.person] }),
    uniqueIndex('person_conversation').on(table.conversation),
    index('person_due').on(table.dueAt),
  ],
);

/** The ids by which somebody is known, each theirs alone; `person` is the first, and stays their key. */
export const alias = sqliteTable(
  'alias',
  {
    channel: text('channel').$type<Channel>().notNull(),
    id: text('id').notNull(),
    person: text('person').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.id] }),
    index('alias_person').on(table.channel, table.person),
  ],
);

/** (channel, id) makes a letter count once; `nth` is the order of coming. Once taken, only its id is kept. */
export const letter = sqliteTable(
  'letter',
  {
    nth: integer('nth').primaryKey({ autoIncrement: true }),
    channel: text('channel').$type<Channel>().notNull(),
    id: text('id').notNull(),
    person: text('person').notNull(),
    sentAt: text('sent_at').notNull(),
    cameAt: text('came_at').notNull(),
    data: json<LetterWords>('data').notNull(),
    state: text('state').$type<'waiting' | 'taken' | 'aside'>().notNull(),
    tries: integer('tries').notNull(),
    dueAt: text('due_at').notNull(),
  },
  (table) => [
    uniqueIndex('letter_id').on(table.channel, table.id),
    index('letter_waiting').on(table.channel, table.person).where(sql`state <> 'taken'`),
  ],
);
export type LetterWords = Pick<
  Waiting,
  'text' | 'option' | 'more' | 'attachment' | 'masked' | 'route'
>;

export const parcel = sqliteTable(
  'parcel',
  {
    tracker: text('tracker').primaryKey(),
    channel: text('channel').$type<Channel>().notNull(),
    conversation: ofConversation(),
    from: integer('from_seq').notNull(),
    until: integer('until_seq').notNull(),
    part: integer('part').notNull(),
    state: text('state').$type<ParcelState>().notNull(),
    upstream: text('upstream'),
    code: text('code'),
    tries: integer('tries').notNull(),
    dueAt: text('due_at').notNull(),
  },
  (table) => [
    index('parcel_conversation').on(table.conversation),
    index('parcel_upstream').on(table.channel, table.upstream),
    index('parcel_stuck').on(table.state).where(sql`state IN ('held', 'failed')`),
  ],
);

/** (channel, upstream, status) makes news of a parcel count once. Noted, only that something failed is kept, so that it is not heard twice. */
export const receipt = sqliteTable(
  'receipt',
  {
    channel: text('channel').$type<Channel>().notNull(),
    upstream: text('upstream').notNull(),
    status: text('status').$type<Status>().notNull(),
    tracker: text('tracker'),
    outcome: json<Receipt['outcome']>('outcome'),
    cameAt: text('came_at').notNull(),
    /** Null while it waits. */
    notedAt: text('noted_at'),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.upstream, table.status] }),
    index('receipt_waiting').on(table.channel, table.tracker).where(sql`noted_at IS NULL`),
  ],
);

export const link = sqliteTable('link', {
  hash: text('hash').primaryKey(),
  role: text('role').$type<Role>().notNull().default('werker'),
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
