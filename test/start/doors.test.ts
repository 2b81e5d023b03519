/** @module The doors for machines answer in the words of their own protocol, whoever knocks and however. */
import type { Client } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/cli/content.ts';
import { openDatabase } from '../../src/cli/open.ts';
import { createService, type Service } from '../../src/wiring.ts';
import { randomIds } from '../../src/world.ts';
import { claimsFor } from '../channels/botframework/endpoint.ts';
import { type Microsoft, now, startMicrosoft } from '../channels/botframework/microsoft.ts';
import { sign } from '../channels/whatsapp/webhook.ts';
import { temporary } from '../conversation/world.ts';

const site = 'https://balie.example.nl';
const whatsapp = { token: 't', appSecret: 'geheim van de app', verifyToken: 'w', url: '', site };
const place = temporary();

let microsoft: Microsoft;
let service: Service;
let client: Client;
beforeAll(async () => {
  microsoft = await startMicrosoft();
  ({ client } = await openDatabase({ databaseUrl: place.url, databaseToken: undefined }));
  service = await createService({
    config: {
      ...{ publicUrl: site, secret: 's'.repeat(32), demonstration: false },
      ...{ whatsapp, bot: { ...microsoft.settings, site } },
    },
    ...{ client, content: await readContent({ flows: 'flows', knowledge: 'knowledge' }) },
    ...{ ids: randomIds, log: () => {} },
    clock: { now: () => new Date(now * 1000).toISOString() },
  });
}, 60_000);
afterAll(async () => {
  await microsoft.close();
  client.close();
  place.remove();
});

const types = [
  undefined,
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
];
const senders = [
  {},
  { origin: 'https://elders.example.nl' },
  { origin: site },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
];
const knocks = types.flatMap((type) => senders.map((sender) => ({ type, sender })));

interface Knock {
  type: string | undefined;
  sender: Record<string, string>;
  authorization?: string | undefined;
  signature?: string;
  body?: BodyInit;
}

/** Bytes bring no content type along. */
const bytes = (text: string) => new TextEncoder().encode(text);

function knock(path: string, { type, sender, authorization, signature, body }: Knock) {
  const headers = {
    ...sender,
    ...(type !== undefined && { 'content-type': type }),
    ...(authorization && { authorization }),
    ...(signature && { 'x-hub-signature-256': signature }),
  };
  const init = { method: 'POST', headers, body: body ?? bytes('{}'), duplex: 'half' };
  return service.app.request(`${site}${path}`, init as RequestInit);
}

const told = async (answer: Response) => [answer.status, (await answer.json()).error.code];
const tokenOf = async () => `Bearer ${await microsoft.channels.sign(claimsFor())}`;

describe('/api/messages', () => {
  it('asks for a token first, whatever comes and from wherever', async () => {
    for (const each of [...knocks, { type: 'application/json', sender: {} }]) {
      expect(await told(await knock('/api/messages', each)), JSON.stringify(each)).toEqual([
        401,
        'MissingToken',
      ]);
    }
  });

  it('says that it reads JSON only to who brings a token', async () => {
    for (const each of knocks) {
      const answer = await knock('/api/messages', { ...each, authorization: await tokenOf() });
      expect(await told(answer), JSON.stringify(each)).toEqual([415, 'UnsupportedMediaType']);
    }
  });

  it('refuses ten megabytes, whether they say how long they are or not', async () => {
    for (const length of [{ 'content-length': '10000000' }, {}]) {
      const body = bytes(' '.repeat(10_000_000));
      const what = { type: 'application/json', sender: length as Record<string, string>, body };
      expect(await told(await knock('/api/messages', what))).toEqual([401, 'MissingToken']);
      const known = { ...what, authorization: await tokenOf() };
      expect(await told(await knock('/api/messages', known))).toEqual([413, 'MessageSizeTooBig']);
    }
  });
});

describe('/webhooks/whatsapp', () => {
  it('says that it reads JSON only, whoever signed', async () => {
    const signature = await sign(whatsapp.appSecret, bytes('{}'));
    for (const each of knocks) {
      for (const more of [{}, { signature }]) {
        const answer = await knock('/webhooks/whatsapp', { ...each, ...more });
        expect([answer.status, await answer.text()], JSON.stringify(each)).toEqual([
          415,
          'Unsupported Media Type',
        ]);
      }
    }
  });

  it('looks at the signature of JSON, from wherever', async () => {
    for (const sender of senders) {
      const answer = await knock('/webhooks/whatsapp', { type: 'application/json', sender });
      expect([answer.status, await answer.text()]).toEqual([401, 'Unauthorized']);
    }
  });

  it('refuses ten megabytes', async () => {
    const body = bytes(' '.repeat(10_000_000));
    const answer = await knock('/webhooks/whatsapp', {
      type: 'application/json',
      sender: {},
      body,
    });
    expect([answer.status, await answer.text()]).toEqual([413, 'Content Too Large']);
  });
});

describe('/v3/directline', () => {
  const begin = '/v3/directline/conversations';

  it('asks for a token first, unless a page of others calls', async () => {
    for (const each of knocks) {
      const { origin } = each.sender;
      const foreign = origin !== undefined && origin !== site;
      expect(await told(await knock(begin, each)), JSON.stringify(each)).toEqual(
        foreign ? [403, 'BadOrigin'] : [401, 'MissingToken'],
      );
    }
  });

  it('says that it reads JSON only to who brings a token', async () => {
    const token = await tokenFromPage();
    for (const { type, sender } of knocks.filter((each) => !('origin' in each.sender))) {
      const answer = await knock(begin, { type, sender, authorization: `Bearer ${token}` });
      expect(await told(answer), String(type)).toEqual([415, 'UnsupportedMediaType']);
    }
  });

  /** As our own page asks for it. */
  async function tokenFromPage(): Promise<string> {
    const asked = { type: 'application/json', sender: { origin: site } };
    const answer = await knock('/v3/directline/tokens/generate', asked);
    return (await answer.json()).token;
  }
});

describe('forms of people', () => {
  it.each(['/begin', '/bericht', '/terug', '/inbox/1', '/beheer/opnieuw', '/uitloggen'])(
    'to %s are not taken from elsewhere',
    async (path) => {
      for (const sender of senders.filter(({ origin }: { origin?: string }) => origin !== site)) {
        const answer = await knock(path, { type: 'application/x-www-form-urlencoded', sender });
        expect(answer.status).toBe(403);
      }
    },
  );
});
