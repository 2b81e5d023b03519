/** @module One turn: load, understand, step until it waits, perform, commit. Only what is committed is said. */
import type { Channel, Incoming, Message } from '../domain/message.ts';
import { begin } from '../engine/state.ts';
import { hear, isDanger } from './hearing.ts';
import { maskedNotice, unreadNames, unreadNotice } from './notice.ts';
import { greet, makeOpening, type Opening, whereOf } from './opening.ts';
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
  /** As in an opening. */
  overname?: { by: string; on: Channel[] } | undefined;
  /** Told which `flow/step` each turn ran, for those who count. */
  onStep?: (visited: string[]) => void;
}

/** Another process may take the same turn; then it is taken again on what that one left. */
const mostTries = 20;
/** Longer texts are kept up to here. */
const mostKept = 100_000;

export async function openConversation(
  parts: TurnParts,
  channel: Channel,
  given?: string,
): Promise<Conversation> {
  for (let tries = 0; tries < mostTries; tries++) {
    const there = given === undefined ? null : await parts.store.find(given);
    if (there) return there;
    const opening = await makeOpening(parts, channel, given);
    const record = await perform(parts, { ...opening, said: [], notice: '' });
    if ((await parts.store.commit(record)) === 'committed') return record.conversation;
  }
  throw new Error(`no free code in ${mostTries} tries`);
}

/** With `begins`, the conversation need not be there yet: it begins with this message. */
export async function takeTurn(
  parts: TurnParts,
  incoming: Incoming,
  begins = false,
): Promise<Taken> {
  for (let tries = 0; tries < mostTries; tries++) {
    const there = await parts.store.find(incoming.conversation);
    if (!there && !begins) return { status: 'unknown' };
    const opening = there ? undefined : await open(parts, incoming);
    const conversation = there ?? opening!.conversation;
    const record = await runTurn(parts, conversation, incoming, opening?.played);
    const outcome = await parts.store.commit(record);
    if (outcome === 'committed') return { status: 'taken', replies: record.messages.slice(1) };
    if (outcome === 'duplicate') {
      const replies = await parts.store.repliesTo(conversation.id, incoming.id);
      return { status: 'duplicate', replies };
    }
  }
  throw new Error(`conversation ${incoming.conversation}: ${mostTries} turns came in between`);
}

const open = (parts: TurnParts, { channel, conversation }: Incoming): Promise<Opening> =>
  makeOpening(parts, channel, conversation);

async function runTurn(
  parts: TurnParts,
  conversation: Conversation,
  incoming: Incoming,
  opening?: Played,
): Promise<TurnRecord> {
  const at = parts.clock.now();
  const { text, masked } = parts.maskBsn(keepable(incoming.text));
  const said = toMessage(conversation, incoming, text, at);
  const { danger, ...heard } = await playMessage(parts, conversation, { ...incoming, text }, at);
  const played = opening ? greet(opening, heard, danger) : heard;
  const notice = noticesFor(incoming, masked, danger);
  return perform(parts, { conversation, played, said: [said], notice, at });
}

/** Nothing stands before what to do in danger. */
const noticesFor = (incoming: Incoming, masked: number, danger: boolean): string =>
  [
    masked + (incoming.masked ?? 0) > 0 && maskedNotice,
    incoming.attachment && incoming.text !== '' && !danger && unreadNotice,
  ]
    .filter((notice) => typeof notice === 'string')
    .join('\n\n');

async function playMessage(
  parts: TurnParts,
  conversation: Conversation,
  incoming: Incoming,
  at: string,
): Promise<Played & { danger: boolean }> {
  const { overname } = whereOf(parts, conversation.channel);
  const state = { ...conversation.state, overname };
  const pinned = await findPinned(parts.flows, state);
  const { flows } = pinned;
  if (!('outdated' in pinned)) {
    const event = hear(parts, flows, state, incoming, at);
    return { ...(await play(parts, flows, state, event)), danger: isDanger(event) };
  }
  const again = begin(flows, state.round + 1, { channel: incoming.channel, overname });
  const fresh = await play(parts, flows, again, { type: 'begin', at });
  const heard = hear(parts, flows, fresh.state, incoming, at);
  // Danger goes before all else; any other words were the answer to a question that is gone.
  if (isDanger(heard)) return { ...(await play(parts, flows, fresh.state, heard)), danger: true };
  parts.onStep?.(pinned.outdated.map(({ step }) => step));
  return { ...fresh, effects: [...pinned.outdated, ...fresh.effects], danger: false };
}

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
  ...{ author: 'inwoner', options: [], several: false, step: '', at },
  text: text === '' && incoming.attachment ? unreadNames[incoming.attachment] : text,
});
