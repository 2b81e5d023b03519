/** @module What every channel that brings our words owes the post room: it never throws, and never takes a silence for a yes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBotframeworkCarrier } from '../../../src/channels/botframework/send.ts';
import { microsoft } from '../../../src/channels/botframework/settings.ts';
import { createWhatsappCarrier } from '../../../src/channels/whatsapp/send.ts';
import type { Carrier } from '../../../src/post/carrier.ts';
import { options, said, somewhere } from '../botframework/talk.ts';

const site = 'https://wijk.example.nl';
const now = '2026-11-23T09:00:00.000Z';

const carriers: Record<string, { create(call: typeof fetch): Carrier; route: unknown }> = {
  WhatsApp: {
    create: (call) => {
      const url = 'https://graph.example.nl/v23.0';
      const settings = { token: 't', appSecret: 's', verifyToken: 'v', url, site };
      return createWhatsappCarrier({ settings, fetch: call });
    },
    route: { phoneNumberId: '1', waId: '31600000000' },
  },
  'Bot Framework': {
    create: (call) => {
      const settings = { ...microsoft, appId: 'a', password: 'p', site };
      return createBotframeworkCarrier({ settings, fetch: call });
    },
    route: somewhere('msteams'),
  },
};

const turn = [said('geheimwoord'), said('Welke?', { options: options('Ja', 'Nee') })];

describe.each(Object.entries(carriers))('%s', (_, { create, route }) => {
  const sendWith = (call: typeof fetch, to: unknown = route) => {
    const carrier = create(call);
    return carrier.send(carrier.write(turn)[0], { route: to, heardAt: now }, 'spoor-1', now);
  };

  it('writes one parcel for a turn that fits, and the same each time', () => {
    const { write } = create(fetch);
    expect(write(turn)).toHaveLength(1);
    expect(write(turn)).toEqual(write(turn));
    expect(write([])).toEqual([]);
  });

  it('never throws, whatever comes back, and says only codes', async () => {
    const body = fc.oneof(fc.json(), fc.string(), fc.constant('geheimwoord'));
    const status = fc
      .integer({ min: 200, max: 599 })
      .filter((code) => ![204, 205, 304].includes(code));
    await fc.assert(
      fc.asyncProperty(status, body, async (code, words) => {
        const outcome = await sendWith(async () => new Response(words, { status: code }));
        expect(['retry', 'uncertain', 'closed', 'alarm', 'lost', 'sent']).toContain(outcome.result);
        expect(JSON.stringify(outcome)).not.toContain('geheimwoord');
        if (code >= 300) expect(outcome.result).not.toBe('sent');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nobody is there', Object.assign(new TypeError('x'), { cause: { code: 'ECONNREFUSED' } })],
    ['the line breaks', new TypeError('geheimwoord')],
    ['it takes too long', new DOMException('x', 'TimeoutError')],
  ])('neither gives up nor takes it for done when %s', async (__, error) => {
    const outcome = await sendWith(() => Promise.reject(error));
    expect(['retry', 'uncertain']).toContain(outcome.result);
    expect(JSON.stringify(outcome)).not.toContain('geheimwoord');
  });

  it.each([[null], [{}], ['straat 1'], [{ serviceUrl: 'http://10.0.0.1/' }], [[]]])(
    'calls nobody for a route like %j',
    async (to) => {
      let calls = 0;
      const outcome = await sendWith(async () => {
        calls += 1;
        return new Response('{}');
      }, to);
      expect([outcome.result, calls]).toEqual(['lost', 0]);
    },
  );
});
