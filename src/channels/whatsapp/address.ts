/** @module To whom a parcel goes, in Meta's words. */
import { z } from 'zod';
import type { WhatsappRoute } from './settings.ts';

const Route = z
  .object({ phoneNumberId: z.string(), waId: z.string().optional(), userId: z.string().optional() })
  .refine(({ waId, userId }) => waId !== undefined || userId !== undefined);

/** A route that we kept and read back. */
export const isRoute = (route: unknown): route is WhatsappRoute => Route.safeParse(route).success;

/** A user id in `to` is answered with 200 and then goes nowhere: it belongs in `recipient`. */
export const toAddress = ({ waId, userId }: WhatsappRoute) =>
  waId === undefined
    ? { recipient_type: 'individual', recipient: userId }
    : { recipient_type: 'individual', to: waId };
