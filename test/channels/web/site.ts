/** @module The website over a real desk on a temporary database, for tests. */
import type { Hono } from 'hono';
import { createWebRoutes, type WebParts } from '../../../src/channels/web/routes.tsx';
import { createTokens, type Tokens } from '../../../src/channels/web/token.ts';
import { openWorld, temporary, type World } from '../../conversation/world.ts';
import { linden } from '../../domain/linden.ts';

export interface Site {
  app: Hono;
  world: World;
  tokens: Tokens;
  remove(): void;
}

const secret = 'een geheim van meer dan tweeëndertig tekens';

export async function openSite(more: Partial<WebParts> = {}): Promise<Site> {
  const place = temporary();
  const world = await openWorld(place.url);
  const { clock, ids } = world.parts;
  const app = createWebRoutes({
    ...{ desk: world.desk, secret, clock, ids, wijk: linden, demo: true, secure: false },
    emergency: { label: '112', tel: 'tel:112' },
    ...more,
  });
  return { app, world, tokens: createTokens(secret, clock), remove: place.remove };
}
