/** @module What things are called on the werker's pages. */
import type { Channel } from '../domain/message.ts';
import { type SignaalKind, signaalWords } from '../domain/signaal.ts';
import type { Urgentie } from '../domain/urgentie.ts';
import type { OpenAlert } from '../handoff/ports.ts';

export const urgentieWords: Record<Urgentie, string> = {
  crisis: 'Crisis',
  spoed: 'Spoed',
  gewoon: 'Gewoon',
};

const channelNames: Record<Channel, string> = {
  web: 'Chat',
  terminal: 'Terminal',
  whatsapp: 'WhatsApp',
  botframework: 'Andere app',
  balie: 'Balie',
};

export const channelWords = (channel: string): string =>
  Object.hasOwn(channelNames, channel) ? channelNames[channel as Channel] : channel;

/** What an alert may be about. Its reason counts too: the kind of danger a flow knew, or words of its author. */
export function alertWords({ signalen, reason }: OpenAlert): string[] {
  const kinds = new Set<string>([...signalen, reason].filter((kind) => kind !== ''));
  return [...kinds].map((kind) =>
    Object.hasOwn(signaalWords, kind) ? signaalWords[kind as SignaalKind] : kind,
  );
}
