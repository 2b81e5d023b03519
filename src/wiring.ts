/** @module Everyone meets everyone: from settings, a database and texts to one service. */
import type { Client } from '@libsql/client';
import { Hono } from 'hono';
import { createAccess } from './access/access.ts';
import { createSecret } from './access/secret.ts';
import { createApp } from './app.ts';
import { createBeheerRoutes } from './beheer/routes.ts';
import { createDirectLine } from './channels/directline/routes.ts';
import type { Upgrade } from './channels/directline/stream.ts';
import { createTokens } from './channels/token.ts';
import { createWebRoutes } from './channels/web/routes.tsx';
import type { Config } from './config.ts';
import { type Bell, createBell } from './conversation/bell.ts';
import { createDesk, type Desk } from './conversation/desk.ts';
import { forget } from './conversation/forget.ts';
import type { Clock, Ids } from './conversation/ports.ts';
import { type FlowFile, parseFlows } from './engine/parse.ts';
import { createGidsRoutes } from './gids/routes.tsx';
import { createIntakes } from './handoff/intakes.ts';
import { createInboxRoutes } from './inbox/routes.ts';
import { linesFor } from './knowledge/hulplijn.ts';
import { type Library, parseLibrary } from './knowledge/library.ts';
import { createLiving, type Living } from './knowledge/living.ts';
import type { Topics } from './knowledge/ports.ts';
import type { Source } from './knowledge/yaml.ts';
import { placeOf, type RequestLine, type Trouble } from './log.ts';
import type { Carrier, PostStore } from './post/ports.ts';
import { createPost, type Post } from './post/post.ts';
import { createAccessStore } from './store/access.ts';
import { createConversationStore } from './store/conversations.ts';
import { createDatabase, type Database } from './store/database.ts';
import { createFlowLibrary } from './store/flowsets.ts';
import { createForgetStore } from './store/forget.ts';
import { createIntakeStore } from './store/intakes.ts';
import { createPostStore } from './store/post.ts';
import { createKnowledgeIndex } from './store/search.ts';
import { createJudge } from './understanding/learned/judge.ts';
import { type Packed, unpack } from './understanding/learned/pack.ts';
import { createSense, type Sense } from './understanding/learned/sense.ts';
import { maskBsn } from './understanding/personal/bsn.ts';
import { createUnderstand, type Understand } from './understanding/understand.ts';
import { toWords } from './understanding/words.ts';

/** The texts of a desk, from a folder or from a bundle. */
export interface Content {
  flows: FlowFile[];
  knowledge: Source[];
  /** Without it the rules and the search decide by themselves. */
  learned?: Learned;
}

/** Models of what people say, trained from examples; null where there were none. */
export interface Learned {
  signalen: { danger: Packed; kind: Packed } | null;
  onderwerpen: Packed | null;
}

export interface ServiceParts {
  config: Pick<Config, 'publicUrl' | 'secret' | 'demonstration'> &
    Partial<Pick<Config, 'directline'>>;
  /** A database that is migrated. */
  client: Client;
  content: Content;
  clock: Clock;
  ids: Ids;
  log(line: RequestLine | Trouble): void;
  /** Channels whose words we bring ourselves. */
  carriers?: Carrier[];
  /** Serves `/assets/*`, where nothing else in front of us does. */
  assets?: Hono;
  /** How this process opens WebSockets, where it can. */
  upgrade?: Upgrade;
}

export type Service = Awaited<ReturnType<typeof createService>>;

/** Throws a FlowError or KnowledgeError with every problem in the texts, or a StoreError. */
export async function createService(parts: ServiceParts) {
  const { config, client, content, clock, ids, log } = parts;
  const flows = await parseFlows(content.flows);
  const library = parseLibrary(content.knowledge);
  const db = createDatabase(client);
  const store = createConversationStore(db);
  const living = createLiving({
    ...{ library, index: createKnowledgeIndex(client) },
    topics: topicsOf(content.learned),
  });
  const { knowledge, renew } = living;
  await knowledge.fill();
  const { wijk } = library;
  const understand = createUnderstand(senseOf(content.learned));
  const bell = createBell();
  const turns = {
    ...{ store, knowledge, understand, maskBsn, clock, ids },
    flows: await createFlowLibrary(db, flows, content.flows, clock.now()),
    intakes: createIntakes({ wijk, knowledge }),
  };
  const desk = createDesk(turns, bell);
  const room = createPostRoom(parts, { db, desk });
  const rooms = { db, desk, bell, living, room, understand };
  const { access, routes } = await createRoutes(parts, rooms);
  const app = createApp({
    ...{ routes, log, publicUrl: config.publicUrl },
    isAlive: async () => (await store.find('gezond')) === null,
  });
  return {
    ...{ app, desk, access, wijk, renew, work: room.post.work, endStreams: bell.close },
    forget: () => forget(createForgetStore(db), clock.now()),
  };
}

/** Brings letters to the desk, and its words to whoever can not come and get them. */
function createPostRoom(parts: ServiceParts, { db, desk }: { db: Database; desk: Desk }): PostRoom {
  const { clock, ids, log, carriers = [] } = parts;
  const store = createPostStore(db);
  const trouble = (trouble: string, error: unknown) =>
    log({ trouble, error: error instanceof Error ? placeOf(error) : 'unknown' });
  const chance = Math.random;
  const given = { store, desk, carriers, maskBsn, clock, ids, chance, trouble };
  return { store, post: createPost(given) };
}

interface PostRoom {
  store: PostStore;
  post: Post;
}

export function senseOf(learned?: Learned): Sense | undefined {
  if (!learned?.signalen) return undefined;
  const { danger, kind } = learned.signalen;
  return createSense({ danger: unpack(danger), kind: unpack(kind) });
}

export function topicsOf(learned?: Learned): Topics | undefined {
  if (!learned?.onderwerpen) return undefined;
  const judge = createJudge(unpack(learned.onderwerpen));
  return (text) => judge(toWords(text));
}

interface Rooms {
  db: Database;
  desk: Desk;
  bell: Bell;
  living: Living;
  room: PostRoom;
  understand: Understand;
}

/** Everything that answers over HTTP. */
async function createRoutes(
  { config, clock, ids, assets, upgrade }: ServiceParts,
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
    createWebRoutes({ desk, ...frame, secure, secret, clock, ids, publicUrl }),
    createGidsRoutes({
      ...{ ...frame, find: living.knowledge.find, understand, clock, publicUrl },
      get library() {
        return living.library();
      },
    }),
    access.routes,
    createInboxRoutes({ intakes, desk, access, clock, wijk, demo }),
    createBeheerRoutes({ ...room, access, clock, wijk, demo }),
  ];
  return { access, routes };
}

/** Whom to call when a life is in danger, always in sight. */
function findEmergency({ hulplijnen }: Library): { label: string; tel: string } {
  const [line] = linesFor(hulplijnen, 'levensgevaar');
  return { label: line?.number ?? '112', tel: line?.tel ?? 'tel:112' };
}
