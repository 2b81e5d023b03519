/** @module From an activity to letters: what somebody said, or that they came in. Pure, and never throws. */
import type { Attachment } from '../../domain/message.ts';
import type { Letter } from '../../post/ports.ts';
import type { Progress } from '../../post/reception.ts';
import type { Activity, Arrived } from './activity.ts';
import { findAttachment } from './attachment.ts';
import { findStatus } from './handoff.ts';
import { toPerson, toReference } from './reference.ts';
import { toWords } from './words.ts';

export interface Read {
  /** One, or none when it is nothing for us. Without words, option and attachment: somebody came in, and waits for our greeting. */
  letters: Letter[];
  /** How it goes with a conversation that was handed over. */
  statuses: Progress[];
}

export async function readActivity({ activity, at }: Arrived): Promise<Read> {
  const { type, from, recipient } = activity;
  const nothing: Read = { letters: [], statuses: [] };
  // Our own words, as some channels bring them back.
  if (from.id === recipient.id) return nothing;
  if (type === 'event') return { ...nothing, statuses: findStatus(activity) };
  const said =
    type === 'message' ? readMessage(activity) : (findChange(activity) ?? findArrival(activity));
  return said ? { ...nothing, letters: [await toLetter({ activity, at }, said)] } : nothing;
}

type Said = Pick<Letter, 'text' | 'option' | 'attachment'>;

/** Words, a key, or something we cannot read: of a message there is always something, if only a space. */
function readMessage(activity: Activity): Said {
  const words = toWords(activity);
  const attachment = findAttachment(activity);
  if (attachment === undefined && words.text !== '') return words;
  if (attachment === undefined && activity.text !== '') return { text: ' ' };
  return { ...words, attachment: attachment ?? 'anders' };
}

/** Teams tells by this that earlier words were changed or taken back; it sends the same kinds of activity for other news. */
function findChange({ type, channelData }: Activity): Said | undefined {
  const attachment = changes.get(`${type}/${channelData?.eventType}`);
  return attachment && { text: '', attachment };
}

const changes = new Map<string, Attachment>([
  ['messageUpdate/editMessage', 'aangepast'],
  ['messageDelete/softDeleteMessage', 'weggehaald'],
]);

/** Somebody who opens the chat with us, alone. Who comes in without saying who it is, is greeted when they write. */
function findArrival({ type, action, ...activity }: Activity): Said | undefined {
  const { conversation, from, recipient, membersAdded } = activity;
  if (conversation.isGroup || from.id === conversation.id) return undefined;
  const came = membersAdded.some(({ id }) => id === recipient.id || id === from.id);
  const isArrival =
    (type === 'conversationUpdate' && came) || (type === 'installationUpdate' && action === 'add');
  return isArrival ? { text: '' } : undefined;
}

async function toLetter(arrived: Arrived, said: Said): Promise<Letter> {
  const { activity, at } = arrived;
  return {
    ...{ channel: 'botframework', id: await toId(arrived), person: toPerson(activity) },
    ...{ route: toReference(activity), sentAt: toMoment(activity.timestamp) ?? at },
    ...said,
  };
}

/** Channels count within a conversation only. Without an id, the same words of the same moment are the same message. */
async function toId({ activity }: Arrived): Promise<string> {
  const { type, channelId, conversation, id, from, timestamp, text } = activity;
  const own = id === undefined ? [from.id, timestamp, text] : [id];
  const bytes = new TextEncoder().encode(
    JSON.stringify([type, channelId, conversation.id, ...own]),
  );
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const toMoment = (timestamp = ''): string | undefined => {
  const moment = new Date(timestamp);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
};
