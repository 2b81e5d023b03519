/** @module Microsoft on this machine: who signs tokens, who gives them out, and a connector that keeps what we send. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { BotSettings } from '../../../src/channels/botframework/settings.ts';
import { createSigner, type Signer } from './signer.ts';

export const appId = '11111111-2222-3333-4444-555555555555';
export const tenant = '99999999-8888-7777-6666-555555555555';
export const password = 'een heel geheim wachtwoord';
/** 2026-11-23T09:00:00Z, in seconds. */
export const now = Date.UTC(2026, 10, 23, 9) / 1000;
export const at = new Date(now * 1000).toISOString();
export const endorsed = ['msteams', 'webchat', 'directline', 'telegram'];

/** How a call goes that does not go well. `silence`: nothing ever comes back, though it was kept. */
export type Failure =
  | { status: number; headers?: Record<string, string>; body?: object }
  | 'silence'
  | 'hang up';

export interface Microsoft {
  url: string;
  settings: BotSettings;
  channels: Signer;
  directory: Signer;
  /** What is published, for each of the two. */
  published: { channels: unknown; directory: unknown };
  /** What the connector accepted, in order. */
  kept: { conversation: string; activity: Record<string, unknown>; token: string }[];
  /** Addresses that were asked, in order, as `METHOD path`. */
  asked: string[];
  /** Passwords and the like that came with a question for a token. */
  forms: Record<string, string>[];
  /** What goes wrong next, for calls to the connector and for questions for a token. */
  failures: { connector: Failure[]; login: Failure[]; keys: Failure[] };
  /** In seconds. */
  lifetime: number;
  /** Tokens given out until now mean nothing any more. */
  revoke(): void;
  /** The same without a network, for whoever asks at Microsoft's own addresses. */
  answer(request: Request): Response | Promise<Response>;
  close(): void;
}

/** Keys take a while to make, so that one pair serves a file of tests. */
let signers: ReturnType<typeof createSigners> | undefined;
const createSigners = () =>
  Promise.all([createSigner('kanalen-1', endorsed), createSigner('tenant-1')]);

export async function startMicrosoft(): Promise<Microsoft> {
  signers ??= createSigners();
  const [channels, directory] = await signers;
  const here = {
    ...{ channels, directory, kept: [], asked: [], forms: [], lifetime: 3600 },
    published: { channels: { keys: [channels.jwk] }, directory: { keys: [directory.jwk] } },
    failures: { connector: [], login: [], keys: [] },
  } satisfies Partial<Microsoft>;
  const valid = new Set<string>();
  const app = createSite(here as unknown as Microsoft, valid);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return Object.assign(here, {
    ...{ url, settings: settingsFor(url), revoke: () => valid.clear() },
    answer: (request: Request) => app.fetch(request),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

const settingsFor = (url: string): BotSettings => ({
  ...{ appId, password, tenant, site: 'https://balie.example.nl', local: true, login: url },
  channels: {
    issuer: 'https://api.botframework.com',
    metadata: `${url}/v1/.well-known/openidconfiguration`,
  },
  scope: 'https://api.botframework.com/.default',
});

function createSite(here: Microsoft, valid: Set<string>): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    here.asked.push(`${c.req.method} ${c.req.path}`);
    await next();
  });
  const origin = (c: Context) => new URL(c.req.url).origin;
  const failed = (c: Context, failure: Failure): Response | Promise<Response> => {
    if (failure === 'silence') return new Promise(() => {});
    if (failure === 'hang up') {
      c.env.incoming.socket.destroy();
      return new Promise(() => {});
    }
    return c.json(failure.body ?? {}, failure.status as 500, failure.headers ?? {});
  };

  app.get('/v1/.well-known/openidconfiguration', (c) => {
    const failure = here.failures.keys.shift();
    return failure ? failed(c, failure) : c.json({ jwks_uri: `${origin(c)}/v1/.well-known/keys` });
  });
  app.get('/v1/.well-known/keys', (c) => c.json(here.published.channels as object));
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (c) =>
    c.json({ jwks_uri: `${origin(c)}/${c.req.param('tenant')}/discovery/v2.0/keys` }),
  );
  app.get('/:tenant/discovery/v2.0/keys', (c) => c.json(here.published.directory as object));

  app.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const form = (await c.req.parseBody()) as Record<string, string>;
    here.forms.push(form);
    const failure = here.failures.login.shift();
    if (failure) return failed(c, failure);
    if (form.client_secret !== password) return c.json({ error: 'invalid_client' }, 401);
    const token = `kaartje-${here.forms.length}`;
    valid.add(token);
    return c.json({ token_type: 'Bearer', access_token: token, expires_in: here.lifetime });
  });

  const keep = async (c: Context) => {
    const token = (c.req.header('authorization') ?? '').replace('Bearer ', '');
    const failure = here.failures.connector.shift();
    if (failure && failure !== 'silence') return failed(c, failure);
    if (!valid.has(token)) return c.json({ error: { code: 'Unauthorized' } }, 401);
    const activity = await c.req.json();
    here.kept.push({ conversation: c.req.param('id')!, activity, token });
    return failure ? failed(c, failure) : c.json({ id: `parcel-${here.kept.length}` }, 201);
  };
  app.post('/v3/conversations/:id/activities', keep);
  app.post('/v3/conversations/:id/activities/:activity', keep);
  return app;
}
