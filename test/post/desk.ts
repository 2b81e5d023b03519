/** @module A desk on WhatsApp in a process of its own, made to be killed: prints its port, and works until then. Its clock runs faster. */

import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createWhatsappRoutes } from '../../src/channels/whatsapp/route.ts';
import { createWhatsappCarrier } from '../../src/channels/whatsapp/send.ts';
import type { WhatsappSettings } from '../../src/channels/whatsapp/settings.ts';
import { createDesk } from '../../src/conversation/desk.ts';
import { createPost } from '../../src/post/post.ts';
import { createPostStore } from '../../src/store/post.ts';
import { openWorld } from '../conversation/world.ts';

/** So many seconds of the desk in one of ours: holding somebody and doubt are over sooner. */
const speed = 5;
const [database, given, epoch] = process.argv.slice(2) as [string, string, string];
const settings: WhatsappSettings = JSON.parse(given);

const now = () => new Date(Number(epoch) + (Date.now() - Number(epoch)) * speed).toISOString();
const world = await openWorld(database);
const clock = { now };
const code = () => crypto.randomUUID().slice(0, 8).toUpperCase();
const desk = createDesk({ ...world.parts, clock, ids: { ...world.parts.ids, code } });
const reception = createPost({
  ...{ store: createPostStore(world.db), desk, clock, ids: world.parts.ids },
  ...{ maskBsn: world.parts.maskBsn, chance: Math.random, trouble: () => {} },
  carriers: [createWhatsappCarrier({ settings, fetch })],
});
const app = createWhatsappRoutes({ reception, settings, log: () => {} });
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
const work = (): void => void reception.work().finally(() => setTimeout(work, 50));
work();
