/** @module The statements that keep one turn. */
import type { InStatement } from '@libsql/client';
import { sql } from 'drizzle-orm';
import type { TurnRecord } from '../conversation/ports.ts';
import type { Intake } from '../domain/intake.ts';
import type { Database } from './database.ts';
import { intakeRow } from './intakes.ts';
import { alert, conversation, intake, message, registration } from './schema.ts';
import { toStatement, toStatements } from './statement.ts';

/**
 * The statements that keep these turns, whole: each kind of row in one statement, however many turns there are.
 * Messages go before where a conversation stands: they show that it was removed in between.
 */
export function createRecord(db: Database): (turns: TurnRecord[]) => InStatement[] {
  const begin = toStatements(conversation, (rows) => db.insert(conversation).values(rows));
  const say = toStatements(message, (rows) => db.insert(message).values(rows));
  const go = toStatements(conversation, (rows) =>
    db
      .insert(conversation)
      .values(rows)
      .onConflictDoUpdate({ target: conversation.id, set: moved }),
  );
  return (turns) => [
    ...begin(turns.filter(isNew).map(conversationRow)),
    ...say(turns.flatMap(messageRows)),
    ...go(turns.filter((turn) => !isNew(turn)).map(conversationRow)),
    ...turns.flatMap((turn) => rareStatements(db, turn)),
  ];
}

const moved = {
  seq: sql`excluded.seq`,
  saidAt: sql`excluded.said_at`,
  forgetAt: sql`excluded.forget_at`,
  data: sql`excluded.data`,
};

const isNew = ({ loadedSeq }: TurnRecord): boolean => loadedSeq === 0;

function conversationRow({ conversation: data, at, forgetAt }: TurnRecord) {
  const { id, code, seq } = data;
  return { id, code, seq, saidAt: at, forgetAt, data };
}

const messageRows = ({ messages, wipeAt }: TurnRecord) =>
  messages.map((each, index) => ({ ...each, wipeAt: wipeAt[index] }));

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
