/** @module From a post of Meta to letters and receipts: every entry, change, message and status, and nothing throws. */
import type { Letter, Receipt } from '../../post/ports.ts';
import { readContent } from './content.ts';
import { Change, Contact, Entry, Envelope, each, Message, Status } from './envelope.ts';
import { readReceipt } from './receipt.ts';
import type { WhatsappRoute } from './settings.ts';

export interface Post {
  letters: Letter[];
  receipts: Receipt[];
}

/** Null when it is no post about WhatsApp. A part that is not as it should be is left out, and the others are read. */
export function readPost(body: unknown): Post | null {
  const envelope = Envelope.safeParse(body);
  if (!envelope.success) return null;
  const entries = each(Entry, envelope.data.entry);
  const changes = entries.flatMap((entry) => each(Change, entry.changes));
  return {
    letters: changes.flatMap(({ value }) => readLetters(value)),
    receipts: changes.flatMap(({ value }) => each(Status, value.statuses).flatMap(readReceipt)),
  };
}

function readLetters({ metadata, contacts, messages }: Change['value']): Letter[] {
  const known = each(Contact, contacts);
  return each(Message, messages).flatMap((message) => {
    const content = readContent(message);
    const route = content && findRoute(metadata.phone_number_id, message, known);
    if (!content || !route) return [];
    const { phoneNumberId, userId, waId } = route;
    return {
      ...{
        channel: 'whatsapp',
        id: message.id,
        person: `${phoneNumberId}/${userId ?? waId}`,
        route,
      },
      ...{ sentAt: toMoment(message.timestamp), ...content },
    };
  });
}

/** Who wrote it; null when nobody is named. Somebody who shows no number has only a user id. */
function findRoute(
  phoneNumberId: string,
  message: Message,
  contacts: Contact[],
): WhatsappRoute | null {
  const contact = findContact(message, contacts);
  const waId = message.from ?? contact?.wa_id;
  const userId = message.from_user_id ?? contact?.user_id;
  if (waId === undefined && userId === undefined) return null;
  return { phoneNumberId, ...(waId && { waId }), ...(userId && { userId }) };
}

/** Never by its place in the list: that could bring one person the answer of another. */
function findContact({ from, from_user_id }: Message, contacts: Contact[]): Contact | undefined {
  const unnamed = from === undefined && from_user_id === undefined;
  if (unnamed) return contacts.length === 1 ? contacts[0] : undefined;
  return contacts.find(
    ({ wa_id, user_id }) =>
      (from !== undefined && wa_id === from) ||
      (from_user_id !== undefined && user_id === from_user_id),
  );
}

const lastSecond = Date.UTC(9999, 11, 31) / 1000;

/** Meta counts in seconds. Without a time it is before all others, for a letter is never refused. */
function toMoment(timestamp: unknown): string {
  const seconds =
    typeof timestamp === 'string' && /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : timestamp;
  const valid = typeof seconds === 'number' && seconds >= 0 && seconds <= lastSecond;
  return new Date(valid ? Math.floor(seconds) * 1000 : 0).toISOString();
}
