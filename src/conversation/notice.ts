/** @module What we say about a message before we answer it. */
import type { Attachment } from '../domain/message.ts';

/** A citizen service number was taken out before the message was kept. */
export const maskedNotice =
  'Ik zag een burgerservicenummer in uw bericht. Dat heb ik weggehaald en niet bewaard. U hoeft het hier nooit te typen.';

/** Something came along with the words. */
export const unreadNotice = 'Wat u meestuurde kan ik niet bekijken. Uw woorden lees ik wel.';

/** What stands in the conversation for something without words. */
export const unreadNames: Record<Attachment, string> = {
  spraak: '[spraakbericht]',
  beeld: '[foto of filmpje]',
  plek: '[plek op de kaart]',
  bestand: '[bestand]',
  anders: '[bericht dat we niet kunnen lezen]',
};
