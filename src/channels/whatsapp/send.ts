/** @module Sending to Meta, and asking somebody to write first when 24 hours have gone by. */
import type { Carrier } from '../../post/carrier.ts';
import type { Outcome, Recipient } from '../../post/ports.ts';
import { isRoute, toAddress } from './address.ts';
import { type Caller, type CallParts, createCaller } from './call.ts';
import { createMark } from './mark.ts';
import type { WhatsappSettings } from './settings.ts';
import { writeMore, writeTurn } from './write.ts';

/** In milliseconds. A little less than Meta's 24 hours, because a parcel travels too. */
const openFor = (24 * 60 - 5) * 60 * 1000;

export function createWhatsappCarrier(parts: CallParts): Carrier {
  const call = createCaller(parts);
  const { site, template } = parts.settings;
  return {
    channel: 'whatsapp',
    confirms: true,
    write: (messages) => writeTurn(messages, site),
    writeMore,
    async send(parcel, to, tracker, now) {
      const closed = Date.parse(now) - Date.parse(to.heardAt) >= openFor;
      return closed ? { result: 'closed', code: 'window' } : post(call, parcel, to, tracker);
    },
    mark: createMark(parts),
    ...(template && {
      knock: (to: Recipient, tracker: string) => post(call, toKnock(template), to, tracker),
    }),
  };
}

/** The template has no holes to fill: whoever looks at the lock screen learns nothing. */
const toKnock = ({ name, language }: NonNullable<WhatsappSettings['template']>) => ({
  type: 'template',
  template: { name, language: { code: language } },
});

async function post(
  call: Caller,
  parcel: unknown,
  { route }: Recipient,
  tracker: string,
): Promise<Outcome> {
  if (!isRoute(route)) return { result: 'lost', code: 'route' };
  return call(route.phoneNumberId, {
    ...toAddress(route),
    ...(parcel as object),
    biz_opaque_callback_data: tracker,
  });
}
