/** @module Telling somebody how it goes with what they approved, outside any turn of theirs. */
import type { Message } from '../domain/message.ts';
import { overnameNotices } from './notice.ts';
import { perform } from './perform.ts';
import type { Conversation, Overname } from './ports.ts';
import type { TurnParts } from './turn.ts';

/** A turn may come in between; then it is told after that. */
const mostTries = 20;

/** Once, until they write again. Nothing when there is no such conversation, or nothing in it to take over. */
export async function tellOvername(parts: TurnParts, id: string, how: Overname): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const conversation = await parts.store.find(id);
    if (!conversation?.intake) return;
    if (isTold(await parts.store.messages(id, 0), how)) return;
    const record = await perform(parts, toTurn(conversation, how, parts.clock.now()));
    if ((await parts.store.commit(record)) === 'committed') return;
  }
  throw new Error(`conversation ${id}: ${mostTries} turns came in between`);
}

const stepOf = (how: Overname) => `overname/${how}`;

function isTold(messages: Message[], how: Overname): boolean {
  const last = messages.findLast(
    ({ author, step }) => author === 'inwoner' || step === stepOf(how),
  );
  return last?.step === stepOf(how);
}

/** Where they stand in the script stays as it is. */
function toTurn(conversation: Conversation, how: Overname, at: string) {
  const { state } = conversation;
  const effect = { type: 'say', text: overnameNotices[how], step: stepOf(how) } as const;
  return { conversation, played: { state, effects: [effect] }, said: [], notice: '', at };
}
