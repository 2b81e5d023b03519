/** @module The Node door: settings from the environment, a server on this computer, and a calm end. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { runCommand } from './cli/command.ts';
import { type Opened, openService } from './cli/open.ts';
import { createSockets, type Sockets, upgrade } from './cli/sockets.ts';
import { watchKnowledge } from './cli/watch.ts';
import { type Config, ConfigError } from './config.ts';

const second = 1000;
const day = 24 * 60 * 60 * 1000;
/** Requests under way get this long to end after a signal, in milliseconds. */
const patience = 5000;

const print = (line: object) => console.log(JSON.stringify(line));

/** Files that `npm run build:assets` made. A browser asks each time, and gets them again only when they changed. */
function createAssets(): Hono {
  const root = fileURLToPath(new URL('../dist/public', import.meta.url));
  if (!existsSync(root))
    throw new ConfigError(['De pagina’s zijn nog niet gebouwd: npm run build:assets']);
  const revalidate = (c: { header(name: string, value: string): void }) =>
    c.header('Cache-Control', 'no-cache');
  const assets = new Hono();
  assets.use('/assets/*', compress(), etag());
  assets.use('/assets/*', serveStatic({ root, onFound: (_path, c) => revalidate(c) }));
  return assets;
}

function listen({ service }: Opened, sockets: Sockets, { host, port }: Config): Promise<Server> {
  const websocket = { server: sockets };
  const server = createAdaptorServer({ fetch: service.app.fetch, websocket }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Where the desk can be reached, for the person at the terminal. */
async function greet({ service }: Opened, server: Server, config: Config): Promise<void> {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : config.port;
  const base =
    config.publicUrl ?? `http://${config.host.replace('127.0.0.1', 'localhost')}:${port}`;
  const { desk, gemeente } = service.wijk;
  if (!config.demonstration) {
    console.log(`${desk} (${gemeente}) is open op ${base}`);
    console.log('Een inloglink voor een werker maakt u met: npm run login');
    return;
  }
  console.log(`
  DEMONSTRATIE: ${desk} in ${gemeente} is verzonnen.
  Alleen deze computer kan erbij.

  Het gesprek   ${base}/
  De inbox      ${base}${await service.access.createLink()}
                (deze link werkt één keer, een kwartier lang; een nieuwe: npm run login)

  Stoppen: Ctrl+C
`);
}

/** Does what became due in the meantime: a letter to take again, words to send again. */
function keepWorking({ service }: Opened): () => void {
  let over = false;
  const run = () => service.work().finally(() => over || setTimeout(run, second).unref());
  run();
  return () => {
    over = true;
  };
}

/** Forgets what may not be kept any longer, now and every day. */
function keepForgetting({ service }: Opened): void {
  const run = async () => {
    const forgot = await service.forget().catch((error: Error) => ({ error: error.name }));
    print({ forgot });
  };
  run();
  setInterval(run, day).unref();
}

function stopCalmly(opened: Opened, server: Server, sockets: Sockets, ends: (() => void)[]): void {
  const cut = () => {
    server.closeAllConnections();
    for (const socket of sockets.clients) socket.terminate();
  };
  const stop = () => {
    for (const end of ends) end();
    setTimeout(cut, patience).unref();
    server.close(() => opened.close());
    opened.service.endStreams();
    // A request that ends leaves its line open for a next one, that will not come.
    setInterval(() => server.closeIdleConnections(), 100).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function start(config: Config): Promise<void> {
  const opened = await openService(config, { log: print, assets: createAssets(), upgrade });
  try {
    const sockets = createSockets();
    const server = await listen(opened, sockets, config);
    const { renew } = opened.service;
    const watch = watchKnowledge({ folder: config.knowledge, renew, say: console.log });
    stopCalmly(opened, server, sockets, [keepWorking(opened), watch]);
    await greet(opened, server, config);
    keepForgetting(opened);
  } catch (error) {
    opened.close();
    throw error;
  }
}

await runCommand(start);
