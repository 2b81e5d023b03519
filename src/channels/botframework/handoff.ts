/** @module Handing a conversation over to other systems in Bot Framework's own events, and hearing how it goes. Pure. */
import type { Activity as Wire } from '@microsoft/agents-activity';
import { z } from 'zod';
import type { Intake } from '../../domain/intake.ts';
import type { Message } from '../../domain/message.ts';
import type { Approved } from '../../post/carrier.ts';
import type { Progress } from '../../post/reception.ts';
import type { Activity } from './activity.ts';
import type { Reference } from './reference.ts';
import { toPerson } from './reference.ts';

/** What is handed over. Only an intake that the inwoner approved may be. */
export interface Handover extends Approved {
  reference: Reference;
  /** Unguessable, and the same when the same is sent again. */
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** The channel's id of what the inwoner said last. */
  replyToId?: string;
}

type Account = { id: string; role?: 'user' | 'bot' };

export type Initiate = Pick<Wire, 'type' | 'name' | 'id' | 'timestamp' | 'replyToId'> & {
  localTimezone: string;
  channelId: string;
  serviceUrl: string;
  from: Account;
  recipient: Account;
  conversation: { id: string };
  relatesTo: Reference & { activityId?: string };
  value: { intake: Intake };
  attachments: { name: string; contentType: string; content: { activities: Spoken[] } }[];
  entities: never[];
};

type Spoken = Pick<Wire, 'type' | 'id' | 'timestamp' | 'text' | 'textFormat'> & { from: Account };

/** The event as the protocol has it. What a hub reads in `value` is its own affair: there stands our whole intake. */
export function toInitiate(handover: Handover): Initiate {
  const { intake, transcript, reference, id, at, replyToId } = handover;
  const { channelId, serviceUrl, conversation, user, bot } = reference;
  const activities = newestOf(transcript).map(toSpoken);
  return {
    ...{ type: 'event', name: 'handoff.initiate', id, timestamp: at },
    localTimezone: 'Europe/Amsterdam',
    ...{ channelId, serviceUrl, conversation, from: { id: bot.id, role: 'bot' } },
    recipient: { id: user.id, role: 'user' },
    ...(replyToId !== undefined && { replyToId }),
    relatesTo: { ...reference, ...(replyToId !== undefined && { activityId: replyToId }) },
    value: { intake },
    attachments: [{ name: 'Transcript', contentType: 'application/json', content: { activities } }],
    entities: [],
  };
}

/** In characters. A connector takes some 256 kB in all, and the intake goes before. */
const mostSpoken = 50_000;

function newestOf(transcript: Message[]): Message[] {
  let left = mostSpoken;
  const tooFar = transcript.findLastIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return transcript.slice(tooFar + 1);
}

const toSpoken = ({ id, at, text, author }: Message): Spoken => ({
  ...{ type: 'message', id, timestamp: at, text },
  textFormat: author === 'inwoner' ? 'plain' : 'markdown',
  from: { id: author, role: author === 'inwoner' ? 'user' : 'bot' },
});

/** Why it failed is said in the hub's own words, which are not for the inwoner. */
const Status = z.object({ state: z.enum(['accepted', 'failed', 'completed']) });

/** One for `handoff.status`, none for any other event. */
export function findStatus(activity: Activity): Progress[] {
  if (activity.name !== 'handoff.status') return [];
  const { data } = Status.safeParse(activity.value);
  if (!data) return [];
  return [{ channel: 'botframework', person: toPerson(activity), how: data.state }];
}
