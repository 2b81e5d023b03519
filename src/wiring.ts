/** @module Everyone meets everyone: from settings, a database and texts to one service. */
import { createApp } from './app.ts';
import { createBotframeworkCarrier } from './channels/botframework/send.ts';
import { createWhatsappCarrier } from './channels/whatsapp/send.ts';
import { createBell } from './conversation/bell.ts';
import { createDesk, type Desk } from './conversation/desk.ts';
import { forget } from './conversation/forget.ts';
import { dayOf } from './domain/day.ts';
import { refuseBroken } from './engine/check/check.ts';
import { parseFlows } from './engine/parse.ts';
import { createIntakes } from './handoff/intakes.ts';
import { parseLibrary } from './knowledge/library.ts';
import { createLiving } from './knowledge/living.ts';
import { taughtBy, topicsOf } from './learned.ts';
import { placeOf } from './log.ts';
import { createModel, createTending } from './model.ts';
import type { ServiceParts } from './parts.ts';
import { createPost } from './post/post.ts';
import { createRoutes, type PostRoom } from './routes.ts';
import { createConversationStore } from './store/conversations.ts';
import { createDatabase, type Database } from './store/database.ts';
import { createFlowLibrary } from './store/flowsets.ts';
import { createForgetStore } from './store/forget.ts';
import { createPostStore } from './store/post.ts';
import { createKnowledgeIndex } from './store/search.ts';
import { maskBsn } from './understanding/personal/bsn.ts';
import { createUnderstand } from './understanding/understand.ts';

/** Who takes over where the wijk does not say it, and on which channels. */
const overnemer = 'het klantcontactcentrum';
const handsOver = ['botframework'] as const;

export type Service = Awaited<ReturnType<typeof createService>>;

/** Throws a FlowError or KnowledgeError with every problem in the texts, or a StoreError. */
export async function createService(parts: ServiceParts) {
  const { config, client, content, clock, ids, log } = parts;
  const flows = await parseFlows(content.flows);
  refuseBroken(flows);
  const library = parseLibrary(content.knowledge);
  const db = createDatabase(client);
  const store = createConversationStore(db);
  const living = createLiving({
    ...{ library, index: createKnowledgeIndex(client) },
    ...{ topics: topicsOf(content.learned), today: () => dayOf(clock.now()) },
    model: createModel(parts),
  });
  const { knowledge, renew } = living;
  await knowledge.fill();
  const { wijk } = library;
  const understand = createUnderstand(taughtBy(content.learned));
  const bell = createBell();
  const turns = {
    ...{ store, knowledge, understand, maskBsn, clock, ids },
    overname: config.bot?.handoff
      ? { by: wijk.overnemer ?? overnemer, on: [...handsOver] }
      : undefined,
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
    ...{ app, desk, access, wijk, renew, endStreams: bell.close },
    ...{ work: room.post.work, tend: createTending(parts, knowledge.fillMeaning) },
    forget: () => forget(createForgetStore(db), clock.now()),
  };
}

/** Brings letters to the desk, and its words to whoever can not come and get them. */
function createPostRoom(parts: ServiceParts, { db, desk }: { db: Database; desk: Desk }): PostRoom {
  const { config, clock, ids, log, fetch = globalThis.fetch } = parts;
  const { whatsapp, bot } = config;
  const carriers = [
    ...(whatsapp ? [createWhatsappCarrier({ settings: whatsapp, fetch })] : []),
    ...(bot ? [createBotframeworkCarrier({ settings: bot, fetch })] : []),
  ];
  const store = createPostStore(db);
  const trouble = (trouble: string, error?: unknown) =>
    log({ trouble, ...(error !== undefined && { error: kindOf(error) }) });
  const chance = Math.random;
  const given = { store, desk, carriers, maskBsn, clock, ids, chance, trouble };
  return { store, post: createPost(given) };
}

const kindOf = (error: unknown): string => (error instanceof Error ? placeOf(error) : 'unknown');
