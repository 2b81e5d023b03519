/** @module Taking somebody's letters: in the order they were sent, one turn each. */
import type { Incoming } from '../domain/message.ts';
import type { PostParts } from './parts.ts';
import { later, pause } from './pause.ts';
import type { Person, Waiting } from './ports.ts';

/** A letter that fails so often is put aside, so that those behind it are not kept waiting. */
const mostTries = 5;

/** Takes the first letter. `taken`, or when to look again (ISO 8601), or null when there is none. */
export async function takeFirst(
  { store, desk, clock, chance, trouble }: PostParts,
  person: Person,
): Promise<'taken' | string | null> {
  const letter = await store.first(person);
  if (!letter) return null;
  const now = clock.now();
  if (letter.dueAt > now) return letter.dueAt;
  try {
    if (!isOnlyOpening(letter, person)) await desk.begin(toIncoming(letter, person));
  } catch (error) {
    trouble(`take letter ${letter.id}`, error);
    const aside = letter.tries + 1 >= mostTries;
    await store.failed(letter, aside ? null : later(now, pause(letter.tries, chance())));
    return 'taken';
  }
  await store.taken(letter);
  person.knockedAt = null;
  return 'taken';
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
