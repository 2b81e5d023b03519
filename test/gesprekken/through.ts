/** @module The same conversations through a channel: what is said and pressed goes out and comes in as its own people and programs write it. */
import { Activity, readActivity } from '../../src/channels/directline/read.ts';
import { writeActivity } from '../../src/channels/directline/write.ts';
import type { WhatsappParcel } from '../../src/channels/whatsapp/parcel.ts';
import { readPost } from '../../src/channels/whatsapp/read.ts';
import { writeTurn } from '../../src/channels/whatsapp/write.ts';
import type { Desk } from '../../src/conversation/desk.ts';
import type { Attachment, Incoming, Message } from '../../src/domain/message.ts';

/** What somebody sends when they see these replies: it becomes what the channel reads. */
export type Send = (said: Incoming, seen: Message[]) => Incoming | Promise<Incoming>;

/** A desk that is only reached through a channel. */
export function through(desk: Desk, send: Send): Desk {
  const seen = new Map<string, Message[]>();
  return {
    ...desk,
    async take(incoming) {
      const { conversation } = incoming;
      const before = seen.get(conversation) ?? (await desk.messages(conversation, 0)) ?? [];
      const taken = await desk.take(await send(incoming, before));
      if (taken.status !== 'unknown') seen.set(conversation, taken.replies);
      return taken;
    },
  };
}

/** Somebody with WhatsApp: a key is pressed where there is one, and else its number is typed. */
export const overWhatsapp: Send = (said, seen) => {
  const message = {
    id: said.id,
    from: '31600000000',
    timestamp: '1795000000',
    ...toWhatsapp(said, seen),
  };
  const value = { metadata: { phone_number_id: '1' }, messages: [message] };
  const changes = [{ field: 'messages', value }];
  const post = readPost({ object: 'whatsapp_business_account', entry: [{ changes }] });
  const { id, channel, text, option, attachment } = post!.letters[0]!;
  return {
    ...{ id, channel, text, conversation: said.conversation },
    ...(option !== undefined && { option }),
    ...(attachment && { attachment }),
  };
};

const types: Record<Attachment, string> = {
  ...{ spraak: 'audio', beeld: 'image', plek: 'location', bestand: 'document', anders: 'poll' },
  ...{ aangepast: 'edit', weggehaald: 'revoke' },
};

function toWhatsapp({ text, option, attachment }: Incoming, seen: Message[]): object {
  if (attachment) {
    const type = types[attachment];
    return { type, [type]: { id: '1', ...(text && { caption: text }) } };
  }
  const keys = writeTurn(seen, 'https://wijk.example.nl').flatMap(keysOf);
  const key = option && keys.find(({ id }) => id === option || id.startsWith(`${option}|`));
  if (key) return { type: 'interactive', interactive: { type: 'list_reply', list_reply: key } };
  const asking = seen.findLast(({ options }) => options.length > 0);
  const place = asking?.options.findIndex(({ id }) => id === option) ?? -1;
  return { type: 'text', text: { body: option && place >= 0 ? String(place + 1) : text } };
}

function keysOf(parcel: WhatsappParcel): { id: string; title: string }[] {
  if (parcel.type !== 'interactive') return [];
  const { interactive } = parcel;
  return interactive.type === 'button'
    ? interactive.action.buttons.map(({ reply }) => reply)
    : interactive.action.sections.flatMap(({ rows }) => rows);
}

/** Any Direct Line client: a suggested action says its words, and nothing of our own goes along. */
export const overDirectLine: Send = (said, seen) => {
  const { id, text, option, attachment, conversation } = said;
  const actions = seen.flatMap((each) => writeActivity(each).suggestedActions?.actions ?? []);
  const label = seen.flatMap(({ options }) => options).find((each) => each.id === option)?.label;
  const pressed = option === undefined ? undefined : actions.find(({ title }) => title === label);
  const activity = Activity.parse({
    ...{ type: 'message', id, from: { id: 'dl_user' }, text: pressed?.value ?? text },
    ...(attachment && { attachments: [{ contentType: mediaTypes[attachment] }] }),
  });
  return readActivity(activity, conversation, id)!;
};

/** A place has no file, and of anything else nothing is known but that it is one. */
const mediaTypes: Record<Attachment, string> = {
  ...{ spraak: 'audio/webm', beeld: 'image/jpeg', plek: '' },
  ...{ bestand: 'application/pdf', anders: '', aangepast: '', weggehaald: '' },
};
