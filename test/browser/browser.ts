/** @module A real browser against the real service, for tests. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { type Browser, chromium } from 'playwright-core';
import { openService } from '../../src/cli/open.ts';
import { createSockets, upgrade } from '../../src/cli/sockets.ts';
import { parseConfig } from '../../src/config.ts';
import { temporary } from '../conversation/world.ts';

const executablePath = '/usr/bin/chromium';

/** Without a browser these tests are passed over, unless WIJKBALIE_REQUIRE_BROWSER says that they may not be. */
export const noBrowser =
  !existsSync(executablePath) && process.env.WIJKBALIE_REQUIRE_BROWSER === undefined;

export function launchBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}

/** What a page loads, as `npm run build:assets` made it. */
export function createAssets(): Hono {
  const assets = new Hono();
  const root = fileURLToPath(new URL('../../dist/public', import.meta.url));
  return assets.use('/assets/*', serveStatic({ root }));
}

/** Serves on a free port; gives the address, how to break its WebSockets, and how to stop. */
export async function listen(app: Pick<Hono, 'fetch'>) {
  const sockets = createSockets();
  const server = serve({
    ...{ fetch: app.fetch, port: 0, hostname: '127.0.0.1', websocket: { server: sockets } },
  }) as Server;
  await new Promise((resolve) => server.once('listening', resolve));
  /** Breaks every WebSocket, as a bad line would. */
  const cut = () => {
    for (const socket of sockets.clients) socket.terminate();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    stop: () => {
      cut();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Running {
  browser: Browser;
  address: string;
  /** Path of a fresh one-time link for a werker. */
  link(): Promise<string>;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Running> {
  const place = temporary();
  const assets = createAssets();
  const config = parseConfig({ DATABASE_URL: place.url });
  const { service, close } = await openService(config, { log: () => {}, assets, upgrade });
  const { address, stop } = await listen(service.app);
  const browser = await launchBrowser();
  return {
    browser,
    address,
    link: () => service.access.createLink(),
    async close() {
      await browser.close();
      await stop();
      close();
      place.remove();
    },
  };
}
