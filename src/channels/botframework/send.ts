/** @module Sending to the connector, at the address that somebody's own verified message came from. */
import type { Approved, Carrier } from '../../post/carrier.ts';
import type { Outcome } from '../../post/ports.ts';
import { toActivity, type Written } from './form.ts';
import { type Initiate, toInitiate } from './handoff.ts';
import { toOutcome, toSilence } from './outcome.ts';
import { Reference } from './reference.ts';
import { isSafe } from './settings.ts';
import { createTokens, type TokenParts } from './token.ts';
import { type Draft, writeTurn } from './write.ts';

/** In milliseconds. */
const patience = 15_000;

export function createBotframeworkCarrier(parts: TokenParts): Carrier {
  const { settings } = parts;
  const post = createPost(parts);
  return {
    channel: 'botframework',
    confirms: false,
    handsOver: settings.handoff ?? false,
    write: (messages, approved) => [
      ...writeTurn(messages, settings.site),
      ...(approved ? [approved] : []),
    ],
    async send(parcel, { route }, tracker, now) {
      const { data: reference } = Reference.safeParse(route);
      if (!reference || !isSafe(reference.serviceUrl, settings)) {
        return { result: 'lost', code: 'route' };
      }
      return post(
        toAddress(reference),
        toWire(parcel as Draft | Approved, reference, tracker),
        now,
      );
    },
  };
}

/** Behind the words of a turn goes what was approved in it: an event, that nobody sees but another system. */
function toWire(parcel: Draft | Approved, reference: Reference, id: string): Written | Initiate {
  if (!('intake' in parcel)) return toActivity(parcel, reference);
  return toInitiate({ ...parcel, reference, id, at: parcel.transcript.at(-1)!.at });
}

function toAddress({ serviceUrl, conversation }: Reference): string {
  const base = serviceUrl.replace(/\/+$/, '');
  return `${base}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
}

/** A token may be taken back before it ends; then one new one is tried. */
function createPost(parts: TokenParts) {
  const tokens = createTokens(parts);
  const once = async (address: string, activity: Written | Initiate, now: string) => {
    const given = await tokens.get(now);
    if (!('token' in given)) return { outcome: given };
    const outcome = await call(parts, address, activity, given.token);
    return { outcome, token: given.token };
  };
  return async (address: string, activity: Written | Initiate, now: string): Promise<Outcome> => {
    const first = await once(address, activity, now);
    if (first.outcome.result !== 'alarm' || first.token === undefined) return first.outcome;
    tokens.drop(first.token);
    return (await once(address, activity, now)).outcome;
  };
}

async function call(
  { fetch }: TokenParts,
  address: string,
  activity: Written | Initiate,
  token: string,
): Promise<Outcome> {
  try {
    const answer = await fetch(address, {
      ...{ method: 'POST', body: JSON.stringify(activity), redirect: 'manual' },
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    return await toOutcome(answer);
  } catch (error) {
    return toSilence(error);
  }
}
