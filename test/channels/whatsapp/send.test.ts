/** @module Sending to Meta: to whom, how, and what its answer means. */
import { describe, expect, it } from 'vitest';
import { createWhatsappCarrier } from '../../../src/channels/whatsapp/send.ts';
import { number, userId, waId } from './shapes.ts';

const now = '2026-11-23T09:00:00.000Z';
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const settings = {
  ...{ token: 'sleutel', appSecret: 's', verifyToken: 'v', url: 'https://meta.test/v23.0' },
  ...{ site: 'https://wijk.example.nl', template: { name: 'er_is_antwoord', language: 'nl' } },
};
type Call = { url: string; headers: Headers; body: Record<string, unknown> };

function open(answer: () => Response | Promise<Response>) {
  const calls: Call[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    calls.push({
      url: String(url),
      headers: new Headers(init.headers),
      body: JSON.parse(String(init.body)),
    });
    return answer();
  };
  const carrier = createWhatsappCarrier({ settings, fetch: fetch as typeof globalThis.fetch });
  const to = (route: object, heardAt = hoursAgo(1)) => ({
    route: { phoneNumberId: number, ...route },
    heardAt,
  });
  const send = (heardAt?: string, route: object = { waId }) =>
    carrier.send({ type: 'text', text: { body: 'Dag' } }, to(route, heardAt), 'c.2.0', now);
  return { calls, carrier, send, to };
}
const accepted = () => Response.json({ messages: [{ id: 'wamid.1' }] });
const refused =
  (status: number, code: number, headers = {}) =>
  () =>
    Response.json({ error: { code, message: 'x' } }, { status, headers });

describe('a parcel', () => {
  it('goes to the number it came from, with the key and the tracker', async () => {
    const { calls, send } = open(accepted);
    expect(await send()).toEqual({ result: 'sent', upstream: 'wamid.1' });
    expect(calls[0]!.url).toBe(`https://meta.test/v23.0/${number}/messages`);
    expect(calls[0]!.headers.get('authorization')).toBe('Bearer sleutel');
    expect(calls[0]!.body).toEqual({
      ...{ messaging_product: 'whatsapp', recipient_type: 'individual', to: waId },
      ...{ type: 'text', text: { body: 'Dag' }, biz_opaque_callback_data: 'c.2.0' },
    });
  });

  it('goes to `recipient` for somebody without a number, for in `to` it would vanish', async () => {
    const { calls, send } = open(accepted);
    await send(undefined, { userId });
    expect(calls[0]!.body).toMatchObject({ recipient_type: 'individual', recipient: userId });
    expect(calls[0]!.body).not.toHaveProperty('to');
  });

  it('is not sent at all when 24 hours have gone by, a little before Meta says so', async () => {
    const { calls, send } = open(accepted);
    expect(await send(hoursAgo(23.9))).toMatchObject({ result: 'sent' });
    expect(await send(hoursAgo(23.95))).toMatchObject({ result: 'closed' });
    expect(await send(hoursAgo(48))).toMatchObject({ result: 'closed' });
    expect(calls).toHaveLength(1);
  });

  it('without a route that we know is lost, not thrown', async () => {
    const { carrier } = open(accepted);
    const to = { route: null, heardAt: now };
    expect(await carrier.send({}, to, 't', now)).toMatchObject({ result: 'lost' });
  });
});

describe('what Meta answers', () => {
  it.each([
    [400, 131047, 'closed'],
    [400, 131026, 'lost'],
    [400, 131009, 'lost'],
    [400, 131008, 'lost'],
    [429, 130429, 'retry'],
    [400, 131056, 'retry'],
    [400, 80007, 'retry'],
    [500, 131000, 'retry'],
    [500, 131016, 'retry'],
    [401, 190, 'alarm'],
    [403, 131031, 'alarm'],
    [400, 131042, 'alarm'],
    [400, 131048, 'alarm'],
    [400, 368, 'alarm'],
    [503, 999_999, 'retry'],
    [400, 999_999, 'lost'],
  ])('status %i with code %i is %s', async (status, code, result) => {
    expect(await open(refused(status, code)).send()).toMatchObject({ result, code: String(code) });
  });

  it('may be how long to wait', async () => {
    const outcome = await open(refused(429, 130429, { 'retry-after': '17' })).send();
    expect(outcome).toMatchObject({ result: 'retry', seconds: 17 });
  });

  it.each([
    ['nothing', () => Promise.reject(new Error('timed out'))],
    ['200 without an id', () => Response.json({})],
    ['200 that is no JSON', () => new Response('<html>')],
    ['a gateway that gave up', () => new Response('', { status: 504 })],
  ])('%s leaves it uncertain', async (_, answer) => {
    expect(await open(answer).send()).toMatchObject({ result: 'uncertain' });
  });

  it('is sure to be nothing where nobody could be reached', async () => {
    const cause = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    const answer = () => Promise.reject(new TypeError('fetch failed', { cause }));
    expect(await open(answer).send()).toMatchObject({ result: 'retry' });
  });
});

describe('a knock', () => {
  it('is the template, with nothing in it that a lock screen could give away', async () => {
    const { calls, carrier, to } = open(accepted);
    expect(await carrier.knock!(to({ waId }), 'c.knock')).toMatchObject({ result: 'sent' });
    expect(calls[0]!.body).toMatchObject({
      ...{ type: 'template', template: { name: 'er_is_antwoord', language: { code: 'nl' } } },
    });
  });

  it('is not there without a template', () => {
    const { template: _, ...bare } = settings;
    expect(createWhatsappCarrier({ settings: bare, fetch })).not.toHaveProperty('knock');
  });
});
