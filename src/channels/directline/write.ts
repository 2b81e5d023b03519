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
  channelData?: ChannelData;
};

export interface ActivitySet {
  activities: Written[];
  watermark: string;
}

/** Activities in one answer or frame, at most. */
const pageSize = 100;

const desk = { id: 'wijkbalie', role: 'bot', name: 'Wijkbalie' } as const;

/** Activity ids count up within the conversation, as the protocol wants: `<conversation>|0000012`. */
export const activityId = ({ conversation, seq }: Pick<Message, 'conversation' | 'seq'>): string =>
  `${conversation}|${String(seq).padStart(7, '0')}`;

/** `user` is the id that the inwoner goes by, when their token has one. */
export function writeActivity(message: Message, user = 'inwoner'): Written {
  const { author, options, several, text, at, conversation } = message;
  const mine = author === 'inwoner';
  return {
    ...{ type: 'message', id: activityId(message), timestamp: at, text },
    textFormat: mine ? 'plain' : 'markdown',
    from: mine ? { id: user, role: 'user' } : desk,
    conversation: { id: conversation },
    ...(options.length > 0 && { suggestedActions: { to: [], actions: options.map(toAction) } }),
    channelData: { author, options, several, ...(mine && { clientActivityID: message.id }) },
  };
}

const toAction = ({ label }: Message['options'][number]) => ({
  ...{ type: 'imBack', title: label, value: label },
});

/** Messages that follow each other, each page with the watermark to go on from. */
export function pagesOf(messages: Message[], user?: string): ActivitySet[] {
  const pages: ActivitySet[] = [];
  for (let from = 0; from < messages.length; from += pageSize) {
    const page = messages.slice(from, from + pageSize);
    const activities = page.map((message) => writeActivity(message, user));
    pages.push({ activities, watermark: String(page[page.length - 1]!.seq) });
  }
  return pages;
}

/** An answer takes longer. Nothing is kept of it, so it moves no watermark. */
export function busyOf(conversation: string, after: number): ActivitySet {
  const id = `${conversation}|busy`;
  const typing = { type: 'typing', id, from: desk, conversation: { id: conversation } };
  return { activities: [typing], watermark: String(after) };
}
