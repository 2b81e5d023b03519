/** @module The desk as channels see it: open a conversation, take a message, read what was said. */
import type { Channel, Incoming, Message } from '../domain/message.ts';
import type { Bell } from './bell.ts';
import type { Conversation, Overname } from './ports.ts';
import { createQueue } from './queue.ts';
import { tellOvername } from './tell.ts';
import { openConversation, type Taken, type TurnParts, takeTurn } from './turn.ts';

export type { Taken };

export interface Desk {
  /**
   * Begins a conversation; its greeting and first question are its first messages. With an id that a client
   * was given beforehand it begins once: opening it again gives what is there.
   */
  open(channel: Channel, id?: string): Promise<Conversation>;
  /** One turn, in one transaction. `unknown`: there is no such conversation. One at a time per conversation. */
  take(incoming: Incoming): Promise<Taken>;
  /** The same for somebody who writes first: the conversation begins with this message when it is not there. */
  begin(incoming: Incoming): Promise<Exclude<Taken, { status: 'unknown' }>>;
  /** Says how it goes where another system takes the conversation over; nothing when none can. */
  tell(conversation: string, how: Overname): Promise<void>;
  /** Messages with a seq above `after` (0 for all), in order; null when there is no such conversation. */
  messages(conversation: string, after: number): Promise<Message[] | null>;
  /** The conversation of a code, as an inwoner types it (case, spaces and dashes do not matter). */
  findByCode(code: string): Promise<Conversation | null>;
}

/** `bell` is rung when something was committed. */
export function createDesk(parts: TurnParts, bell?: Pick<Bell, 'ring'>): Desk {
  const { store } = parts;
  const inTurn = createQueue();
  const turn = async (incoming: Incoming, begins = false): Promise<Taken> => {
    const { conversation } = incoming;
    const taken = await inTurn(conversation, () => takeTurn(parts, incoming, begins));
    bell?.ring(conversation, 'said');
    return taken;
  };
  return {
    open: (channel, id) => openConversation(parts, channel, id),
    take: (incoming) => turn(incoming),
    begin: async (incoming) => {
      const taken = await turn(incoming, true);
      if (taken.status === 'unknown') throw new Error(`${incoming.conversation} did not begin`);
      return taken;
    },
    async tell(conversation, how) {
      await inTurn(conversation, () => tellOvername(parts, conversation, how));
      bell?.ring(conversation, 'said');
    },
    async messages(conversation, after) {
      const messages = await store.messages(conversation, after);
      return messages.length > 0 || (await store.find(conversation)) ? messages : null;
    },
    findByCode: (code) => store.findByCode(code.toUpperCase().replace(/[^A-Z0-9]/g, '')),
  };
}
