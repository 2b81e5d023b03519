/** @module Packing: what was said beyond the bookmark becomes parcels, those of one turn together. */
import type { Message } from '../domain/message.ts';
import type { Carrier } from './carrier.ts';
import type { PostParts } from './parts.ts';
import type { Kept, Person } from './ports.ts';
import { write } from './write.ts';

/** What could not be written: then one parcel stands for all of its turn. */
export const unwritten = 'write';

/** Everything said beyond the bookmark becomes parcels: those of one turn together, one where possible. */
export async function pack(parts: PostParts, carrier: Carrier, person: Person): Promise<void> {
  const { store, desk } = parts;
  const messages = (await desk.messages(person.conversation, person.packed)) ?? [];
  const last = messages.at(-1)?.seq;
  if (last === undefined) return;
  const turns = turnsOf(messages).map((turn) => parcelsOf(parts, carrier, turn));
  await store.pack(person, last, (await Promise.all(turns)).flat());
  person.packed = last;
}

/** What one parcel stood for can be written now; what it carries itself is kept already. */
export async function packRest(
  parts: PostParts,
  carrier: Carrier,
  person: Person,
  turn: Message[],
): Promise<void> {
  await parts.store.pack(person, person.packed, await parcelsOf(parts, carrier, turn));
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
  const written = await write(parts, carrier, turn);
  const code = written ? null : unwritten;
  return (written ?? [null]).map((_, part) => ({
    ...{ tracker: `${conversation}.${last.seq}.${part}`, channel: carrier.channel, conversation },
    ...{ from: first.seq - 1, until: last.seq, part, state: 'ready', upstream: null, code },
    ...{ tries: 0, dueAt: last.at },
  }));
}
