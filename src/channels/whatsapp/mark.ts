/** @module Blue ticks and "is typing": so that somebody knows they were heard. */
import type { Carrier } from '../../post/carrier.ts';
import { isRoute } from './address.ts';
import { type CallParts, createCaller } from './call.ts';

/** Marks a letter as read, and shows that we are writing until the answer is there, or for 25 seconds. */
export function createMark(parts: CallParts): NonNullable<Carrier['mark']> {
  const call = createCaller(parts);
  return async ({ route, id }) => {
    if (!isRoute(route)) return;
    const typing = { typing_indicator: { type: 'text' } };
    await call(route.phoneNumberId, { status: 'read', message_id: id, ...typing });
  };
}
