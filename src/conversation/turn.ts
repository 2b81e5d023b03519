/** @module One turn: load, understand, step until it waits, perform, commit. Only what is committed is said. */
import { dayOf } from '../domain/day.ts';
import type { Channel, Incoming, Message } from '../domain/message.ts';
import type { Event } from '../engine/effects.ts';
import type { Flows } from '../engine/flow.ts';
import { answeredQuestions, openQuestion } from '../engine/question.ts';
import { begin, type State } from '../engine/state.ts';
import { maskedNotice } from './bsn.ts';
import { perform } from './perform.ts';
import { findPinned } from './pinned.ts';
import { type Played, play } from './play.ts';
import type {
  Clock,
  Conversation,
  ConversationStore,
  FlowLibrary,
  Ids,
  Intakes,
  Knowledge,
  MaskBsn,
  TurnRecord,
  Understand,
} from './ports.ts';

/** What became of a message. `replies` are committed already, in order, and safe to send again. */
export type Taken =
  | { status: 'taken'; replies: Message[] }
  | { status: 'duplicate'; replies: Message[] }
  | { status: 'unknown' };

export interface TurnParts {
  store: ConversationStore;
  flows: FlowLibrary;
  knowledge: Knowledge;
  intakes: Intakes;
  understand: Understand;
  maskBsn: MaskBsn;
  clock: Clock;
  ids: Ids;
  /** Told which `flow/step` each turn ran, for those who count. */
  onStep?: (visited: string[]) => void;
}

/** Another process may take the same turn; then it is taken again on what that one left. */
const mostTries = 20;
/** Longer texts are kept up to here, and understood up to there. */
const mostKept = 100_000;
const mostUnderstood = 20_000;

export async function openConversation(
  parts: TurnParts,
  channel: Channel,
  given?: string,
): Promise<Conversation> {
  const flows = parts.flows.current();
  const at = parts.clock.now();
  const played = await play(parts, flows, begin(flows), { type: 'begin', at });
  for (let tries = 0; tries < mostTries; tries++) {
    const there = given === undefined ? null : await parts.store.find(given);
    if (there) return there;
    const conversation: Conversation = {
      ...{ id: given ?? parts.ids.next(), channel, code: parts.ids.code(), state: played.state },
      ...{ seq: 0, startedAt: at, given: [], intake: null },
    };
    const record = await perform(parts, { conversation, played, said: [], notice: '', at });
    if ((await parts.store.commit(record)) === 'committed') return record.conversation;
  }
  throw new Error(`no free code in ${mostTries} tries`);
}

export async function takeTurn(parts: TurnParts, incoming: Incoming): Promise<Taken> {
  for (let tries = 0; tries < mostTries; tries++) {
    const conversation = await parts.store.find(incoming.conversation);
    if (!conversation) return { status: 'unknown' };
    const record = await runTurn(parts, conversation, incoming);
    const outcome = await parts.store.commit(record);
    if (outcome === 'committed') return { status: 'taken', replies: record.messages.slice(1) };
    if (outcome === 'duplicate') {
      const replies = await parts.store.repliesTo(conversation.id, incoming.id);
      return { status: 'duplicate', replies };
    }
  }
  throw new Error(`conversation ${incoming.conversation}: ${mostTries} turns came in between`);
}

async function runTurn(
  parts: TurnParts,
  conversation: Conversation,
  incoming: Incoming,
): Promise<TurnRecord> {
  const at = parts.clock.now();
  const { text, masked } = parts.maskBsn(keepable(incoming.text));
  const said = toMessage(conversation, incoming, text, at);
  const played = await playMessage(parts, conversation, { ...incoming, text }, at);
  const notice = masked > 0 ? maskedNotice : '';
  return perform(parts, { conversation, played, said: [said], notice, at });
}

async function playMessage(
  parts: TurnParts,
  { state }: Conversation,
  incoming: Incoming,
  at: string,
): Promise<Played> {
  const pinned = await findPinned(parts.flows, state);
  const { flows } = pinned;
  if (!('outdated' in pinned))
    return play(parts, flows, state, hear(parts, flows, state, incoming, at));
  const fresh = await play(parts, flows, begin(flows, state.round + 1), { type: 'begin', at });
  const heard = hear(parts, flows, fresh.state, incoming, at);
  // Danger goes before all else; any other words were the answer to a question that is gone.
  if (heard.meaning.signalen.length > 0) return play(parts, flows, fresh.state, heard);
  parts.onStep?.(pinned.outdated.map(({ step }) => step));
  return { ...fresh, effects: [...pinned.outdated, ...fresh.effects] };
}

/** What was said, as the engine hears it. */
function hear(
  { understand }: TurnParts,
  flows: Flows,
  state: State,
  { id, option, ...incoming }: Incoming,
  at: string,
): Meant {
  const text = incoming.text.slice(0, mostUnderstood);
  const question = openQuestion(flows, state);
  // A key says its own label; with any other words beside it, the words are heard, for danger too.
  const pressed = question?.options.find(({ id: key, label }) => key === option && label === text);
  const meaning = understand(text, {
    ...{ question, today: dayOf(at), ...(pressed && { option: pressed.id }) },
    // Only a correction looks at them.
    get earlier() {
      return answeredQuestions(flows, state);
    },
  });
  const chosen = pressed !== undefined;
  return { type: 'meant', meaning, text, chosen, message: id, at };
}

type Meant = Extract<Event, { type: 'meant' }>;

function keepable(text: string): string {
  if (text.length <= mostKept) return text;
  return `${text.slice(0, mostKept)} [de rest van dit bericht was te lang om te bewaren]`;
}

const toMessage = (
  conversation: Conversation,
  incoming: Incoming,
  text: string,
  at: string,
): Message => ({
  ...{ conversation: conversation.id, seq: conversation.seq + 1, id: incoming.id },
  ...{ author: 'inwoner', text, options: [], several: false, step: '', at },
});
