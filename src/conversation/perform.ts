/** @module From what the engine wants to what is committed: messages, registrations, alerts and the intake. */
import type { Intake } from '../domain/intake.ts';
import type { Message } from '../domain/message.ts';
import type { Effect } from '../engine/effects.ts';
import { createWiping, forgetAtOf, keepsOf } from './keeping.ts';
import type { Played } from './play.ts';
import type {
  Alert,
  Conversation,
  Ids,
  Intakes,
  Knowledge,
  Registration,
  TurnRecord,
} from './ports.ts';
import { createSaying } from './saying.ts';

interface PerformParts {
  knowledge: Knowledge;
  intakes: Intakes;
  ids: Ids;
}

interface Turn {
  /** As it was loaded. */
  conversation: Conversation;
  played: Played;
  /** The inwoner's message, or nothing when we begin. */
  said: Message[];
  /** Said before all else, '' when there is nothing to say. */
  notice: string;
  at: string;
}

/** What grows while the effects are performed. */
interface Work extends Turn {
  saying: ReturnType<typeof createSaying>;
  given: string[];
  intakeId: string | null;
  intake: Intake | null;
  registrations: Registration[];
  alerts: Alert[];
}

export async function perform(parts: PerformParts, turn: Turn): Promise<TurnRecord> {
  const { conversation, played, said, notice, at } = turn;
  const begun = played.state.round !== conversation.state.round;
  const work: Work = {
    ...{ ...turn, saying: createSaying(), registrations: [], alerts: [], intake: null },
    given: begun ? [] : [...conversation.given],
    intakeId: begun ? null : conversation.intake,
  };
  if (notice !== '') work.saying.say(notice, '');
  for (const effect of played.effects) await performOne(parts, work, effect);
  const messages = [...said, ...work.saying.messages(conversation, said.length, at)];
  const { answers, pool } = played.state;
  return {
    conversation: { ...now(work), seq: conversation.seq + messages.length },
    ...{ loadedSeq: conversation.seq, messages, at },
    ...{ registrations: work.registrations, alerts: work.alerts, intake: work.intake },
    forgetAt: forgetAtOf(played.state),
    wipeAt: messages.map(createWiping([...answers, ...pool])),
    keeps: work.intake ? keepsOf(work.intake, answers) : {},
  };
}

/** The conversation as it is after the effects so far. */
const now = ({ conversation, played, given, intakeId }: Work): Conversation => ({
  ...conversation,
  ...{ state: played.state, given, intake: intakeId },
});

async function performOne(parts: PerformParts, work: Work, effect: Effect): Promise<void> {
  const { saying, played, at } = work;
  switch (effect.type) {
    case 'say':
      return saying.say(effect.text, effect.step);
    case 'ask':
      return saying.ask(effect.question);
    case 'show':
      return saying.say(await shownText(parts, work, effect), effect.step);
    case 'register': {
      const key = `${played.state.round} ${effect.step}`;
      work.registrations.push({ key, kind: effect.kind, value: effect.value, at });
      return;
    }
    case 'alert': {
      const seq = work.conversation.seq + 1;
      const { signalen, reason } = effect;
      work.alerts.push({ id: parts.ids.next(), signalen, reason, seq, at });
      return;
    }
    case 'handoff':
      work.intake = assemble(parts, work, effect.act);
  }
}

type Act = Extract<Effect, { type: 'handoff' }>['act'];

function assemble(parts: PerformParts, work: Work, act: Act): Intake {
  work.intakeId ??= parts.ids.next();
  const input = { id: work.intakeId, conversation: now(work), act, now: work.at };
  return parts.intakes.assemble({ ...input, given: work.given });
}

async function shownText(
  parts: PerformParts,
  work: Work,
  { what, of }: Extract<Effect, { type: 'show' }>,
): Promise<string> {
  if (what === 'code') return `**${spaced(work.conversation.code)}**`;
  if (what === 'samenvatting') return parts.intakes.summary(assemble(parts, work, 'aanbieden'));
  if (what === 'vervolg') {
    return parts.intakes.next(work.intake ?? assemble(parts, work, 'aanbieden'), work.at);
  }
  const title = parts.knowledge.title(of);
  if (title !== '' && !work.given.includes(title)) work.given.push(title);
  return parts.knowledge.part(what, of);
}

/** `K7QM2XRT` as people read it aloud: `K7QM-2XRT`. */
const spaced = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
