/** @module What we say about a message before we answer it. */
import type { Attachment } from '../domain/message.ts';
import type { Overname } from './ports.ts';

/** A citizen service number was taken out before the message was kept. */
export const maskedNotice =
  'Ik zag een burgerservicenummer in uw bericht. Dat heb ik weggehaald en niet bewaard. U hoeft het hier nooit te typen.';

/** Something came along with the words. */
export const unreadNotice = 'Wat u meestuurde kan ik niet bekijken. Uw woorden lees ik wel.';

/** How it goes with a conversation that another system takes over. The werkers of this desk have the intake as well. */
export const overnameNotices: Record<Overname, string> = {
  accepted: 'Een werker heeft uw vraag aangenomen en gaat hier met u verder.',
  failed:
    'Het lukt nu niet om u hier meteen met een werker te laten praten. Dat spijt ons. Uw vraag is wel goed aangekomen bij de werkers.',
  completed: 'Het gesprek met de werker is klaar. Heeft u nog een vraag? Typ die dan hier.',
};

/** What stands in the conversation for something without words. */
export const unreadNames: Record<Attachment, string> = {
  spraak: '[spraakbericht]',
  beeld: '[foto of filmpje]',
  plek: '[plek op de kaart]',
  bestand: '[bestand]',
  anders: '[bericht dat we niet kunnen lezen]',
  aangepast: '[een bericht aangepast]',
  weggehaald: '[een bericht weggehaald]',
};
