/** @module Taking somebody's letters: in the order they were sent, one turn each. */
import type { Incoming } from '../domain/message.ts';
import { bringMore } from './more.ts';
import type { PostParts } from './parts.ts';
import type { Person, Waiting } from './ports.ts';
import { isDue, later, pause } from './time.ts';
import { type Alone, isSuspect, takeWarily } from './wary.ts';

/** A letter that fails so often is put aside, so that those behind it are not kept waiting. */
const mostTries = 5;
/** In milliseconds; who wrote longer ago is not told that we are typing. */
const looking = 24 * 60 * 60_000;

/** Takes the first letter. `taken`, or when to look again (ISO 8601), or null when there is none. */
export async function takeFirst(
  parts: PostParts,
  person: Person,
  alone: Alone,
): Promise<'taken' | string | null> {
  const letter = await parts.store.first(person);
  if (!letter) return null;
  if (!isDue(letter.dueAt, parts.clock.now())) return letter.dueAt;
  const one = () => take(parts, letter, person);
  await (isSuspect(letter, person) ? alone(() => takeWarily(parts, letter, person, one)) : one());
  return 'taken';
}

async function take(parts: PostParts, letter: Waiting, person: Person): Promise<void> {
  const { store, clock, chance, trouble } = parts;
  try {
    await answer(parts, letter, person);
  } catch (error) {
    trouble(`take a letter in ${person.conversation}`, error);
    const aside = letter.tries + 1 >= mostTries;
    const dueAt = later(clock.now(), pause(letter.tries, chance()));
    return store.failed(letter, aside ? null : dueAt);
  }
  await store.taken(letter, person.conversation, clock.now());
  person.knockedAt = null;
}

async function answer(parts: PostParts, letter: Waiting, person: Person): Promise<void> {
  mark(parts, letter);
  if (isOnlyOpening(letter, person) || (await bringMore(parts, letter, person))) return;
  await parts.desk.begin(toIncoming(letter, person));
}

/** Once, and only while they may still be looking. Its trouble is nobody's. Words taken back may get no answer, so nothing announces one. */
async function mark({ carriers, clock }: PostParts, letter: Waiting): Promise<void> {
  if (letter.attachment === 'weggehaald') return;
  if (letter.tries > 0 || letter.sentAt < later(clock.now(), -looking)) return;
  const carrier = carriers.find(({ channel }) => channel === letter.channel);
  await carrier?.mark?.(letter).catch(() => {});
}

/** We asked for this word so that we may speak; it answers nothing. */
const isOnlyOpening = ({ text }: Waiting, { knockedAt }: Person): boolean =>
  knockedAt !== null && /^\W*open\W*$/i.test(text);

const toIncoming = (
  { id, channel, text, option, attachment, masked }: Waiting,
  { conversation }: Person,
): Incoming => ({
  ...{ id, channel, conversation, text, masked },
  ...(option !== undefined && { option }),
  ...(attachment && { attachment }),
});
