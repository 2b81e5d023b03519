/** @module From a Direct Line activity to what an inwoner said. */
import { z } from 'zod';
import type { Incoming } from '../../domain/message.ts';
import { kindOf } from './kind.ts';

const Id = z.string().min(1).max(200);

/** What we use of an activity; the rest of it is let through and not looked at. */
export const Activity = z.object({
  type: z.string().min(1).max(100),
  id: Id.nullish(),
  from: z.object({ id: Id }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: z.object({ clientActivityID: Id.nullish(), option: Id.nullish() }).nullish(),
});
export type Activity = z.infer<typeof Activity>;

/** Null when it is not a message. `fresh` is the id for an activity that brings none of its own. */
export function readActivity(
  { type, id, text, value, attachments, channelData }: Activity,
  conversation: string,
  fresh: string,
): Incoming | null {
  if (type !== 'message') return null;
  const words = text ?? (typeof value === 'string' ? value : '');
  const { clientActivityID, option } = channelData ?? {};
  return {
    ...{ id: clientActivityID ?? id ?? fresh, channel: 'web', conversation, text: words },
    ...(typeof option === 'string' && { option }),
    ...(attachments?.length && { attachment: kindOf(typeOf(attachments[0])) }),
  };
}

/** '' for one that does not say. */
function typeOf(attachment: unknown): string {
  const { contentType } = Object(attachment);
  return typeof contentType === 'string' ? contentType : '';
}
