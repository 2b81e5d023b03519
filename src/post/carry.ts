/** @module Bringing to somebody what was said to them: in order, each parcel once, and nothing before it is kept. */
import { type Message, wiped } from '../domain/message.ts';
import { apply, entrust } from './outcome.ts';
import type { PostParts } from './parts.ts';
import type { Carrier, Kept, Person } from './ports.ts';

/** Sends what can be sent now; when to look again (ISO 8601), null when nothing is left or they must write first. */
export async function carry(parts: PostParts, person: Person): Promise<string | null> {
  const carrier = parts.carriers.find(({ channel }) => channel === person.channel);
  if (!carrier) return null;
  await pack(parts, carrier, person);
  for (;;) {
    const parcel = await parts.store.next(person.conversation);
    if (!parcel) return null;
    const now = parts.clock.now();
    if (parcel.state === 'closed' && person.heardAt <= parcel.dueAt) {
      await knock(parts, carrier, person);
      return null;
    }
    if (parcel.state !== 'closed' && parcel.dueAt > now) return parcel.dueAt;
    const entrusted = entrust(parcel, now);
    if (!(await parts.store.entrust(parcel, entrusted))) continue;
    await send(parts, carrier, person, entrusted);
  }
}

/** Everything said beyond the bookmark becomes parcels: those of one turn together, one where possible. */
async function pack({ store, desk }: PostParts, carrier: Carrier, person: Person): Promise<void> {
  const messages = (await desk.messages(person.conversation, person.packed)) ?? [];
  const last = messages.at(-1)?.seq;
  if (last === undefined) return;
  const parcels = turnsOf(messages).flatMap((turn) => parcelsOf(carrier, turn));
  await store.pack(person, last, parcels);
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

function parcelsOf(carrier: Carrier, turn: Message[]): Kept[] {
  const [first, last] = [turn[0]!, turn.at(-1)!];
  const { conversation } = first;
  return carrier.write(turn).map((_, part) => ({
    ...{ tracker: `${conversation}.${last.seq}.${part}`, channel: carrier.channel, conversation },
    ...{ from: first.seq - 1, until: last.seq, part, state: 'ready', upstream: null, code: null },
    ...{ tries: 0, dueAt: last.at },
  }));
}

async function send(
  { store, desk, clock, chance }: PostParts,
  carrier: Carrier,
  person: Person,
  parcel: Kept,
): Promise<void> {
  const said = (await desk.messages(person.conversation, parcel.from)) ?? [];
  const words = said.filter(({ seq, author }) => seq <= parcel.until && author !== 'inwoner');
  const written = words.some(({ text }) => text === wiped)
    ? undefined
    : carrier.write(words)[parcel.part];
  const outcome =
    written === undefined
      ? ({ result: 'lost', code: 'forgotten' } as const)
      : await carrier.send(written, person, parcel.tracker, clock.now());
  const how = { now: clock.now(), chance: chance(), confirms: carrier.confirms };
  await store.mark(apply(parcel, outcome, how));
}

/** Once per silence. */
async function knock({ store, clock }: PostParts, carrier: Carrier, person: Person): Promise<void> {
  if (person.knockedAt !== null || !carrier.knock) return;
  const outcome = await carrier.knock(person, `${person.conversation}.knock`);
  if (outcome.result !== 'sent') return;
  person.knockedAt = clock.now();
  await store.knocked(person, person.knockedAt);
}
