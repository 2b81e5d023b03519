import { describe, expect, it } from 'vitest';
import { createWhatsappRoutes } from '../../../src/channels/whatsapp/route.ts';
import { messages, postOf, statuses, statusPost } from './shapes.ts';
import { sign } from './webhook.ts';

const path = '/webhooks/whatsapp';
const settings = { appSecret: 'geheim van de app', verifyToken: 'wachtwoord' };
const real = new TextEncoder().encode(JSON.stringify(postOf(messages.text)));

function open(more: { settings?: Partial<typeof settings>; fails?: boolean } = {}) {
  const received: unknown[] = [];
  const lines: unknown[] = [];
  const routes = createWhatsappRoutes({
    reception: {
      async receive(post) {
        if (more.fails) throw new Error('no room');
        received.push(post);
        return async () => {};
      },
    },
    settings: more.settings ?? settings,
    log: (line) => void lines.push(line),
  });
  const post = async (
    body: Uint8Array<ArrayBuffer> = real,
    headers: Record<string, string | undefined> = {},
  ) => {
    const all = {
      'content-type': 'application/json',
      'x-hub-signature-256': await sign(settings.appSecret, body),
      ...headers,
    };
    const given = Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    );
    return routes.request(path, { method: 'POST', headers: given, body });
  };
  const get = (query: Record<string, string>) =>
    routes.request(`${path}?${new URLSearchParams(query)}`);
  return { received, lines, post, get };
}

describe('the handshake', () => {
  const right = {
    'hub.mode': 'subscribe',
    'hub.verify_token': 'wachtwoord',
    'hub.challenge': '42',
  };

  it('is answered with the challenge, as plain text', async () => {
    const answer = await open().get(right);
    expect([answer.status, await answer.text()]).toEqual([200, '42']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it.each([
    ['hub.mode', 'unsubscribe'],
    ['hub.verify_token', 'wachtwoorD'],
    ['hub.verify_token', ''],
  ])('is refused when %s is "%s"', async (name, value) => {
    expect((await open().get({ ...right, [name]: value })).status).toBe(403);
  });

  it('is refused as long as no token is set', async () => {
    for (const none of [{}, { verifyToken: '' }]) {
      const door = open({ settings: none });
      expect((await door.get({ ...right, 'hub.verify_token': '' })).status).toBe(403);
      expect((await door.get(right)).status).toBe(403);
    }
  });
});

describe('a post', () => {
  it('that Meta signed is received, and then acknowledged', async () => {
    const { post, received } = open();
    expect((await post()).status).toBe(200);
    expect(received).toMatchObject([{ letters: [{ id: 'wamid.text' }], receipts: [] }]);
  });

  it('with emoji and accents is judged by its bytes', async () => {
    const escaped = JSON.stringify(postOf(messages.text)).replace('🏠', '\\ud83c\\udfe0 \\u00e9');
    expect((await open().post(new TextEncoder().encode(escaped))).status).toBe(200);
  });

  it.each([
    ['without a signature', undefined, 401],
    ['with a wrong signature', `sha256=${'0'.repeat(64)}`, 403],
    ['with half a signature', 'sha256=00', 403],
    ['with an empty signature', '', 403],
    ['with an older kind of signature', `sha1=${'0'.repeat(40)}`, 403],
  ])('%s is refused and nothing is written', async (_, signature, status) => {
    const { post, received } = open();
    expect((await post(real, { 'x-hub-signature-256': signature })).status).toBe(status);
    expect(received).toEqual([]);
  });

  it('that was changed on the way is refused', async () => {
    const changed = Uint8Array.from(real);
    changed[changed.length - 3] = 0x20;
    const signature = await sign(settings.appSecret, real);
    expect((await open().post(changed, { 'x-hub-signature-256': signature })).status).toBe(403);
  });

  it('is refused as long as no secret is set, also when it is signed with none', async () => {
    for (const none of [{}, { appSecret: '' }]) {
      const { post, received } = open({ settings: none });
      expect((await post()).status).toBe(403);
      expect((await post(real, { 'x-hub-signature-256': undefined })).status).toBe(403);
      expect(received).toEqual([]);
    }
  });

  it.each(['text/plain', 'application/jsonp', 'application/x-www-form-urlencoded', undefined])(
    'of type %s is refused',
    async (type) => {
      const answer = await open().post(real, { 'content-type': type });
      expect(answer.status).toBe(415);
    },
  );

  it('of more than 3 MB is refused, whether it says so or not', async () => {
    const large = new Uint8Array(3 * 2 ** 20 + 1).fill(0x20);
    const { post, received } = open();
    expect((await post(large)).status).toBe(413);
    expect((await post(large, { 'content-length': String(large.length) })).status).toBe(413);
    expect(received).toEqual([]);
  });

  it.each([
    ['no UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['no JSON', new TextEncoder().encode('{')],
    ['empty', new Uint8Array()],
    ['about something else', new TextEncoder().encode('{"object":"page","entry":[]}')],
    ['very deep', new TextEncoder().encode('['.repeat(500_000) + ']'.repeat(500_000))],
  ])('that is %s is not brought again, and nothing is written', async (_, body) => {
    const { post, received, lines } = open();
    expect((await post(body)).status).toBe(200);
    expect(received).toEqual([]);
    expect(lines).toEqual([{ webhook: 'whatsapp', trouble: 'unreadable' }]);
  });

  it('that says nothing is acknowledged without a word', async () => {
    const { post, received, lines } = open();
    expect(
      (await post(new TextEncoder().encode(JSON.stringify(postOf(messages.reaction))))).status,
    ).toBe(200);
    expect([received, lines]).toEqual([[], []]);
  });

  it('that could not be kept is brought again', async () => {
    const { post, lines } = open({ fails: true });
    expect((await post()).status).toBe(503);
    expect(lines).toEqual([{ webhook: 'whatsapp', trouble: 'not kept' }]);
  });

  it('leaves no word and no number in the log', async () => {
    const doors = [open(), open({ fails: true })];
    for (const { post } of doors) {
      await post();
      await post(real, { 'x-hub-signature-256': 'sha256=0' });
      await post(new TextEncoder().encode(JSON.stringify(statusPost(statuses.failed))));
    }
    const log = JSON.stringify(doors.flatMap(({ lines }) => lines));
    expect(log).not.toMatch(/huur|316|NL\.|wamid/);
  });
});
