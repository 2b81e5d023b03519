/** @module Telling at once, within this process, that something was said; whoever listens looks for what it was. */

/** `said`: there are new messages. `busy`: an answer takes longer. `closing`: this process is about to end. */
export type News = 'said' | 'busy' | 'closing';

export interface Bell {
  ring(conversation: string, news: News): void;
  /** Gives how to stop listening. `fn` must not throw, and must do its work later: it runs in another's turn. */
  listen(conversation: string, fn: (news: News) => void): () => void;
  /** Tells everyone who listens, to whatever conversation, that this process is about to end. */
  close(): void;
}

export function createBell(): Bell {
  const listeners = new Map<string, Set<(news: News) => void>>();
  return {
    ring(conversation, news) {
      for (const fn of listeners.get(conversation) ?? []) fn(news);
    },
    listen(conversation, fn) {
      const others = listeners.get(conversation) ?? new Set();
      listeners.set(conversation, others.add(fn));
      return () => {
        // Only once: by the next time others may listen to it anew.
        if (others.delete(fn) && others.size === 0) listeners.delete(conversation);
      };
    },
    close() {
      for (const all of listeners.values()) for (const fn of all) fn('closing');
    },
  };
}
