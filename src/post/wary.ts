/** @module Wariness: a process died while it served somebody, perhaps of their letter; so that is counted before it is taken. */
import type { PostParts } from './parts.ts';
import type { Person, Waiting } from './ports.ts';
import { later } from './time.ts';

/**
 * A letter with which in hand so many processes died, the first of which only made us wary, is put aside. More than a
 * letter may throw, for whoever starts a desk anew or pulls its plug may strike a letter that did nothing.
 */
const mostDeaths = 7;
/** What a process died of rests so long, in milliseconds: those who were served beside it are free sooner, and go first. */
const rest = 2 * 60_000;
/** Whatever hangs keeps others no longer than this, in milliseconds. */
const patience = 3000;

/** Does this when nothing else that was given before is being done. */
export type Alone = (work: () => Promise<void>) => Promise<void>;

/** Many were served by the process that died. Were their letters in hand together again, all would be blamed for one. */
export function createAlone(): Alone {
  let before: Promise<void> = Promise.resolve();
  return (work) => {
    const mine = before.then(work);
    before = before.then(() => orLonger(mine));
    return mine;
  };
}

export const isSuspect = ({ tries }: Waiting, { abandoned }: Person): boolean =>
  abandoned || tries > 0;

/** Only the very letter in hand is blamed, and only for as long as it is. */
export async function takeWarily(
  { store, clock, trouble }: PostParts,
  letter: Waiting,
  { conversation }: Person,
  take: () => Promise<void>,
): Promise<void> {
  const aside = letter.tries + 1 >= mostDeaths;
  await store.failed(letter, aside ? null : later(clock.now(), rest));
  if (aside) return trouble(`take a letter in ${conversation} of which processes died`);
  await take();
}

/** Settles when this does, or when patience ends. Never rejects. */
function orLonger(work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
}
