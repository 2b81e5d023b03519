/** @module Wiping and removing in the database, for forgetting. */
import { and, eq, isNotNull, lt, lte, notExists, or, sql } from 'drizzle-orm';
import { addDays } from '../conversation/keeping.ts';
import type { ForgetStore } from '../conversation/ports.ts';
import { Intake } from '../domain/intake.ts';
import { wiped } from '../domain/message.ts';
import { memory } from '../post/ports.ts';
import type { Database } from './database.ts';
import { keepsRow } from './intakes.ts';
import { guard } from './problem.ts';
import {
  alert,
  alias,
  conversation,
  flowset,
  intake,
  letter,
  link,
  message,
  person,
  receipt,
  session,
} from './schema.ts';

export function createForgetStore(db: Database): ForgetStore {
  return {
    removeConversations: (before) =>
      guard('remove conversations', () => removeConversations(db, before)),
    async wipeMessages(now) {
      const words = { text: wiped, options: [], wipeAt: null };
      const due = db.update(message).set(words).where(lte(message.wipeAt, now));
      return (await guard('wipe messages', () => due)).rowsAffected;
    },
    async dueConversations(now) {
      const due = db.select().from(conversation).where(lte(conversation.forgetAt, now));
      return (await guard('find conversations to forget', () => due)).map(({ data }) => data);
    },
    async keepState(data, forgetAt) {
      const { id, seq } = data;
      const same = and(eq(conversation.id, id), eq(conversation.seq, seq));
      const kept = db.update(conversation).set({ data, forgetAt }).where(same);
      await guard(`forget in conversation ${id}`, () => kept);
    },
    async dueIntakes(now) {
      const due = db.select().from(intake).where(lte(intake.forgetAt, now));
      const rows = await guard('find intakes to forget', () => due);
      return rows.map(({ data, keeps }) => ({ intake: Intake.parse(data), keeps }));
    },
    async keepIntake(before, left) {
      const same = and(eq(intake.id, before.intake.id), eq(intake.keeps, before.keeps));
      const kept = db
        .update(intake)
        .set({ data: left.intake, ...keepsRow(left.keeps) })
        .where(same);
      await guard(`forget in intake ${before.intake.id}`, () => kept);
    },
    sweep: (now, before) => guard('sweep', () => sweep(db, now, before)),
  };
}

/** Messages, registrations, alerts and intakes go with their conversation. */
async function removeConversations(db: Database, before: string): Promise<number> {
  const open = db
    .select({ id: intake.id })
    .from(intake)
    .where(
      and(
        eq(intake.conversation, conversation.id),
        isNotNull(intake.since),
        sql`${intake.closedAt} IS NULL`,
      ),
    );
  const gone = await db
    .delete(conversation)
    .where(and(lt(conversation.saidAt, before), notExists(open)));
  return gone.rowsAffected;
}

async function sweep(db: Database, now: string, before: string): Promise<void> {
  const pinned = sql`(SELECT json_extract(${conversation.data}, '$.state.flows') FROM ${conversation})`;
  const there = sql`(SELECT ${conversation.id} FROM ${conversation})`;
  await db.batch([
    db.delete(link).where(or(isNotNull(link.usedAt), lte(link.expiresAt, now))),
    db.delete(session).where(lte(session.expiresAt, now)),
    db.delete(alert).where(lt(alert.at, before)),
    db
      .delete(flowset)
      .where(and(lt(flowset.keptAt, before), sql`${flowset.hash} NOT IN ${pinned}`)),
    db.delete(letter).where(or(lt(letter.cameAt, before), isOver(now))),
    db.delete(receipt).where(lt(receipt.cameAt, addDays(now, -memory))),
    db
      .delete(person)
      .where(and(lt(person.heardAt, before), sql`${person.conversation} NOT IN ${there}`)),
    db.delete(alias).where(notExists(db.select().from(person).where(isOf(alias)))),
  ]);
}

const isOf = ({ channel, person: key }: typeof alias) =>
  and(eq(person.channel, channel), eq(person.person, key));

const isOver = (now: string) =>
  and(eq(letter.state, 'taken'), lt(letter.cameAt, addDays(now, -memory)));
