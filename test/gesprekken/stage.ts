/** @module A desk with the shipped flows and knowledge on a temporary database, whose turns are kept to look at. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/cli/content.ts';
import { openDatabase } from '../../src/cli/open.ts';
import { createDesk } from '../../src/conversation/desk.ts';
import type { ConversationStore, FlowLibrary, TurnRecord } from '../../src/conversation/ports.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { parseFlows } from '../../src/engine/parse.ts';
import { createIntakes } from '../../src/handoff/intakes.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { parseLibrary } from '../../src/knowledge/library.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { createDatabase } from '../../src/store/database.ts';
import { createFlowLibrary } from '../../src/store/flowsets.ts';
import { createKnowledgeIndex } from '../../src/store/search.ts';
import { maskBsn } from '../../src/understanding/personal/bsn.ts';
import { randomIds } from '../../src/world.ts';
import { topics, understand } from '../understanding/shipped.ts';
import type { Stage } from './player.ts';
import type { Script } from './script.ts';

/** A Monday morning at ten, when the desk is open. */
const monday = '2026-11-23T09:00:00.000Z';

export interface Theatre {
  flows: Flows;
  /** Every `flow/step` that some conversation ran. */
  visited: Set<string>;
  /** A fresh stage, as the script wants it. */
  open(script: Pick<Script, 'at' | 'kanaal' | 'overname'>): Stage;
  close(): void;
}

export async function openTheatre(): Promise<Theatre> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-gesprekken-'));
  const { client } = await openDatabase({
    databaseUrl: `file:${join(folder, 'gesprekken.db')}`,
    databaseToken: undefined,
  });
  const content = await readContent({ flows: 'flows', knowledge: 'knowledge' });
  const flows = await parseFlows(content.flows);
  const library = parseLibrary(content.knowledge);
  const db = createDatabase(client);
  const knowledge = createKnowledge({ library, index: createKnowledgeIndex(client), topics });
  const shared = {
    ...{ knowledge, understand, maskBsn, ids: randomIds },
    flows: await createFlowLibrary(db, flows, content.flows, monday),
    intakes: createIntakes({ wijk: library.wijk, knowledge }),
  };
  const visited = new Set<string>();
  return {
    flows,
    visited,
    open({ at = monday, kanaal, overname }) {
      const turns: TurnRecord[] = [];
      const library = createRenewable(shared.flows);
      const desk = createDesk({
        ...shared,
        flows: library,
        overname: overname ? { by: 'de gemeente', on: [kanaal] } : undefined,
        store: keepTurns(createConversationStore(db), turns),
        clock: { now: () => new Date(at).toISOString() },
        onStep: (steps) => {
          for (const step of steps) visited.add(step);
        },
      });
      return { desk, turns, renew: library.renew };
    },
    close() {
      client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The real store, that also remembers what each turn committed. */
const keepTurns = (store: ConversationStore, turns: TurnRecord[]): ConversationStore => ({
  ...store,
  async commit(turn) {
    const outcome = await store.commit(turn);
    if (outcome === 'committed') turns.push(turn);
    return outcome;
  },
});

/** The real library, until it is renewed: then the same flows stand under another hash. */
function createRenewable(library: FlowLibrary): FlowLibrary & { renew(): void } {
  let renewed = false;
  const current = () => ({ ...library.current(), ...(renewed && { hash: 'vernieuwd' }) });
  return {
    current,
    find: async (hash) => (renewed ? null : library.find(hash)),
    renew: () => {
      renewed = true;
    },
  };
}
