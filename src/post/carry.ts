/** @module Bringing to somebody what was said to them: in order, each parcel once, and nothing before it is kept. */
import { type Message, wiped } from '../domain/message.ts';
import { ring } from './alarm.ts';
import type { Approved, Carrier, Parcel } from './carrier.ts';
import { knock } from './knock.ts';
import { apply, entrust } from './outcome.ts';
import type { PostParts } from './parts.ts';
import type { Kept, Person } from './ports.ts';
import { noteOf } from './receipt.ts';
import { isDue } from './time.ts';

/** Sends what can be sent now; when to look again (ISO 8601), null when nothing is left or they must write first. */
export async function carry(parts: PostParts, person: Person): Promise<string | null> {
  const carrier = parts.carriers.find(({ channel }) => channel === person.channel);
  if (!carrier) return null;
  await pack(parts, carrier, person);
  for (;;) {
    const parcel = await parts.store.next(person.conversation);
    if (!parcel) return null;
    const now = parts.clock.now();
    if (parcel.state === 'closed') {
      if (await knock(parts, carrier, person, parcel)) return null;
      continue;
    }
    if (!isToGo(parcel, now)) return parcel.dueAt;
    if (parcel.state === 'uncertain' && (await noteOf(parts, parcel))) continue;
    const entrusted = entrust(parcel, now);
    if (!(await parts.store.entrust(parcel, entrusted))) continue;
    await send(parts, carrier, person, entrusted);
  }
}

/** What is uncertain may be in the hands of a desk whose clock is ahead of ours: that is waited for. */
const isToGo = ({ state, dueAt }: Kept, now: string): boolean =>
  state === 'uncertain' ? dueAt <= now : isDue(dueAt, now);

/** Everything said beyond the bookmark becomes parcels: those of one turn together, one where possible. */
async function pack(parts: PostParts, carrier: Carrier, person: Person): Promise<void> {
  const { store, desk } = parts;
  const messages = (await desk.messages(person.conversation, person.packed)) ?? [];
  const last = messages.at(-1)?.seq;
  if (last === undefined) return;
  const turns = turnsOf(messages).map((turn) => parcelsOf(parts, carrier, turn));
  await store.pack(person, last, (await Promise.all(turns)).flat());
  person.packed = last;
}

/** What we said, without what they said in between. */
function turnsOf(messages: Message[]): Message[][] {
  const turns: Message[][] = [[]];
  for (const message of messages) {
    if (message.author === 'inwoner') turns.push([]);
    else turns.at(-1)!.push(message);
  }
  return turns.filter((turn) => turn.length > 0);
}

async function parcelsOf(parts: PostParts, carrier: Carrier, turn: Message[]): Promise<Kept[]> {
  const [first, last] = [turn[0]!, turn.at(-1)!];
  const { conversation } = first;
  return (await write(parts, carrier, turn)).map((_, part) => ({
    ...{ tracker: `${conversation}.${last.seq}.${part}`, channel: carrier.channel, conversation },
    ...{ from: first.seq - 1, until: last.seq, part, state: 'ready', upstream: null, code: null },
    ...{ tries: 0, dueAt: last.at },
  }));
}

/** The words of one turn, and behind them what was approved in it. */
async function write(parts: PostParts, carrier: Carrier, turn: Message[]): Promise<Parcel[]> {
  return carrier.write(turn, carrier.handsOver ? await findApproved(parts, turn) : undefined);
}

async function findApproved(
  { store, desk }: PostParts,
  turn: Message[],
): Promise<Approved | undefined> {
  const { conversation, seq } = turn.at(-1)!;
  const moments = turn.map(({ at }) => at);
  const intake = await store.approved(conversation, moments);
  // Consent to a question that did not name this other system is no consent for it.
  if (!intake?.consent?.overname) return undefined;
  const all = (await desk.messages(conversation, 0)) ?? [];
  const transcript = all.filter((said) => said.seq <= seq && said.text !== wiped);
  return { intake, transcript };
}

async function send(
  parts: PostParts,
  carrier: Carrier,
  person: Person,
  parcel: Kept,
): Promise<void> {
  const { store, desk, clock, chance } = parts;
  const said = (await desk.messages(person.conversation, parcel.from)) ?? [];
  const words = said.filter(({ seq, author }) => seq <= parcel.until && author !== 'inwoner');
  const isWiped = words.some(({ text }) => text === wiped);
  const written = isWiped ? undefined : (await writeAll(parts, carrier, words))[parcel.part];
  // With its words still there, what is gone is a handover that was withdrawn.
  const gone = { result: 'lost', code: isWiped ? 'forgotten' : 'withdrawn' } as const;
  const outcome =
    written === undefined ? gone : await carrier.send(written, person, parcel.tracker, clock.now());
  ring(parts, parcel, outcome);
  const how = { now: clock.now(), chance: chance(), confirms: carrier.confirms };
  await store.mark(apply(parcel, outcome, how));
}

/** The same, and behind it the choices that did not fit. */
async function writeAll(parts: PostParts, carrier: Carrier, words: Message[]): Promise<Parcel[]> {
  const more = words.flatMap((message) => carrier.writeMore?.(message) ?? []);
  return [...(await write(parts, carrier, words)), ...more];
}
