/** @module Blue ticks and "is typing": so that somebody knows they were heard. */
import { isRoute } from './address.ts';
import { type CallParts, createCaller } from './call.ts';

/**
 * Marks a message of this person as read, and shows that we are writing until the answer is there, or for 25 seconds.
 * A kindness and no more: it never throws, and nobody needs to wait for it.
 */
export function createMark(parts: CallParts): (route: unknown, id: string) => Promise<void> {
  const call = createCaller(parts);
  return async (route, id) => {
    if (!isRoute(route)) return;
    const typing = { typing_indicator: { type: 'text' } };
    await call(route.phoneNumberId, { status: 'read', message_id: id, ...typing });
  };
}
