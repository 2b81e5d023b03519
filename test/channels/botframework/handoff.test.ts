import { expect, it } from 'vitest';
import { findActivity } from '../../../src/channels/botframework/activity.ts';
import { toInitiate } from '../../../src/channels/botframework/handoff.ts';
import { toReference } from '../../../src/channels/botframework/reference.ts';
import { Intake } from '../../../src/domain/intake.ts';
import { huur, intakeOf } from '../../handoff/gesprek.ts';
import { webchat } from './shapes.ts';
import { said } from './talk.ts';

const reference = toReference(findActivity(webchat)!);
const handover = {
  ...{ intake: intakeOf(huur()), reference, id: 'overdracht-1', at: '2026-11-23T09:00:00.000Z' },
  transcript: [
    said('Waarmee kunnen we u **helpen**?', { id: 'balie-1', seq: 1 }),
    said('met de *huur*', { id: 'a1', seq: 2, author: 'inwoner', step: '' }),
  ],
};

it('is the event as Bot Framework has it, with our intake and the whole conversation', () => {
  expect(toInitiate({ ...handover, replyToId: 'a1' })).toEqual({
    ...{ type: 'event', name: 'handoff.initiate', id: 'overdracht-1' },
    ...{ timestamp: '2026-11-23T09:00:00.000Z', localTimezone: 'Europe/Amsterdam' },
    ...{ channelId: 'webchat', serviceUrl: 'https://webchat.botframework.com/', replyToId: 'a1' },
    conversation: { id: webchat.conversation.id },
    from: { id: 'wijkbalie@abcdef', role: 'bot' },
    recipient: { id: 'dl_bewoner', role: 'user' },
    relatesTo: {
      ...{ activityId: 'a1', channelId: 'webchat', locale: 'nl' },
      serviceUrl: 'https://webchat.botframework.com/',
      user: { id: 'dl_bewoner' },
      bot: { id: 'wijkbalie@abcdef' },
      conversation: { id: webchat.conversation.id },
    },
    value: { intake: handover.intake },
    attachments: [
      {
        ...{ name: 'Transcript', contentType: 'application/json' },
        content: {
          activities: [
            {
              ...{ type: 'message', id: 'balie-1', timestamp: '2026-11-23T09:00:00.000Z' },
              ...{ text: 'Waarmee kunnen we u **helpen**?', textFormat: 'markdown' },
              from: { id: 'script', role: 'bot' },
            },
            {
              ...{ type: 'message', id: 'a1', timestamp: '2026-11-23T09:00:00.000Z' },
              ...{ text: 'met de *huur*', textFormat: 'plain' },
              from: { id: 'inwoner', role: 'user' },
            },
          ],
        },
      },
    ],
    entities: [],
  });
});

it('survives the wire, and its intake can be read again', () => {
  const sent = toInitiate(handover);
  const there = JSON.parse(JSON.stringify(sent));
  expect(there).toEqual(sent);
  expect(Intake.parse(there.value.intake)).toEqual(handover.intake);
  expect(there).not.toHaveProperty('replyToId');
});

it('brings what was said last when not all of it fits', () => {
  const transcript = [said('x'.repeat(30_000)), said('y'.repeat(30_000)), said('Dag.')];
  const { content } = toInitiate({ ...handover, transcript }).attachments[0]!;
  expect(content.activities.map(({ text }) => text?.[0])).toEqual(['y', 'D']);
});

it('names nobody but in the intake and the conversation', () => {
  const { value: _, attachments: __, ...rest } = toInitiate(handover);
  expect(JSON.stringify(rest)).not.toContain('"name":"w');
});
