/** @module Bringing to somebody what was said to them: in order, each parcel once, and nothing before it is kept. */
import { wiped } from '../domain/message.ts';
import { ring } from './alarm.ts';
import type { Carrier } from './carrier.ts';
import { knock } from './knock.ts';
import { apply, entrust } from './outcome.ts';
import { pack, packRest, unwritten } from './pack.ts';
import type { PostParts } from './parts.ts';
import type { Kept, Outcome, Person } from './ports.ts';
import { noteOf } from './receipt.ts';
import { isDue } from './time.ts';
import { writeAll } from './write.ts';

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
    const { tries } = parcel;
    if (entrusted.state !== 'failed') await send(parts, carrier, person, { ...entrusted, tries });
  }
}

/** What is uncertain may be in the hands of a desk whose clock is ahead of ours: that is waited for. */
const isToGo = ({ state, dueAt }: Kept, now: string): boolean =>
  state === 'uncertain' ? dueAt <= now : isDue(dueAt, now);

async function send(
  parts: PostParts,
  carrier: Carrier,
  person: Person,
  before: Kept,
): Promise<void> {
  const { store, clock, chance } = parts;
  const outcome = await bring(parts, carrier, person, before);
  ring(parts, before, outcome);
  const how = { now: clock.now(), chance: chance(), confirms: carrier.confirms };
  await store.mark(apply(before, outcome, how));
}

async function bring(
  parts: PostParts,
  carrier: Carrier,
  person: Person,
  { from, until, part, code, tracker }: Kept,
): Promise<Outcome> {
  const said = (await parts.desk.messages(person.conversation, from)) ?? [];
  const words = said.filter(({ seq, author }) => seq <= until && author !== 'inwoner');
  if (words.some(({ text }) => text === wiped)) return { result: 'lost', code: 'forgotten' };
  const written = await writeAll(parts, carrier, words);
  if (!written) return { result: 'retry', code: unwritten };
  if (code === unwritten && part === 0) await packRest(parts, carrier, person, words);
  const parcel = written[part];
  // With its words still there, what is gone is a handover that was withdrawn.
  if (parcel === undefined) return { result: 'lost', code: 'withdrawn' };
  return carrier.send(parcel, person, tracker, parts.clock.now());
}
