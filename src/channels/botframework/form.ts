/** @module A draft in the form of the channel where somebody is: keys, a card, or numbers to type. */
import type { Activity } from '@microsoft/agents-activity';
import { type CardAttachment, toCard } from './card.ts';
import { literal } from './markdown.ts';
import type { Reference } from './reference.ts';
import type { Draft, Key } from './write.ts';

/** As it goes over the wire. */
export type Written = Pick<Activity, 'type' | 'text' | 'textFormat' | 'inputHint'> & {
  from: { id: string };
  recipient: { id: string };
  conversation: Reference['conversation'];
  locale: 'nl-NL';
  suggestedActions?: { to: string[]; actions: { type: string; title: string }[] };
  attachments?: CardAttachment[];
};

export function toActivity(draft: Draft, reference: Reference): Written {
  const { bot, user, conversation } = reference;
  return {
    ...{ type: 'message', textFormat: 'markdown', locale: 'nl-NL' },
    ...{ from: bot, recipient: { id: user.id }, conversation },
    ...{ text: draft.text, ...toForm(draft, reference) },
  };
}

type Form = Pick<Written, 'suggestedActions' | 'attachments'> & { text?: string };

/** Channels of Azure Bot Service that show what our keys are; SMS, e-mail and the like do not. */
const rich = ['msteams', 'webchat', 'directline', 'emulator'];

function toForm(draft: Draft, { channelId, conversation, user }: Reference): Form {
  const { text, keys, several } = draft;
  if (keys.length === 0) return {};
  if (!rich.includes(channelId)) return { text: `${text}\n\n${toNumbers(draft)}` };
  const isPersonal = conversation.conversationType === 'personal' && !conversation.isGroup;
  // Teams suggests up to six, and only to somebody alone.
  const suggests = channelId !== 'msteams' || (isPersonal && keys.length <= 6);
  if (several || !suggests) return { attachments: [toCard(draft)] };
  const to = channelId === 'msteams' ? [user.id] : [];
  return { suggestedActions: { to, actions: keys.map((key) => toAction(key, channelId)) } };
}

/** Web Chat and the Emulator send the id of the option along; any other client says the label. */
const toAction = ({ id, label }: Key, channelId: string) =>
  channelId === 'webchat' || channelId === 'emulator'
    ? { type: 'messageBack', title: label, text: label, displayText: label, value: { option: id } }
    : { type: 'imBack', title: label, value: label };

/** Typed numbers are understood as places, but not where they may be how many: then the words are typed. */
function toNumbers({ keys, several }: Draft): string {
  const isYesNo = keys.every(({ id }) => id === 'ja' || id === 'nee');
  const lines = keys.map(({ label }, at) => `${isYesNo ? '' : `${at + 1}\\. `}${literal(label)}`);
  const hint = isYesNo ? hints.yesno : several ? hints.several : hints.one;
  return `${lines.join('  \n')}\n\n${hint}`;
}

const hints = {
  one: 'Typ het nummer van uw keuze.',
  several: 'Typ de nummers die u kiest. Bijvoorbeeld: 1 en 2.',
  yesno: 'Typ ja of nee.',
};
