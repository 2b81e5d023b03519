/** @module Somebody asks for more of the choices we gave: these go out, and no turn is taken. */
import type { PostParts } from './parts.ts';
import type { Kept, Person, Waiting } from './ports.ts';

/** False when there is nothing more to choose, such as when it was forgotten: then it is a letter like any other. */
export async function bringMore(
  { store, desk, carriers, clock }: PostParts,
  { channel, more, sentAt }: Waiting,
  person: Person,
): Promise<boolean> {
  const carrier = carriers.find((each) => each.channel === channel);
  if (!carrier?.writeMore || !more) return false;
  const { conversation } = person;
  const { seq, page } = more;
  const message = (await desk.messages(conversation, seq - 1))?.find((each) => each.seq === seq);
  if (!message || page < 1 || page > carrier.writeMore(message).length) return false;
  const part = carrier.write([message]).length + page - 1;
  // By the second, so that who presses twice gets it once, and who presses again later gets it again.
  const tracker = `${conversation}.${seq}.${part}.${Date.parse(sentAt) / 1000}`;
  const parcel: Kept = {
    ...{ tracker, channel, conversation, from: seq - 1, until: seq, part, state: 'ready' },
    ...{ upstream: null, code: null, tries: 0, dueAt: clock.now() },
  };
  await store.pack(person, person.packed, [parcel]);
  return true;
}
