/** @module The post room: letters come in, parcels go out, each once and in order, one person at a time. */
import type { PostParts } from './parts.ts';
import type { Letter, Who } from './ports.ts';
import { noteAll, noteForgotten } from './receipt.ts';
import type { Afterwards, Hearing, Reception } from './reception.ts';
import { serveAll } from './serve.ts';
import { isForgotten } from './time.ts';

export interface Post extends Reception, Hearing {
  /** Serves everyone who is due, and settles when nobody is. Never rejects. Safe to run at any time, in any number of processes. */
  work(): Promise<void>;
  /** Something was said in this conversation by others than the script; gives what is left to do. */
  call(conversation: string): Promise<Afterwards>;
}

export function createPost(parts: PostParts): Post {
  const { store, desk, clock, ids, trouble } = parts;
  const serveNow = (persons: Who[], noted: Promise<void> = Promise.resolve()) =>
    noted.then(() => serveAll(parts, persons)).catch((error) => trouble('serve', error));
  const call = async (conversation: string): Promise<Afterwards> => {
    await store.call(conversation, clock.now());
    return () => serveNow([]);
  };
  return {
    call,
    async receive({ letters, receipts }) {
      const now = clock.now();
      const fresh = letters.filter(({ sentAt }) => !isForgotten(sentAt, now));
      const persons = await store.keep(fresh.map(withoutBsn(parts)), now, ids.next);
      await store.keepReceipts(receipts, now);
      return () => serveNow(persons, noteAll(parts, receipts));
    },
    work: () => serveNow([], noteForgotten(parts)),
    async hear({ how, ...who }) {
      const conversation = await store.conversationOf(who);
      if (conversation === null) return async () => {};
      await desk.tell(conversation, how);
      return call(conversation);
    },
  };
}

/** Before it is kept: nobody ever needs a citizen service number here. */
const withoutBsn =
  ({ maskBsn }: PostParts) =>
  (letter: Letter) => ({ ...letter, ...maskBsn(letter.text) });
