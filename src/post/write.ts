/** @module Writing what was said in a channel's own form: the words of a turn, what was approved in it, and more choices. */
import { type Message, wiped } from '../domain/message.ts';
import type { Approved, Carrier, Parcel } from './carrier.ts';
import type { PostParts } from './parts.ts';

/** The words of one turn, and behind them what was approved in it; null when the channel cannot write them. */
export async function write(
  parts: PostParts,
  carrier: Carrier,
  turn: Message[],
): Promise<Parcel[] | null> {
  const approved = carrier.handsOver ? await findApproved(parts, turn) : undefined;
  return orNull(parts, turn, () => carrier.write(turn, approved));
}

/** The same, and behind it the choices that did not fit. */
export async function writeAll(
  parts: PostParts,
  carrier: Carrier,
  words: Message[],
): Promise<Parcel[] | null> {
  const written = await write(parts, carrier, words);
  const more = orNull(parts, words, () =>
    words.flatMap((message) => carrier.writeMore?.(message) ?? []),
  );
  return written && more && [...written, ...more];
}

/** One answer that a channel stumbles over may not keep those behind it. */
function orNull({ trouble }: PostParts, words: Message[], work: () => Parcel[]): Parcel[] | null {
  try {
    return work();
  } catch (error) {
    trouble(`write in ${words[0]?.conversation}`, error);
    return null;
  }
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
