/** @module From our messages to Direct Line activities. */
import type { Activity } from '@microsoft/agents-activity';
import type { Author, Message } from '../../domain/message.ts';

/** What our own page needs besides the protocol; other clients leave it alone. */
export interface ChannelData {
  author: Author;
  options: Message['options'];
  several: boolean;
  clientActivityID?: string;
}

type Written = Pick<Activity, 'type' | 'id' | 'text' | 'timestamp' | 'textFormat'> & {
  from: { id: string; role: 'user' | 'bot'; name?: string };
  conversation: { id: string };
  suggestedActions?: { to: string[]; actions: { type: string; title: string; value: string }[] };
  channelData: ChannelData;
};

/** Activity ids count up within the conversation, as the protocol wants: `<conversation>|0000012`. */
export const activityId = ({ conversation, seq }: Pick<Message, 'conversation' | 'seq'>): string =>
  `${conversation}|${String(seq).padStart(7, '0')}`;

export function writeActivity(message: Message): Written {
  const { author, options, several, text, at, conversation } = message;
  const mine = author === 'inwoner';
  return {
    ...{ type: 'message', id: activityId(message), timestamp: at, text },
    textFormat: mine ? 'plain' : 'markdown',
    from: mine
      ? { id: 'inwoner', role: 'user' }
      : { id: 'wijkbalie', role: 'bot', name: 'Wijkbalie' },
    conversation: { id: conversation },
    ...(options.length > 0 && { suggestedActions: { to: [], actions: options.map(toAction) } }),
    channelData: { author, options, several, ...(mine && { clientActivityID: message.id }) },
  };
}

const toAction = ({ label }: Message['options'][number]) => ({
  ...{ type: 'imBack', title: label, value: label },
});
