/** @module The same conversations over Bot Framework: what each app shows is pressed, ticked or typed there as that app does it. */
import { findActivity } from '../../src/channels/botframework/activity.ts';
import { toActivity, type Written } from '../../src/channels/botframework/form.ts';
import { readActivity } from '../../src/channels/botframework/read.ts';
import { type Draft, type Key, writeTurn } from '../../src/channels/botframework/write.ts';
import type { Attachment, Incoming, Message } from '../../src/domain/message.ts';
import type { Send } from './through.ts';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const conversation = { id: 'a:1', conversationType: 'personal' };

/** Somebody in that app: `webchat` has keys, `msteams` keys and cards, `sms` only words. */
export const overBotframework =
  (channelId: string): Send =>
  async (said, seen) => {
    const activity = findActivity({
      ...{ type: 'message', id: said.id, timestamp: '2026-11-23T09:00:00.123Z', channelId },
      ...{ serviceUrl, conversation, from: { id: '29:iemand' }, recipient: { id: '28:bot' } },
      ...(said.attachment ? bring(said, said.attachment) : answer(said, seen, channelId)),
    });
    const { letters } = await readActivity({ activity: activity!, at: '2026-11-23T09:00:01.000Z' });
    const { id, channel, text, option, attachment } = letters[0]!;
    return {
      ...{ id, channel, text, conversation: said.conversation },
      ...(option !== undefined && { option }),
      ...(attachment && { attachment }),
    };
  };

const types: Record<string, string> = {
  ...{ spraak: 'audio/ogg', beeld: 'image/jpeg', bestand: 'application/pdf' },
  anders: 'application/vnd.microsoft.card.hero',
};

/** What Teams calls it. */
const changes: Partial<Record<Attachment, object>> = {
  aangepast: { type: 'messageUpdate', channelData: { eventType: 'editMessage' } },
  weggehaald: { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
};

const bring = ({ text }: Incoming, attachment: Attachment) =>
  changes[attachment] ??
  (attachment === 'plek'
    ? { text, entities: [{ type: 'GeoCoordinates', latitude: 52.1, longitude: 5.1 }] }
    : { text, attachments: [{ contentType: types[attachment]!, contentUrl: serviceUrl }] });

/** Who has nothing to press types the number of the key, or its words. */
function answer({ text, option }: Incoming, seen: Message[], channelId: string): object {
  const draft = writeTurn(seen, 'https://wijk.example.nl').findLast(({ keys }) => keys.length > 0);
  const place = draft?.keys.findIndex(({ id }) => id === option) ?? -1;
  if (!draft || place < 0) return { text };
  const user = { id: '29:iemand' };
  const reference = { serviceUrl, channelId, conversation, user, bot: { id: '28:bot' } };
  return press(toActivity(draft, reference), draft, place);
}

function press(
  { text, suggestedActions, attachments }: Written,
  draft: Draft,
  place: number,
): object {
  const key = draft.keys[place]!;
  const action = suggestedActions?.actions[place] as Suggested | undefined;
  if (action?.type === 'imBack') return { text: action.value };
  if (action) return { text: action.text, value: action.value };
  if (!attachments) return { text: /\n1\\\./.test(text!) ? String(place + 1) : key.id };
  return draft.several ? tick(attachments[0] as Card, place) : submit(attachments[0] as Card, key);
}

type Suggested = { type: string; text?: string; value: unknown };
type Submit = { title: string; data: { msteams?: { text: string; value: unknown } } };
type Card = { content: { body: [{ actions: [Submit] }] } };

/** Teams says the words of a key of a card, and sends along what stands behind it. */
function submit({ content }: Card, { label }: Key): object {
  const keys = content.body.flatMap(({ actions }) => actions);
  const { text, value } = keys.find(({ title }) => title === label)!.data.msteams!;
  return { text, value };
}

/** A box that is ticked, and the card is sent: nothing is typed. */
function tick({ content }: Card, place: number): object {
  const [send] = content.body.flatMap(
    ({ actions }: Partial<Card['content']['body'][0]>) => actions ?? [],
  );
  return { value: { ...send!.data, keuzes: String(place) } };
}
