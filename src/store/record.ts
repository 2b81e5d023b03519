/** @module The statements that keep one turn. */
import type { InStatement } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import type { TurnRecord } from '../conversation/ports.ts';
import type { Intake } from '../domain/intake.ts';
import type { Database } from './database.ts';
import { intakeRow } from './intakes.ts';
import { alert, conversation, intake, message, registration } from './schema.ts';
import { placesOf, toStatement } from './statement.ts';

/** Every turn writes its messages and where the conversation stands; only some write more. */
export function createRecord(db: Database): (turn: TurnRecord) => InStatement[] {
  const begin = toStatement(db.insert(conversation).values(placesOf(conversation)));
  const { id, code: _, ...moving } = placesOf(conversation);
  const go = toStatement(db.update(conversation).set(moving).where(eq(conversation.id, id)));
  const say = createSay(db);
  return (turn) => {
    const row = conversationRow(turn);
    const said = turn.messages.map((each, index) => ({ ...each, wipeAt: turn.wipeAt[index] }));
    const first = turn.loadedSeq === 0 ? [begin(row), say(said)] : [say(said), go(row)];
    return [...first, ...rareStatements(db, turn)];
  };
}

function conversationRow({ conversation: data, at, forgetAt }: TurnRecord) {
  const { id, code, seq } = data;
  return { id, code, seq, saidAt: at, forgetAt, data };
}

/** All messages of a turn in one statement; there is one such statement for each number of messages. */
function createSay(db: Database): (messages: object[]) => InStatement {
  const made = new Map<number, ReturnType<typeof toStatement>>();
  const make = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => placesOf(message, `${index}`));
    const statement = toStatement(db.insert(message).values(rows));
    made.set(count, statement);
    return statement;
  };
  return (messages) => {
    const values = messages.flatMap((each, index) =>
      Object.entries(each).map(([name, value]) => [name + index, value]),
    );
    return (made.get(messages.length) ?? make(messages.length))(Object.fromEntries(values));
  };
}

/** What only some turns write. */
function rareStatements(db: Database, turn: TurnRecord): InStatement[] {
  const { id } = turn.conversation;
  const queries = [
    ...turn.registrations.map((each) => insertRegistration(db, id, each)),
    ...turn.alerts.map((each) => db.insert(alert).values({ ...each, conversation: id })),
    ...(turn.intake ? [upsertIntake(db, turn.intake, turn)] : []),
  ];
  return queries.map((query) => toStatement(query)({}));
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

/**
 * An approved intake stays as it is until it is approved anew or withdrawn: showing the summary again
 * must not take it away from the werkers. Its place in the queue stays; approved after it was closed,
 * it begins anew.
 */
function upsertIntake(db: Database, kept: Intake, { keeps, at }: TurnRecord) {
  const { id: _, conversation: __, since, ...set } = intakeRow(kept, keeps, at);
  const closed = sql`${intake.closedAt} IS NOT NULL`;
  return db
    .insert(intake)
    .values(intakeRow(kept, keeps, at))
    .onConflictDoUpdate({
      target: intake.id,
      set: {
        ...set,
        since:
          since &&
          sql`CASE WHEN ${closed} THEN ${since} ELSE coalesce(${intake.since}, ${since}) END`,
        takenBy: sql`CASE WHEN ${closed} THEN NULL ELSE ${intake.takenBy} END`,
        takenAt: sql`CASE WHEN ${closed} THEN NULL ELSE ${intake.takenAt} END`,
        closedBy: null,
        closedAt: null,
      },
      setWhere: sql`excluded.status <> 'concept' OR ${intake.status} <> 'akkoord'`,
    });
}
