/** @module The website and Direct Line over a real desk on a temporary database, for tests. */
import { Hono } from 'hono';
import { createDirectLine, type DirectLineParts } from '../../src/channels/directline/routes.ts';
import { createTokens, type Tokens } from '../../src/channels/token.ts';
import { createWebRoutes, type WebParts } from '../../src/channels/web/routes.tsx';
import { type Bell, createBell } from '../../src/conversation/bell.ts';
import { createDesk } from '../../src/conversation/desk.ts';
import { openWorld, temporary, type World } from '../conversation/world.ts';
import { linden } from '../domain/linden.ts';

export interface Site {
  app: Hono;
  world: World;
  tokens: Tokens;
  bell: Bell;
  remove(): void;
}

const secret = 'een geheim van meer dan tweeëndertig tekens';

export async function openSite(
  more: Partial<Omit<WebParts, 'secret'> & DirectLineParts> = {},
): Promise<Site> {
  const place = temporary();
  const world = await openWorld(place.url);
  const { clock, ids } = world.parts;
  const bell = createBell();
  const desk = createDesk(world.parts, bell);
  const tokens = createTokens(secret, clock);
  const shared = { desk, clock, ids, demo: true };
  const app = new Hono()
    .route('/v3/directline', createDirectLine({ ...shared, bell, tokens, ...more }))
    .route(
      '/',
      createWebRoutes({
        ...{ ...shared, wijk: linden, emergency: { label: '112', tel: 'tel:112' } },
        ...{ secure: false, ...more, secret },
      }),
    );
  return { app, world: { ...world, desk }, tokens, bell, remove: place.remove };
}
