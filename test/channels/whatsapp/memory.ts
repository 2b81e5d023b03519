/** @module What the stand-in for Meta remembers: what it took, and what people see on their phones. */
import type { WhatsappParcel } from '../../../src/channels/whatsapp/parcel.ts';
import type { Webhook } from './webhook.ts';

/** Somebody with WhatsApp; who has a username shows only a `userId`. */
export interface Person {
  waId?: string;
  userId?: string;
}

/** What Meta took, and showed. */
export interface Accepted {
  id: string;
  /** A number or a user id. */
  to: string;
  tracker?: string;
  body: Body;
}

export type Body = (WhatsappParcel | { type: 'template'; template: { name: string } }) & {
  to?: string;
  recipient?: string;
  biz_opaque_callback_data?: string;
  status?: string;
  message_id?: string;
};

export interface Memory {
  accepted: Accepted[];
  /** What was refused because it was wrong, and why. Trouble by chance is not among it. */
  refused: { code: number; why: string }[];
  /** Ids of messages that were marked as read. */
  marked: string[];
  /** Numbers and user ids that wrote more than 24 hours ago: only a template reaches them. */
  closed: Set<string>;
  /** The statuses of each parcel that is accepted from now on; `sent`, `delivered` and `read` unless changed. */
  fate: (parcel: Accepted) => { status: string; code?: number }[];
  /** Somebody writes; brought with the next `deliver`. `content` is a text or a whole message. The message's id. */
  says(person: Person, content: string | Record<string, unknown>): string;
  /** Somebody presses the key at this place, from 0, under the last message that they got. */
  presses(person: Person, place: number): string;
  /** The words on somebody's phone, in order. */
  shown(person: Person): string[];
  /** Trackers that were accepted more than once. */
  twice(): string[];
  /** Takes a parcel, and queues its statuses. Its id. */
  accept(to: string, body: Body): string;
}

/** `from` is the time on the first message, in seconds. */
export function createMemory(webhook: Webhook, from: number): Memory {
  let count = 0;
  const stamp = (kind: string) => ({
    id: `wamid.${kind}${++count}`,
    timestamp: String(from + count),
  });
  const gotBy = (person: Person) =>
    memory.accepted.filter(({ to }) => to === person.waId || to === person.userId);
  const memory: Memory = {
    ...{ accepted: [], refused: [], marked: [], closed: new Set() },
    fate: () => ['sent', 'delivered', 'read'].map((status) => ({ status })),
    says(person, content) {
      const inside =
        typeof content === 'string' ? { type: 'text', text: { body: content } } : content;
      const { id, timestamp } = stamp('in');
      webhook.add({
        contacts: [{ profile: { name: 'A. de Vries' }, ...idsOf(person, 'wa_id', 'user_id') }],
        messages: [{ ...idsOf(person, 'from', 'from_user_id'), id, timestamp, ...inside }],
      });
      return id;
    },
    presses(person, place) {
      const key = keysOf(gotBy(person).at(-1))[place];
      if (!key) throw new Error(`no key at place ${place}`);
      return memory.says(person, { type: 'interactive', interactive: key });
    },
    shown: (person) => gotBy(person).map(({ body }) => wordsOf(body)),
    twice: () => {
      const trackers = memory.accepted.map(({ tracker }) => tracker ?? '');
      return trackers.filter((each, at) => trackers.indexOf(each) !== at);
    },
    accept(to, body) {
      const tracker = body.biz_opaque_callback_data;
      const parcel = { id: stamp('out').id, to, body, ...(tracker !== undefined && { tracker }) };
      memory.accepted.push(parcel);
      for (const { status, code } of memory.fate(parcel)) {
        const known = { biz_opaque_callback_data: tracker, errors: code ? [{ code }] : undefined };
        const { timestamp } = stamp('status');
        webhook.add({
          statuses: [{ id: parcel.id, status, timestamp, recipient_id: to, ...known }],
        });
      }
      return parcel.id;
    },
  };
  return memory;
}

const idsOf = ({ waId, userId }: Person, number: string, user: string) => ({
  ...(waId !== undefined && { [number]: waId }),
  ...(userId !== undefined && { [user]: userId }),
});

const wordsOf = (body: Body): string => {
  if (body.type === 'text') return body.text.body;
  return body.type === 'template' ? `[${body.template.name}]` : body.interactive.body.text;
};

/** The keys under a parcel, each as the message that pressing it makes. */
function keysOf(parcel: Accepted | undefined): Record<string, unknown>[] {
  if (parcel?.body.type !== 'interactive') return [];
  const { interactive } = parcel.body;
  return interactive.type === 'button'
    ? interactive.action.buttons.map(({ reply }) => ({ type: 'button_reply', button_reply: reply }))
    : interactive.action.sections
        .flatMap(({ rows }) => rows)
        .map((row) => ({ type: 'list_reply', list_reply: row }));
}
