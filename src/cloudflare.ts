/** @module The Cloudflare Workers door: the same service, with a libSQL database over https and the texts in the bundle. */
import { type Client, createClient } from '@libsql/client/web';
import { type ExecutionContext, Hono } from 'hono';
import { requestId } from 'hono/request-id';
import content from '../dist/content.json';
import type { Upgrade } from './channels/directline/stream.ts';
import { ConfigError, parseConfig } from './config.ts';
import { toAnswer } from './problem.tsx';
import { findPending } from './store/migrate.ts';
import { StoreError } from './store/problem.ts';
import { explain } from './trouble.ts';
import { createService, type Service } from './wiring.ts';
import { randomIds, systemClock } from './world.ts';

/** As in wrangler.toml. */
const everyMinute = '* * * * *';

/** Settings as text, beside bindings of other kinds. */
type Env = Record<string, unknown>;

/** A WebSocket as a Worker has it: two ends, of which the client gets one. */
declare const WebSocketPair: new () => { 0: WebSocket; 1: WebSocket & { accept(): void } };

const upgrade: Upgrade = (_, open) => {
  const { 0: client, 1: ours } = new WebSocketPair();
  ours.accept();
  const closed = open(ours);
  ours.addEventListener('close', closed);
  ours.addEventListener('error', closed);
  return new Response(null, { status: 101, webSocket: client } as ResponseInit);
};

/** What a failed start gives everyone, until the next request tries again. */
const closed = new Hono().use(requestId({ limitLength: 0 })).all('*', (c) => toAnswer(c, 503));

let opened: Promise<Service> | undefined;

/** One isolate serves one environment, so it opens once; after a failure the next request tries again. */
function open(env: Env): Promise<Service> {
  opened ??= openService(env).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openService(env: Env): Promise<Service> {
  const texts = Object.entries(env).filter(([, value]) => typeof value === 'string');
  const config = parseConfig(Object.fromEntries(texts) as Record<string, string>);
  const { databaseUrl: url, databaseToken: authToken } = config;
  if (url.startsWith('file:')) {
    throw new ConfigError([
      'Een Worker heeft geen schijf. Stel DATABASE_URL in op een libSQL-server.',
    ]);
  }
  const client = createClient({ url, ...(authToken && { authToken }) });
  if (await isBehind(client)) {
    throw new ConfigError([
      'De database is van een oudere Wijkbalie. Werk haar bij met: npm run migrate',
    ]);
  }
  const log = (line: object) => console.log(JSON.stringify(line));
  const world = { clock: systemClock, ids: randomIds };
  return createService({ config, client, content, ...world, log, upgrade });
}

/** True when the database lacks a migration, or has none of our tables at all. */
async function isBehind(client: Client): Promise<boolean> {
  try {
    return (await findPending(client, content.migrations)).length > 0;
  } catch (error) {
    if (error instanceof StoreError && error.code.startsWith('SQLITE_')) return true;
    throw error;
  }
}

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    try {
      return await (await open(env)).app.fetch(request, env, context);
    } catch (error) {
      const at = { host: '', port: 0, databaseUrl: String(env.DATABASE_URL) };
      for (const sentence of explain(error, at)) console.error(sentence);
      return closed.fetch(request);
    }
  },

  /** Every minute what became due; every night what may not be kept any longer. */
  async scheduled({ cron }: { cron: string }, env: Env): Promise<void> {
    const service = await open(env);
    await (cron === everyMinute ? service.work() : service.forget());
  },
};
