/** @module What a client may say when it asks for a token: who speaks, and from which pages. */
import { z } from 'zod';
import type { Bounds } from '../token.ts';

const Origin = z
  .string()
  .max(300)
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text))
  .transform((text) => new URL(text).origin);

/** What we use of the protocol's TokenParameters; names, `eTag` and `locale` are let through and not kept. */
const Parameters = z
  .object({
    user: z.object({ id: z.string().max(200).nullish() }).nullish(),
    trustedOrigins: z.array(Origin).max(20).nullish(),
    eTag: z.string().max(1000).nullish(),
  })
  .optional();

/** Null when they are not what the protocol has. */
export function readParameters(json: unknown): Bounds | null {
  const { success, data } = Parameters.safeParse(json);
  if (!success) return null;
  const { user, trustedOrigins: origins } = data ?? {};
  return { ...(user?.id && { user: user.id }), ...(origins && { origins }) };
}
