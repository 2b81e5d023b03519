/** @module Everything that answers over HTTP. */
import { Hono } from 'hono';
import { createAccess } from './access/access.ts';
import { createSecret } from './access/secret.ts';
import { createBeheerRoutes } from './beheer/routes.ts';
import { createBotframeworkRoutes } from './channels/botframework/route.ts';
import { createDirectLine } from './channels/directline/routes.ts';
import { createTokens } from './channels/token.ts';
import { createWebRoutes } from './channels/web/routes.tsx';
import { createWhatsappRoutes } from './channels/whatsapp/route.ts';
import type { Bell } from './conversation/bell.ts';
import type { Desk } from './conversation/desk.ts';
import type { Understand } from './conversation/ports.ts';
import { dayOf } from './domain/day.ts';
import { createGidsRoutes } from './gids/routes.tsx';
import { createInboxRoutes } from './inbox/routes.ts';
import { createKaartRoutes } from './kaart/routes.ts';
import { forInwoners } from './knowledge/freshness.ts';
import type { Library } from './knowledge/library.ts';
import type { Living } from './knowledge/living.ts';
import { linesFor } from './knowledge/wijk/hulplijn.ts';
import { createLanguages } from './knowledge/wijk/languages.ts';
import { createModulenRoutes } from './modulen/routes.ts';
import type { ServiceParts } from './parts.ts';
import type { PostStore } from './post/ports.ts';
import type { Post } from './post/post.ts';
import { createAccessStore } from './store/access.ts';
import type { Database } from './store/database.ts';
import { createIntakeStore } from './store/intakes.ts';

export interface PostRoom {
  store: PostStore;
  post: Post;
}

export interface Rooms {
  db: Database;
  desk: Desk;
  bell: Bell;
  living: Living;
  room: PostRoom;
  understand: Understand;
}

/** To mount at the root, in this order. */
export async function createRoutes(
  { config, clock, ids, log, fetch = globalThis.fetch, assets, upgrade }: ServiceParts,
  { db, desk, bell, living, room, understand }: Rooms,
) {
  const { wijk } = living.knowledge;
  const demo = config.demonstration;
  const { publicUrl } = config;
  const secure = publicUrl?.startsWith('https:') ?? false;
  const store = createAccessStore(db);
  const access = createAccess({ store, clock, secure, wijk, demo, publicUrl });
  const secret = config.secret ?? (await store.secret('web', createSecret()));
  const emergency = findEmergency(living.library());
  const frame = { wijk, demo, emergency };
  const intakes = createIntakeStore(db);
  const directline = createDirectLine({
    ...{ ...config.directline, tokens: createTokens(secret, clock), upgrade },
    ...{ desk, bell, clock, ids, publicUrl, demo },
  });
  const routes = [
    ...(assets ? [assets] : []),
    new Hono().route('/v3/directline', directline),
    createWhatsappRoutes({ reception: room.post, settings: config.whatsapp ?? {}, log }),
    createBotframeworkRoutes({ reception: room.post, settings: config.bot, fetch, clock, log }),
    // From here on nothing is taken from a form on another website: what machines bring is no form, and went before.
    createWebRoutes({
      ...{ desk, ...frame, secure, secret, clock, ids, publicUrl },
      taalmodel: config.embedding !== undefined,
    }),
    createGidsRoutes({
      ...{ ...frame, find: living.knowledge.find, understand, clock, publicUrl },
      languages: createLanguages(),
      get library() {
        return forInwoners(living.library(), dayOf(clock.now()));
      },
    }),
    createKaartRoutes({ library: living.library, today: () => dayOf(clock.now()) }),
    access.routes,
    createInboxRoutes({ intakes, desk, access, clock, wijk, demo }),
    createModulenRoutes({
      ...{ library: living.library, find: living.knowledge.find, access, wijk, demo },
    }),
    createBeheerRoutes({ ...room, access, clock, wijk, demo }),
  ];
  return { access, routes };
}

/** Whom to call when a life is in danger, always in sight. */
function findEmergency({ hulplijnen }: Library): { label: string; tel: string } {
  const [line] = linesFor(hulplijnen, 'levensgevaar');
  return { label: line?.number ?? '112', tel: line?.tel ?? 'tel:112' };
}
