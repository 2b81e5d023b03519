/** @module How many streams are open at once: in one conversation, and in this process. */

export interface Crowd {
  /** There is no place for another, not even that of an older stream of the same conversation. */
  isFull(conversation: string): boolean;
  /** Takes a place, if need be that of the oldest of the same conversation, whose `leave` is called. Gives how to give it up. */
  join(conversation: string, leave: () => void): () => void;
}

/** Open streams at most. */
export interface Most {
  perConversation: number;
  perProcess: number;
}

const usual: Most = { perConversation: 8, perProcess: 5000 };

/**
 * The newest stream of a conversation is the one that somebody looks at: a phone that lost its line leaves a dead one
 * behind, and comes back. Nobody loses a stream to the conversation of somebody else.
 */
export function createCrowd({ perConversation, perProcess }: Most = usual): Crowd {
  const streams = new Map<string, Set<() => void>>();
  let total = 0;
  const isFull = (conversation: string) => total >= perProcess && !streams.has(conversation);
  return {
    isFull,
    join(conversation, leave) {
      const own = streams.get(conversation) ?? new Set();
      const giveUp = () => {
        if (!own.delete(place)) return;
        total -= 1;
        if (own.size === 0) streams.delete(conversation);
      };
      const place = () => {
        giveUp();
        leave();
      };
      const [oldest] = own;
      if (own.size >= perConversation || total >= perProcess) oldest?.();
      streams.set(conversation, own.add(place));
      total += 1;
      return giveUp;
    },
  };
}
