/** @module What people see in each channel, and what they send when they press or type: as in the conversations. */
import { toActivity } from '../../../src/channels/botframework/form.ts';
import { writeTurn as writeDrafts } from '../../../src/channels/botframework/write.ts';
import { writeActivity } from '../../../src/channels/directline/write.ts';
import type { WhatsappParcel } from '../../../src/channels/whatsapp/parcel.ts';
import { writeMore, writeTurn } from '../../../src/channels/whatsapp/write.ts';
import type { Message } from '../../../src/domain/message.ts';
import { overBotframework } from '../../gesprekken/botframework.ts';
import { overDirectLine, overWhatsapp, type Send } from '../../gesprekken/through.ts';
import { readMarkdown, somewhere } from '../botframework/talk.ts';

export interface Screen {
  /** Everything that is read, in order, one text for each thing that is sent. */
  show(messages: Message[]): string[];
  send: Send;
}

const site = 'https://wijk.example.nl';

const whatsapp: Screen = {
  show: (messages) =>
    [...writeTurn(messages, site), ...messages.flatMap(writeMore)].map(readParcel),
  send: overWhatsapp,
};

function readParcel(parcel: WhatsappParcel): string {
  if (parcel.type === 'text') return parcel.text.body;
  const { type, body, action } = parcel.interactive;
  const keys =
    type === 'button'
      ? action.buttons.map(({ reply }) => reply.title)
      : action.sections.flatMap(({ rows }) =>
          rows.flatMap(({ title, description = '' }) => [title, description]),
        );
  return [body.text, ...keys].join('\n');
}

const botframework = (channelId: string): Screen => ({
  show: (messages) =>
    writeDrafts(messages, site).map((draft) => {
      const place = somewhere(channelId, { conversationType: 'personal' });
      const { text = '', suggestedActions, attachments = [] } = toActivity(draft, place);
      const keys = suggestedActions?.actions.map(({ title }) => title) ?? [];
      return [readMarkdown(text), ...keys, ...attachments.flatMap(titlesOf)].join('\n');
    }),
  send: overBotframework(channelId),
});

/** Every title on a card. */
function titlesOf(json: unknown): string[] {
  if (!(json instanceof Object)) return [];
  const { title } = json as { title?: unknown };
  return [...(typeof title === 'string' ? [title] : []), ...Object.values(json).flatMap(titlesOf)];
}

const directLine: Screen = {
  show: (messages) =>
    messages.map((message) => {
      const { text = '', suggestedActions } = writeActivity(message);
      return [text, ...(suggestedActions?.actions ?? []).map(({ title }) => title)].join('\n');
    }),
  send: overDirectLine,
};

export const screens: Record<string, Screen> = {
  WhatsApp: whatsapp,
  Teams: botframework('msteams'),
  'Web Chat': botframework('webchat'),
  sms: botframework('sms'),
  'Direct Line': directLine,
};
