/** @module Everyone meets everyone: from settings, a database and texts to one service. */
import type { Client } from '@libsql/client';
import type { Hono } from 'hono';
import { createAccess } from './access/access.ts';
import { createSecret } from './access/secret.ts';
import { createApp } from './app.ts';
import { createWebRoutes } from './channels/web/routes.tsx';
import type { Config } from './config.ts';
import { createDesk } from './conversation/desk.ts';
import { forget } from './conversation/forget.ts';
import type { Clock, Ids } from './conversation/ports.ts';
import { type FlowFile, parseFlows } from './engine/parse.ts';
import { createIntakes } from './handoff/intakes.ts';
import { createInboxRoutes } from './inbox/routes.ts';
import { linesFor } from './knowledge/hulplijn.ts';
import { createKnowledge } from './knowledge/knowledge.ts';
import { type Library, parseLibrary } from './knowledge/library.ts';
import type { Source } from './knowledge/yaml.ts';
import type { RequestLine } from './log.ts';
import { createAccessStore } from './store/access.ts';
import { createConversationStore } from './store/conversations.ts';
import { createDatabase } from './store/database.ts';
import { createFlowLibrary } from './store/flowsets.ts';
import { createForgetStore } from './store/forget.ts';
import { createIntakeStore } from './store/intakes.ts';
import { createKnowledgeIndex } from './store/search.ts';
import { maskBsn } from './understanding/personal/bsn.ts';
import { understand } from './understanding/understand.ts';

/** The texts of a desk, from a folder or from a bundle. */
export interface Content {
  flows: FlowFile[];
  knowledge: Source[];
}

export interface ServiceParts {
  config: Pick<Config, 'publicUrl' | 'secret' | 'demonstration'>;
  /** A database that is migrated. */
  client: Client;
  content: Content;
  clock: Clock;
  ids: Ids;
  log(line: RequestLine): void;
  /** Serves `/assets/*`, where nothing else in front of us does. */
  assets?: Hono;
}

export type Service = Awaited<ReturnType<typeof createService>>;

/** Throws a FlowError or KnowledgeError with every problem in the texts, or a StoreError. */
export async function createService(parts: ServiceParts) {
  const { config, client, content, clock, ids, log, assets } = parts;
  const flows = await parseFlows(content.flows);
  const library = parseLibrary(content.knowledge);
  const db = createDatabase(client);
  const store = createConversationStore(db);
  const knowledge = createKnowledge({ library, index: createKnowledgeIndex(client) });
  await knowledge.fill();
  const { wijk } = library;
  const desk = createDesk({
    ...{ store, knowledge, understand, maskBsn, clock, ids },
    flows: await createFlowLibrary(db, flows, content.flows, clock.now()),
    intakes: createIntakes({ wijk, knowledge }),
  });
  const secure = config.publicUrl?.startsWith('https:') ?? false;
  const accessStore = createAccessStore(db);
  const access = createAccess({ store: accessStore, clock, secure });
  const secret = config.secret ?? (await accessStore.secret('web', createSecret()));
  const demo = config.demonstration;
  const app = createApp({
    routes: [
      ...(assets ? [assets] : []),
      createWebRoutes({
        ...{ desk, wijk, demo, secure, clock, ids, secret },
        emergency: findEmergency(library),
      }),
      access.routes,
      createInboxRoutes({ intakes: createIntakeStore(db), desk, access, clock, wijk, demo }),
    ],
    isAlive: async () => (await store.find('gezond')) === null,
    log,
    publicUrl: config.publicUrl,
  });
  return { app, desk, access, wijk, forget: () => forget(createForgetStore(db), clock.now()) };
}

/** Whom to call when a life is in danger, always in sight. */
function findEmergency({ hulplijnen }: Library): { label: string; tel: string } {
  const [line] = linesFor(hulplijnen, 'levensgevaar');
  return { label: line?.number ?? '112', tel: line?.tel ?? 'tel:112' };
}
