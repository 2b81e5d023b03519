import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createClient } from '@libsql/client/web';
import { Response as Answer, type Request as Asked, Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMigrations } from '../../src/cli/content.ts';
import { migrate } from '../../src/store/migrate.ts';
import {
  appId,
  type Microsoft,
  password,
  startMicrosoft,
} from '../channels/botframework/microsoft.ts';
import { webchat } from '../channels/botframework/shapes.ts';
import { createSigner, type Signer } from '../channels/botframework/signer.ts';
import { hasSqld, type Sqld, startSqld } from '../sqld/server.ts';
import { type Bundle, buildWorker } from './bundle.ts';

const origin = 'https://balie.example.nl';
const settings = readFileSync('wrangler.toml', 'utf8');
const compatibilityDate = /compatibility_date = "(.+)"/.exec(settings)![1]!;

let bundle: Bundle;
beforeAll(async () => {
  bundle = await buildWorker();
});
afterAll(() => bundle?.remove());

describe('the Worker', () => {
  it('builds without a flag for Node, and needs nothing of Node', () => {
    expect(settings).not.toContain('nodejs_compat');
    // A sentence in the client of OpenAI names a module; nothing imports it.
    const text = bundle.text.replace("import('node:buffer').File", '');
    expect(text.match(/(?:from|require\(|import\()\s*["']node:\w+/g)).toBeNull();
    expect(bundle.said).not.toMatch(/\bERROR\b|WARNING/);
  });

  it('carries the texts of the desk and the names of the migrations', () => {
    expect(bundle.text).toContain('flow: welkom');
    expect(bundle.text).toContain('0000_');
    expect(bundle.text).toContain('Voorbeeldstad');
  });

  it('stays under the three megabytes, packed, that a free Worker may have', () => {
    expect(gzipSync(bundle.text).length).toBeLessThan(3 * 2 ** 20);
  });
});

/** The bundle in the real Workers runtime, with a real database over HTTP. */
describe.skipIf(!hasSqld)('the Worker in its own runtime', () => {
  let sqld: Sqld;
  let worker: Miniflare;
  let microsoft: Microsoft;
  beforeAll(async () => {
    sqld = await startSqld();
    microsoft = await startMicrosoft();
    const bindings = {
      ...{ DATABASE_URL: sqld.url, PUBLIC_URL: origin, SECRET: 'geheim'.repeat(6) },
      ...{ BOT_APP_ID: appId, BOT_APP_PASSWORD: password },
    };
    const script = { modules: true, modulesRoot: dirname(bundle.file), scriptPath: bundle.file };
    worker = new Miniflare({ ...script, bindings, compatibilityDate, outboundService: leave });
  });
  afterAll(async () => {
    await worker?.dispose();
    microsoft?.close();
    await sqld?.stop();
  });

  /** What the Worker asks of the world: its own database, and everyone else is Microsoft. */
  const leave = async (asked: Asked): Promise<Answer> => {
    const { url, method, headers } = asked;
    const body = method === 'GET' ? null : await asked.arrayBuffer();
    const request = new Request(url, { method, headers: [...headers], body });
    const answer = await (url.startsWith(sqld.url) ? fetch(request) : microsoft.answer(request));
    return new Answer(await answer.arrayBuffer(), answer);
  };

  const ask = (path: string, init: object = {}) =>
    worker.dispatchFetch(`${origin}${path}`, { redirect: 'manual', ...init });

  it('is closed while its database has not been migrated', async () => {
    const answer = await ask('/', { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('even niet bereikbaar');
  });

  it('opens once it has, and holds a conversation', async () => {
    await migrate(createClient({ url: sqld.url }), await readMigrations());
    expect(await (await ask('/gezond')).json()).toEqual({ status: 'gezond', database: true });
    const form = { method: 'POST', headers: { origin }, body: new URLSearchParams() };
    const begun = await ask('/begin', form);
    expect([begun.status, begun.headers.get('location')]).toEqual([303, '/#laatste']);
    const cookie = begun.headers.get('set-cookie')!.split(';')[0]!;
    const page = await ask('/', { headers: { cookie } });
    expect(await page.text()).toContain('Waarmee kunnen we u helpen?');
  });

  it('asks for https, and lets nobody frame it', async () => {
    const { headers } = await ask('/');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('believes Microsoft by its signature, and brings its answer to somebody in Web Chat', async () => {
    const now = Date.now() / 1000;
    const claims = {
      ...{ iss: 'https://api.botframework.com', aud: appId, serviceurl: webchat.serviceUrl },
      ...{ nbf: now - 60, exp: now + 600 },
    };
    const post = async ({ sign }: Pick<Signer, 'sign'>) => {
      const authorization = `Bearer ${await sign(claims)}`;
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify(webchat);
      return (await ask('/api/messages', { method: 'POST', headers, body })).status;
    };
    expect(await post(await createSigner(microsoft.channels.kid))).toBe(403);
    expect(microsoft.kept).toEqual([]);
    expect(await post(microsoft.channels)).toBe(202);
    await expect.poll(() => microsoft.kept.length, { timeout: 5000 }).toBe(1);
    const [{ conversation, activity }] = microsoft.kept as [Microsoft['kept'][number]];
    expect([conversation, activity.type]).toEqual([webchat.conversation.id, 'message']);
    expect(activity.recipient).toEqual({ id: webchat.from.id });
  });

  it('forgets at night', async () => {
    const night = await (await worker.getWorker()).scheduled({ cron: '17 2 * * *' });
    expect(night.outcome).toBe('ok');
  });
});
