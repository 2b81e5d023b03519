/** @module Forgetting: every answer when its time has come, and the whole conversation in the end. */

import type { Answer } from '../domain/answer.ts';
import type { Intake, Statement } from '../domain/intake.ts';
import type { Frame, State } from '../engine/state.ts';
import { addDays, forgetAt, forgetAtOf, mostDays } from './keeping.ts';
import type { ForgetStore, KeptIntake } from './ports.ts';

export interface Forgotten {
  /** Messages whose words were wiped. */
  wiped: number;
  /** Conversations removed whole. */
  removed: number;
}

/** Forgets what may not be kept any longer at `now` (ISO 8601). Safe to run again at any time. */
export async function forget(store: ForgetStore, now: string): Promise<Forgotten> {
  const before = addDays(now, -mostDays);
  const removed = await store.removeConversations(before);
  const wiped = await store.wipeMessages(now);
  for (const conversation of await store.dueConversations(now)) {
    const state = forgetAnswers(conversation.state, now);
    await store.keepState({ ...conversation, state }, forgetAtOf(state));
  }
  for (const kept of await store.dueIntakes(now)) {
    await store.keepIntake(kept, forgetStatements(kept, now));
  }
  await store.sweep(now, before);
  return { wiped, removed };
}

/** The state without the answers whose time has come; their questions may be asked again. */
export function forgetAnswers(state: State, now: string): State {
  const stays = (answer: Answer) => forgetAt(answer) > now;
  return {
    ...state,
    answers: state.answers.filter(stays),
    pool: state.pool.filter(stays),
    held: [],
    frames: state.frames.map(withoutWords),
    trail: state.trail.map((mark) => ({
      ...mark,
      frames: mark.frames.map(withoutWords),
      answers: state.answers.slice(0, mark.answers).filter(stays).length,
    })),
  };
}

const withoutWords = (frame: Frame): Frame =>
  frame.repair?.asked ? { ...frame, repair: { ...frame.repair, asked: '' } } : frame;

/** The intake without the statements whose time has come, and without what followed from them. */
export function forgetStatements({ intake, keeps }: KeptIntake, now: string): KeptIntake {
  const over = new Set(Object.keys(keeps).filter((name) => keeps[name]! <= now));
  const forgotten = (line: Statement): Statement =>
    over.has(line.name) ? { ...line, text: null, absent: 'forgotten', source: null } : line;
  const left: Intake = {
    ...intake,
    ...(over.has('onderwerp') && noTopic),
    ...(over.has('akkoord') && { consent: null }),
    blocks: intake.blocks.map((block) => ({
      ...block,
      statements: block.statements.map(forgotten),
    })),
  };
  const rest = Object.entries(keeps).filter(([name]) => !over.has(name));
  return { intake: left, keeps: Object.fromEntries(rest) };
}

const noTopic = { title: 'Gewiste vraag', onderwerpen: [], leefgebieden: [], given: [] };
