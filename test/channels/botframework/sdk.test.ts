/** @module Microsoft's own SDK as the other side: it reads what we write, and sends as we send. */
import { Activity } from '@microsoft/agents-activity';
import { authorizeJWT, ConnectorClient } from '@microsoft/agents-hosting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '../../../src/channels/botframework/activity.ts';
import { toActivity } from '../../../src/channels/botframework/form.ts';
import { toInitiate } from '../../../src/channels/botframework/handoff.ts';
import { toReference } from '../../../src/channels/botframework/reference.ts';
import { createBotframeworkCarrier } from '../../../src/channels/botframework/send.ts';
import { writeTurn } from '../../../src/channels/botframework/write.ts';
import { huur, intakeOf } from '../../handoff/gesprek.ts';
import { openEndpoint } from './endpoint.ts';
import { appId, at, type Microsoft, now, startMicrosoft } from './microsoft.ts';
import {
  emulator,
  installed,
  joined,
  pressed,
  status,
  submitted,
  teams,
  webchat,
} from './shapes.ts';
import { options, said, somewhere } from './talk.ts';

let microsoft: Microsoft;
beforeAll(async () => {
  microsoft = await startMicrosoft();
});
afterAll(() => microsoft.close());

const wire = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the SDK', () => {
  it('reads every activity that we write', () => {
    const turn = [said('Welke?', { options: options('Ja', 'Nee') })];
    const several = [said('Welke?', { options: options('Geld', 'Werk'), several: true })];
    for (const channelId of ['webchat', 'directline', 'emulator', 'msteams', 'sms']) {
      for (const draft of [...writeTurn(turn, ''), ...writeTurn(several, '')]) {
        const written = wire(toActivity(draft, somewhere(channelId)));
        expect(wire(Activity.fromObject(written))).toMatchObject(written);
      }
    }
  });

  it('reads our handover', () => {
    const reference = toReference(findActivity(webchat)!);
    const event = { intake: intakeOf(huur()), reference, transcript: [said('Dag')], id: 'h1', at };
    const activity = Activity.fromObject(wire(toInitiate(event)));
    expect([activity.type, activity.name]).toEqual(['event', 'handoff.initiate']);
    expect(activity.attachments?.[0]?.name).toBe('Transcript');
  });

  it.each([emulator, installed, joined, pressed, status, submitted, teams, webchat])(
    'sees the same conversation in what comes in: $type of $channelId',
    (shape) => {
      const theirs = Activity.fromObject(wire(shape)).getConversationReference();
      const ours = toReference(findActivity(wire(shape))!);
      expect(theirs).toMatchObject({
        ...{ serviceUrl: ours.serviceUrl, channelId: ours.channelId },
        ...{ conversation: ours.conversation, user: ours.user, agent: ours.bot },
      });
    },
  );

  it('sends to the same place as we do', async () => {
    const reference = { ...somewhere('webchat', { id: 'a b' }), serviceUrl: `${microsoft.url}/` };
    const { settings } = microsoft;
    const carrier = createBotframeworkCarrier({ settings, fetch });
    const [parcel] = carrier.write([said('Dag')]);
    await carrier.send(parcel, { route: reference, heardAt: at }, 't', at);
    const client = ConnectorClient.createClientWithToken(microsoft.url, microsoft.kept[0]!.token);
    const activity = toActivity(writeTurn([said('Dag')], '')[0]!, reference);
    const { id } = await client.sendToConversation('a b', Activity.fromObject(wire(activity)));
    const [ours, theirs] = microsoft.kept;
    expect([id, theirs?.conversation]).toEqual(['parcel-2', ours?.conversation]);
    expect(theirs?.activity).toMatchObject(ours!.activity);
  });
});

/** When this fails, the SDK has become stricter: then see whether more of the check can be left to it. */
describe('why we check tokens ourselves', () => {
  const letIn = async (token: string): Promise<boolean> => {
    const account = { clientId: appId, authority: `${microsoft.url}/${microsoft.settings.tenant}` };
    const config = { ...account, connections: new Map([['een', account]]) };
    let passed = false;
    const answer = { status: () => answer, send: () => answer, end: () => answer, setHeader() {} };
    const request = { method: 'POST', headers: { authorization: `Bearer ${token}` } };
    await authorizeJWT(config)(request, answer as never, () => {
      passed = true;
    });
    return passed;
  };

  it('the SDK lets any issuer in that uses the keys, unless it is told not to', async () => {
    const claims = { aud: appId, exp: now + 10 * 365 * 24 * 3600, iss: 'https://elders.example' };
    const token = await microsoft.directory.sign(claims);
    expect(await letIn(token)).toBe(true);
    expect((await openEndpoint(microsoft).post(`Bearer ${token}`)).status).toBe(403);
  });
});
