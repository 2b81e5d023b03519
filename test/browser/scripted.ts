/** @module A desk that follows a tiny script and keeps what it hears, to try the chat element against. */
import type { Desk } from '../../src/conversation/desk.ts';
import type { Conversation } from '../../src/conversation/ports.ts';
import type { Incoming, Message } from '../../src/domain/message.ts';

export interface Scripted extends Desk {
  /** Every message that came in, also when it came again. */
  heard: Incoming[];
}

const options = {
  kies: [
    { id: 'rood', label: 'Rood' },
    { id: 'geel', label: 'Geel' },
    { id: 'blauw', label: 'Blauw' },
  ],
};

/** "een" asks for one colour, "meer" for several; whatever else is said is repeated. */
export function createScripted(): Scripted {
  const kept = new Map<string, Message[]>();
  const heard: Incoming[] = [];
  const add = (conversation: string, more: Partial<Message>): Message => {
    const messages = kept.get(conversation)!;
    const seq = messages.length + 1;
    const message: Message = {
      ...{ conversation, seq, id: `balie-${seq}`, author: 'script', text: '', options: [] },
      ...{ several: false, step: '', at: '2026-11-23T09:00:00.000Z', ...more },
    };
    messages.push(message);
    return message;
  };
  const answer = (text: string): Partial<Message> => {
    if (text === 'een') return { text: 'Welke kleur?', options: options.kies };
    if (text === 'meer') return { text: 'Welke kleuren?', options: options.kies, several: true };
    return { text: `Gehoord (${text.length}).` };
  };
  return {
    heard,
    async open(_, id = crypto.randomUUID()) {
      if (!kept.has(id)) {
        kept.set(id, []);
        add(id, { text: 'Dag.' });
      }
      return { id } as Conversation;
    },
    async take(incoming) {
      const { conversation, id, text } = incoming;
      heard.push(incoming);
      const messages = kept.get(conversation);
      if (!messages) return { status: 'unknown' };
      const before = messages.findIndex((each) => each.id === id);
      if (before >= 0) return { status: 'duplicate', replies: messages.slice(before + 1) };
      add(conversation, { id, author: 'inwoner', text });
      return { status: 'taken', replies: [add(conversation, answer(text))] };
    },
    begin: () => Promise.reject(new Error('nobody writes first here')),
    messages: async (conversation, after) => kept.get(conversation)?.slice(after) ?? null,
    tell: () => Promise.reject(new Error('nobody takes over here')),
    findByCode: async () => null,
  };
}
