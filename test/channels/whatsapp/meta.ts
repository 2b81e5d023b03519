/**
 * @module A stand-in for Meta on a local port: as strict, as forgetful and as slow as the real one, but seeded.
 *
 *     const meta = await startMeta({ webhook: 'http://127.0.0.1:3000/webhooks/whatsapp', seed: 7 });
 *     const carrier = createWhatsappCarrier({ settings: meta.settings, fetch });
 *     meta.misfortune.often.silentAfter = 0.1;          // or: meta.misfortune.next('busy', { code: 131047 })
 *     meta.says(anna, 'ik kan de huur niet betalen');
 *     while ((await meta.deliver()) > 0);               // brings messages and statuses, twice and shuffled
 *     meta.shown(anna);                                 // what stands on Anna's phone, in order
 *     meta.twice();                                     // trackers that Anna saw more than once
 *     await meta.close();
 */
import { serve } from '@hono/node-server';
import type { WhatsappSettings } from '../../../src/channels/whatsapp/settings.ts';
import { createChance } from './chance.ts';
import { createGraph } from './graph.ts';
import { createMemory, type Memory } from './memory.ts';
import { createMisfortune, type Misfortune, type Trouble } from './trouble.ts';
import { createWebhook, type Webhook, type WebhookParts } from './webhook.ts';

export interface Meta extends Memory, Pick<Webhook, 'deliver' | 'post'> {
  /** For a carrier and for routes, as a beheerder would set them. */
  settings: WhatsappSettings;
  misfortune: Misfortune;
  close(): Promise<void>;
}

export interface MetaParts {
  /** Where messages and statuses are brought: the whole address of the webhook. */
  webhook: string;
  bring?: WebhookParts['bring'];
  seed?: number;
  often?: Partial<Trouble>;
  duplicate?: number;
  /** The time that stands on messages, in seconds; goes on by one with each. */
  from?: number;
}

const keys = { token: 'kaartje', appSecret: 'geheim van de app', verifyToken: 'wachtwoord' };

export async function startMeta(parts: MetaParts): Promise<Meta> {
  const chance = createChance(parts.seed ?? 1);
  const misfortune = createMisfortune(chance, parts.often);
  const { webhook: url, bring, duplicate = 0 } = parts;
  const webhook = createWebhook({ appSecret: keys.appSecret, url, bring, chance, duplicate });
  const memory = createMemory(webhook, parts.from ?? 1_790_000_000);
  const { port, close } = await listen(createGraph(memory, misfortune, keys.token).fetch);
  const settings = {
    ...keys,
    url: `http://127.0.0.1:${port}/v23.0`,
    site: 'https://balie.example.nl',
    template: { name: 'er_is_antwoord', language: 'nl' },
  };
  return Object.assign(memory, { ...webhook, settings, misfortune, close });
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

const listen = (fetch: Fetch) =>
  new Promise<{ port: number; close: () => Promise<void> }>((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      const close = () => new Promise<void>((done) => void server.close(() => done()));
      resolve({ port, close });
    });
  });
