import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createClient } from '@libsql/client/web';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMigrations } from '../../src/cli/content.ts';
import { migrate } from '../../src/store/migrate.ts';
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
    expect(bundle.text.match(/(?:from|require\(|import\()\s*["']node:\w+/g)).toBeNull();
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
  beforeAll(async () => {
    sqld = await startSqld();
    const bindings = { DATABASE_URL: sqld.url, PUBLIC_URL: origin, SECRET: 'geheim'.repeat(6) };
    const script = { modules: true, modulesRoot: dirname(bundle.file), scriptPath: bundle.file };
    worker = new Miniflare({ ...script, bindings, compatibilityDate });
  });
  afterAll(async () => {
    await worker?.dispose();
    await sqld?.stop();
  });

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

  it('forgets at night', async () => {
    const night = await (await worker.getWorker()).scheduled({ cron: '17 2 * * *' });
    expect(night.outcome).toBe('ok');
  });
});
