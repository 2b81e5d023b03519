/** @module What we use of an activity that came in; the rest is let through and not looked at. */
import { z } from 'zod';

const Id = z.string().min(1).max(500);
const Account = z.object({ id: Id, aadObjectId: Id.optional().catch(undefined) });
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(1000).catch([]);
const Word = z.string().max(200).optional().catch(undefined);

const Attachment = z.object({ contentType: Word }).catch({});
const Entity = z
  .object({ type: Word, text: Word, mentioned: z.object({ id: Id }).optional().catch(undefined) })
  .catch({});

/** Who it is from, and where; without these nobody can be answered. */
const Envelope = z.object({
  type: z.string().min(1).max(100),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url().max(1000),
  conversation: z.object({
    id: Id,
    isGroup: z.boolean().optional().catch(undefined),
    conversationType: Word,
    tenantId: Word,
  }),
  from: Account,
  recipient: Account,
});

/** What a strange client gets wrong here is left out, and the rest is heard. */
const Contents = z.object({
  id: Id.optional().catch(undefined),
  timestamp: Word,
  locale: Word,
  name: Word,
  action: Word,
  text: z.string().catch(''),
  textFormat: Word,
  value: z.unknown().optional(),
  attachments: listOf(Attachment),
  entities: listOf(Entity),
  membersAdded: listOf(Account),
  channelData: z.object({ eventType: Word }).optional().catch(undefined),
});

export const Activity = Envelope.extend(Contents.shape);
export type Activity = z.infer<typeof Activity>;

/** An activity, and the moment it came in, ISO 8601 in UTC. */
export interface Arrived {
  activity: Activity;
  at: string;
}

/** Undefined when it is no activity. Never throws. */
export const findActivity = (json: unknown): Activity | undefined => Activity.safeParse(json).data;
