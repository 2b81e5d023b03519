/** @module What is stuck, in words for the beheerder. */
import type { Stuck } from '../post/ports.ts';

export const channelNames: Record<Stuck['channel'], string> = {
  web: 'website',
  terminal: 'terminal',
  whatsapp: 'WhatsApp',
  botframework: 'Bot Framework',
  balie: 'balie',
};

export const whatHappened = ({ kind, state, code, tries }: Stuck): string => {
  if (kind === 'letter')
    return `Een bericht van een inwoner kon ${tries} keer niet worden gelezen.`;
  if (code === 'withdrawn') return 'Een aanmelding ging niet naar het andere systeem.';
  if (state === 'held')
    return 'Een antwoord wacht tot u iets herstelt. We proberen het elke vijf minuten.';
  if (state === 'closed')
    return 'Een antwoord wacht tot de inwoner weer schrijft. Dat weet de inwoner niet.';
  return 'Een antwoord kon niet worden bezorgd.';
};

/** What the codes of the channels ask of a beheerder; a code that is not here is looked up at the channel. */
const advices: Record<string, string> = {
  '190': 'De toegangssleutel bij Meta is verlopen. Maak een nieuwe en zet die in WHATSAPP_TOKEN.',
  '368': 'Meta heeft het account geblokkeerd. Kijk in WhatsApp Manager.',
  '131026': 'Dit nummer heeft geen WhatsApp, of een te oude versie.',
  '131031': 'Meta heeft het account geblokkeerd. Kijk in WhatsApp Manager.',
  '131042': 'Er is iets mis met de betaling bij Meta. Kijk in WhatsApp Manager.',
  '131048': 'Meta ziet te veel spam. Wacht een dag, en kijk in WhatsApp Manager.',
  'login 400': 'Microsoft gelooft de bot niet. Kijk BOT_APP_ID en BOT_TENANT na.',
  'login 401':
    'Het wachtwoord van de bot werkt niet. Maak een nieuw en zet dat in BOT_APP_PASSWORD.',
  forgotten: 'De woorden zijn intussen gewist. U hoeft niets te doen.',
  withdrawn: 'De inwoner trok deze aanmelding in voor zij weg was. U hoeft niets te doen.',
  write: 'Dit antwoord past niet in dit kanaal. Meld het aan de makers.',
  died: 'De balie viel steeds uit bij dit antwoord. Meld het aan de makers.',
  turn: 'Kijk in het logboek welke fout erbij hoort, en probeer het daarna opnieuw.',
};

/** Somebody waits for an answer that lies ready, and nobody told them. */
const unasked =
  'Vul WHATSAPP_TEMPLATE in en start de balie opnieuw. Probeer het daarna opnieuw: dan vragen we de inwoner om te schrijven.';

export const adviceFor = ({ state, code }: Stuck): string =>
  state === 'closed' ? unasked : (advices[code] ?? 'Zoek de code op bij het kanaal.');

/** What is not there any more is not sent by trying again. */
export const isGone = ({ code }: Stuck): boolean => ['forgotten', 'withdrawn'].includes(code);

const notices = {
  opnieuw: 'We proberen het opnieuw.',
  klaar: 'Dat was al opgelost.',
} as const;
export type Notice = keyof typeof notices;

export const findNotice = (name: string | undefined): string | undefined =>
  Object.entries(notices).find(([key]) => key === name)?.[1];
