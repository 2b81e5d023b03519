/** @module Where somebody is: what is kept to answer them, and the key they are known by. No names, only ids. */
import { z } from 'zod';
import type { Activity } from './activity.ts';

const Id = z.string().min(1);

/** A conversation reference, as the protocol calls it. It is kept as a person's route. */
export const Reference = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.object({
    id: Id,
    isGroup: z.boolean().optional(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  user: z.object({ id: Id, aadObjectId: z.string().optional() }),
  bot: z.object({ id: Id }),
  locale: z.string().optional(),
});
export type Reference = z.infer<typeof Reference>;

export function toReference(activity: Activity): Reference {
  const { serviceUrl, channelId, conversation, from, recipient, locale } = activity;
  const { id } = recipient;
  const reference = { serviceUrl, channelId, conversation, user: from, bot: { id }, locale };
  // As it will be after it was kept: what is not there is not named.
  return JSON.parse(JSON.stringify(reference)) as Reference;
}

/** Who is alone with us is known by the conversation, for others may speak in it about them. In a group everyone has a talk of their own. */
export const toPerson = ({ channelId, conversation, from }: Activity): string => {
  const { id, isGroup, conversationType = 'personal' } = conversation;
  const isShared = isGroup || conversationType !== 'personal';
  return JSON.stringify([channelId, id, ...(isShared ? [from.id] : [])]);
};
