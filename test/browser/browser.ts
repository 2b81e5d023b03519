/** @module A real browser against the real service, for tests. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { type Browser, chromium } from 'playwright-core';
import { openService } from '../../src/cli/open.ts';
import { parseConfig } from '../../src/config.ts';
import { temporary } from '../conversation/world.ts';

const executablePath = '/usr/bin/chromium';

/** Without a browser these tests are passed over, unless WIJKBALIE_REQUIRE_BROWSER says that they may not be. */
export const noBrowser =
  !existsSync(executablePath) && process.env.WIJKBALIE_REQUIRE_BROWSER === undefined;

export interface Running {
  browser: Browser;
  address: string;
  /** Path of a fresh one-time link for a werker. */
  link(): Promise<string>;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Running> {
  const place = temporary();
  const assets = new Hono();
  const root = fileURLToPath(new URL('../../dist/public', import.meta.url));
  assets.use('/assets/*', serveStatic({ root }));
  const config = parseConfig({ DATABASE_URL: place.url });
  const { service, close } = await openService(config, { log: () => {}, assets });
  const server = serve({ fetch: service.app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
  ];
  const browser = await chromium.launch({ executablePath, args });
  return {
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    link: () => service.access.createLink(),
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      close();
      place.remove();
    },
  };
}
