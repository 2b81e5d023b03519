/** @module Forgetting: every answer when its time has come, and the whole conversation in the end. */
import type { Answer } from '../domain/answer.ts';
import type { Intake, Statement } from '../domain/intake.ts';
import { addDays, forgetAt, forgetAtOf, isTold, keepConversationDays } from './keeping.ts';
import type { Conversation, ForgetStore } from './ports.ts';

export interface Forgotten {
  /** Conversations from which answers were wiped. */
  wiped: number;
  /** Conversations removed whole. */
  removed: number;
}

/** Wipes what may not be kept any longer at `now` (ISO 8601). Safe to run again at any time. */
export async function forget(store: ForgetStore, now: string): Promise<Forgotten> {
  const removed = await store.remove(addDays(now, -keepConversationDays));
  let wiped = 0;
  for (const id of await store.due(now)) {
    const found = await store.load(id);
    if (found && (await store.wipe(wipeOf(found, now)))) wiped += 1;
  }
  return { wiped, removed };
}

function wipeOf(
  { conversation, intake }: { conversation: Conversation; intake: Intake | null },
  now: string,
) {
  const { state } = conversation;
  const isOver = (answer: Answer) => isTold(answer) && forgetAt(answer) <= now;
  const over = [...state.answers, ...state.pool].filter(isOver);
  const answers = state.answers.map((answer) => (isOver(answer) ? empty(answer) : answer));
  const pool = state.pool.filter((answer) => !isOver(answer));
  const names = new Set(over.map(({ name }) => name));
  return {
    conversation: { ...conversation, state: { ...state, answers, pool } },
    intake: intake && wipeIntake(intake, names),
    messages: over.flatMap(({ source }) => (source.by === 'script' ? [] : [source.message])),
    forgetAt: forgetAtOf([...answers, ...pool]),
  };
}

/** The question stays answered, so that it is not asked again; the words are gone. */
const empty = ({ name, short, step, at }: Answer): Answer => ({
  ...{ name, short, step, at, label: '', absent: 'skipped', keepDays: 0 },
  source: { by: 'script' },
});

function wipeIntake(intake: Intake, names: Set<string>): Intake {
  const wipe = (statement: Statement): Statement =>
    names.has(statement.name) && statement.text !== null
      ? { ...statement, text: null, absent: 'forgotten', source: null }
      : statement;
  const blocks = intake.blocks.map((block) => ({
    ...block,
    statements: block.statements.map(wipe),
  }));
  return { ...intake, blocks };
}
