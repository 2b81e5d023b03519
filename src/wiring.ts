/** @module Everyone meets everyone: from settings, a database and texts to one service. */
import type { Client } from '@libsql/client';
import { Hono } from 'hono';
import { createAccess } from './access/access.ts';
import { createSecret } from './access/secret.ts';
import { createApp } from './app.ts';
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
import { createIntakes } from './handoff/intakes.ts';
import { createInboxRoutes } from './inbox/routes.ts';
import { linesFor } from './knowledge/hulplijn.ts';
import { createKnowledge } from './knowledge/knowledge.ts';
import { type Library, parseLibrary } from './knowledge/library.ts';
import type { Topics } from './knowledge/ports.ts';
import type { Source } from './knowledge/yaml.ts';
import type { RequestLine } from './log.ts';
import { createAccessStore } from './store/access.ts';
import { createConversationStore } from './store/conversations.ts';
import { createDatabase, type Database } from './store/database.ts';
import { createFlowLibrary } from './store/flowsets.ts';
import { createForgetStore } from './store/forget.ts';
import { createIntakeStore } from './store/intakes.ts';
import { createKnowledgeIndex } from './store/search.ts';
import { featuresOf } from './understanding/learned/features.ts';
import { judge } from './understanding/learned/model.ts';
import { type Packed, unpack } from './understanding/learned/pack.ts';
import { createSense, type Sense } from './understanding/learned/sense.ts';
import { maskBsn } from './understanding/personal/bsn.ts';
import { createUnderstand } from './understanding/understand.ts';
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
  log(line: RequestLine): void;
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
  const knowledge = createKnowledge({
    ...{ library, index: createKnowledgeIndex(client) },
    topics: topicsOf(content.learned),
  });
  await knowledge.fill();
  const { wijk } = library;
  const bell = createBell();
  const turns = {
    ...{ store, knowledge, maskBsn, clock, ids },
    understand: createUnderstand(senseOf(content.learned)),
    flows: await createFlowLibrary(db, flows, content.flows, clock.now()),
    intakes: createIntakes({ wijk, knowledge }),
  };
  const desk = createDesk(turns, bell);
  const { access, routes } = await createRoutes(parts, { db, desk, bell, library });
  const app = createApp({
    ...{ routes, log, publicUrl: config.publicUrl },
    isAlive: async () => (await store.find('gezond')) === null,
  });
  const forgetAll = () => forget(createForgetStore(db), clock.now());
  return { app, desk, access, wijk, forget: forgetAll, endStreams: bell.close };
}

export function senseOf(learned?: Learned): Sense | undefined {
  if (!learned?.signalen) return undefined;
  const { danger, kind } = learned.signalen;
  return createSense({ danger: unpack(danger), kind: unpack(kind) });
}

export function topicsOf(learned?: Learned): Topics | undefined {
  if (!learned?.onderwerpen) return undefined;
  const model = unpack(learned.onderwerpen);
  return (text) => judge(model, featuresOf(toWords(text)));
}

/** Everything that answers over HTTP. */
async function createRoutes(
  { config, clock, ids, assets, upgrade }: ServiceParts,
  { db, desk, bell, library }: { db: Database; desk: Desk; bell: Bell; library: Library },
) {
  const { wijk } = library;
  const demo = config.demonstration;
  const { publicUrl } = config;
  const secure = publicUrl?.startsWith('https:') ?? false;
  const store = createAccessStore(db);
  const access = createAccess({ store, clock, secure, wijk, demo, publicUrl });
  const secret = config.secret ?? (await store.secret('web', createSecret()));
  const emergency = findEmergency(library);
  const intakes = createIntakeStore(db);
  const directline = createDirectLine({
    ...{ ...config.directline, tokens: createTokens(secret, clock), upgrade },
    ...{ desk, bell, clock, ids, publicUrl, demo },
  });
  const routes = [
    ...(assets ? [assets] : []),
    new Hono().route('/v3/directline', directline),
    createWebRoutes({ desk, wijk, demo, emergency, secure, secret, clock, ids, publicUrl }),
    access.routes,
    createInboxRoutes({ intakes, desk, access, clock, wijk, demo }),
  ];
  return { access, routes };
}

/** Whom to call when a life is in danger, always in sight. */
function findEmergency({ hulplijnen }: Library): { label: string; tel: string } {
  const [line] = linesFor(hulplijnen, 'levensgevaar');
  return { label: line?.number ?? '112', tel: line?.tel ?? 'tel:112' };
}
