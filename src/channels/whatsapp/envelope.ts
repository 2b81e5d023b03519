/** @module What we use of a post from Meta. Every part is looked at by itself, so that one strange part hides no other. */
import { z } from 'zod';

/** A list of whatever; not a list is an empty one. */
const Parts = z.array(z.unknown()).catch([]);
/** Up to 200 signs, which is more than any id of Meta's. */
const Id = z.string().min(1).max(200);
const MaybeId = Id.optional().catch(undefined);

export const Envelope = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: Parts,
});

export const Entry = z.object({ changes: Parts });

/** Other fields tell of templates, accounts, and what the business itself wrote in its app. */
export const Change = z.object({
  field: z.literal('messages'),
  value: z.object({
    metadata: z.object({ phone_number_id: Id }),
    contacts: Parts,
    messages: Parts,
    statuses: Parts,
  }),
});

export type Change = z.infer<typeof Change>;

export const Contact = z.object({ wa_id: MaybeId, user_id: MaybeId });
export type Contact = z.infer<typeof Contact>;

/** What is in it stands under the name of its `type`, and is read when that is known. */
export const Message = z.looseObject({
  id: Id,
  type: z.string(),
  from: MaybeId,
  from_user_id: MaybeId,
  timestamp: z.unknown(),
});
export type Message = z.infer<typeof Message>;

export const Status = z.object({
  id: Id,
  status: z.string(),
  biz_opaque_callback_data: MaybeId,
  errors: Parts,
});
export type Status = z.infer<typeof Status>;

export const StatusError = z.object({ code: z.number().int() });

/** The parts of a list that have this shape. */
export const each = <T>(shape: z.ZodType<T>, parts: unknown[]): T[] =>
  parts.flatMap((part) => {
    const read = shape.safeParse(part);
    return read.success ? [read.data] : [];
  });
