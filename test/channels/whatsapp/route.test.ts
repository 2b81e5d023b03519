/** @module The webhook: only Meta comes in, what came is kept before it is acknowledged, and nothing is a reason to bring it twice. */
import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWhatsappRoutes, type WebhookLine } from '../../../src/channels/whatsapp/route.ts';
import type { Letter } from '../../../src/post/ports.ts';
import { messages, number } from './shapes.ts';

const settings = { appSecret: 'geheim', verifyToken: 'kennismaking' };
const path = '/webhooks/whatsapp';
let kept: Letter[];
let lines: WebhookLine[];
let served: number;
let broken: boolean;
beforeEach(() => {
  [kept, lines, served, broken] = [[], [], 0, false];
});

const open = (given: Partial<typeof settings> = settings) =>
  createWhatsappRoutes({
    settings: given,
    log: (line) => lines.push(line),
    reception: {
      async receive({ letters }) {
        if (broken) throw new Error('de schijf is vol');
        kept.push(...letters);
        return async () => {
          served += 1;
        };
      },
    },
  });

const envelope = (...all: unknown[]) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        { field: 'messages', value: { metadata: { phone_number_id: number }, messages: all } },
      ],
    },
  ],
});
const sign = (body: string | Uint8Array, secret = settings.appSecret) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
const json = { 'content-type': 'application/json' };

async function post(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  given?: Partial<typeof settings>,
) {
  const all = { ...json, 'x-hub-signature-256': sign(body), ...headers };
  const sent = { method: 'POST', headers: all, body: body as BodyInit };
  return (await open(given).request(path, sent)).status;
}
const text = JSON.stringify(envelope(messages.text));

describe('the handshake', () => {
  const ask = (query: string, given?: Partial<typeof settings>) =>
    open(given).request(`${path}?${query}`);

  it('gives the challenge to who knows the word', async () => {
    const answer = await ask(
      'hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=kennismaking',
    );
    expect([answer.status, await answer.text()]).toEqual([200, '1158201444']);
    expect(answer.headers.get('content-type')).toContain('text/plain');
  });

  it.each([
    'hub.mode=subscribe&hub.challenge=1&hub.verify_token=anders',
    'hub.mode=subscribe&hub.challenge=1',
    'hub.challenge=1&hub.verify_token=kennismaking',
    '',
  ])('refuses %s', async (query) => {
    expect((await ask(query)).status).toBe(403);
  });

  it('is closed while no word is set', async () => {
    expect((await ask('hub.mode=subscribe&hub.challenge=1&hub.verify_token=', {})).status).toBe(
      403,
    );
  });
});

describe('a post', () => {
  it('that is signed is kept, acknowledged, and then served', async () => {
    expect(await post(text)).toBe(200);
    expect(kept).toHaveLength(1);
    expect(served).toBe(1);
  });

  it.each([
    ['another secret', { 'x-hub-signature-256': sign(text, 'anders') }, 403],
    ['half a signature', { 'x-hub-signature-256': sign(text).slice(0, 30) }, 403],
    ['capitals', { 'x-hub-signature-256': sign(text).toUpperCase() }, 403],
    ['SHA-1', { 'x-hub-signature-256': `sha1=${'0'.repeat(40)}` }, 403],
    ['another body', { 'x-hub-signature-256': sign(`${text} `) }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
  ])('with %s is refused, and nothing is kept', async (_, headers, status) => {
    expect(await post(text, headers)).toBe(status);
    expect(kept).toEqual([]);
  });

  it('without a signature is refused', async () => {
    const sent = { method: 'POST', headers: json, body: text };
    expect((await open().request(path, sent)).status).toBe(401);
    expect(kept).toEqual([]);
  });

  it('is refused while no secret is set, whatever its signature', async () => {
    for (const appSecret of ['', undefined] as string[]) {
      const headers = { 'x-hub-signature-256': sign(text, '') };
      expect(await post(text, headers, { appSecret })).toBe(403);
    }
    expect(kept).toEqual([]);
  });

  it('is signed over its bytes, with accents and pictures in it as Meta wrote them', async () => {
    const body = text.replace('🏠', '\\ud83c\\udfe0 é \\u00e9');
    expect(await post(body)).toBe(200);
    expect(kept[0]!.text).toContain('🏠 é é');
  });

  it('of more than three megabytes is refused', async () => {
    expect(await post(JSON.stringify({ a: 'x'.repeat(3 * 2 ** 20) }))).toBe(413);
  });

  it.each([
    ['no JSON', '{"object":'],
    ['no UTF-8', new Uint8Array([123, 34, 255, 254, 34, 125])],
    ['something else', '[]'],
    ['another object', '{"object":"page","entry":[]}'],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['nothing', ''],
  ])(
    'that is signed and holds %s is acknowledged once and for all, and nothing is kept',
    async (_, body) => {
      expect(await post(body)).toBe(200);
      expect(kept).toEqual([]);
      expect(lines).toEqual([{ webhook: 'whatsapp', trouble: 'unreadable' }]);
    },
  );

  it('that cannot be kept is asked for again, so that nothing is lost', async () => {
    broken = true;
    expect(await post(text)).toBe(503);
    expect(lines).toEqual([{ webhook: 'whatsapp', trouble: 'not kept' }]);
    broken = false;
    expect(await post(text)).toBe(200);
    expect(kept).toHaveLength(1);
  });

  it('never brings anyone’s words or number into a line', async () => {
    broken = true;
    await post(text);
    await post(text, { 'x-hub-signature-256': sign('x') });
    expect(JSON.stringify(lines)).not.toMatch(/huur|316/);
  });
});
