/** @module Keys as an Adaptive Card: one below the other, or boxes to tick and one key to send them. */
import type { Draft, Key } from './write.ts';

export interface CardAttachment {
  contentType: 'application/vnd.microsoft.card.adaptive';
  content: object;
}

export function toCard({ keys, several }: Pick<Draft, 'keys' | 'several'>): CardAttachment {
  const body = several ? [toBoxes(keys), toSet(send(keys))] : keys.map((key) => toSet(toKey(key)));
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      ...{ type: 'AdaptiveCard', version: '1.5', lang: 'nl', body },
    },
  };
}

/** A set of its own for each: Teams shows only six in one. */
const toSet = (action: object) => ({ type: 'ActionSet', actions: [action] });

/** In Teams the label is said by who presses it, for all to see; elsewhere `option` and `text` come back. */
const toKey = ({ id, label }: Key) => ({
  ...{ type: 'Action.Submit', title: label },
  data: {
    ...{ option: id, text: label },
    msteams: { type: 'messageBack', displayText: label, text: label, value: { option: id } },
  },
});

/** Boxes come back as places, for a label may hold the comma that stands between them. */
const toBoxes = (keys: Key[]) => ({
  ...{ type: 'Input.ChoiceSet', id: 'keuzes', isMultiSelect: true, style: 'expanded', wrap: true },
  label: 'U kunt er meer kiezen.',
  choices: keys.map(({ label }, at) => ({ title: label, value: String(at) })),
});

const send = (keys: Key[]) => ({
  ...{ type: 'Action.Submit', title: 'Verstuur' },
  data: { labels: keys.map(({ label }) => label) },
});
