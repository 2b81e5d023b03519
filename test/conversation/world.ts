/** @module A desk on a temporary database, with the smallest honest world around it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { createDesk, type Desk } from '../../src/conversation/desk.ts';
import type { Intakes, Knowledge, Understand } from '../../src/conversation/ports.ts';
import type { TurnParts } from '../../src/conversation/turn.ts';
import { Intake } from '../../src/domain/intake.ts';
import { type FlowFile, parseFlows } from '../../src/engine/parse.ts';
import { createConversationStore } from '../../src/store/conversations.ts';
import { createDatabase, type Database } from '../../src/store/database.ts';
import { createFlowLibrary } from '../../src/store/flowsets.ts';
import { migrate } from '../../src/store/migrate.ts';

export const now = '2026-11-23T09:00:00.000Z';

/** The shipped migrations. */
export const migrations = readdirSync('src/store/migrations')
  .filter((name) => name.endsWith('.sql'))
  .map((name) => ({ name, sql: readFileSync(join('src/store/migrations', name), 'utf8') }));

/** A path for a database that is gone when the tests are. */
export function temporary(): { url: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  return {
    url: `file:${join(folder, 'test.db')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface World {
  desk: Desk;
  db: Database;
  client: Client;
  parts: TurnParts;
  /** Moves the clock. */
  at(moment: string): void;
}

/** Opens a desk on this database; opening it twice gives two desks, as two processes would have. */
export async function openWorld(
  url: string,
  files: FlowFile[] = [balie, ...herstel],
): Promise<World> {
  const client = createClient({ url, timeout: 5000 });
  await client.execute('PRAGMA journal_mode = WAL');
  await migrate(client, migrations);
  const db = createDatabase(client);
  let moment = now;
  let count = 0;
  const flows = await parseFlows(files);
  const parts: TurnParts = {
    ...{ store: createConversationStore(db), knowledge, intakes, understand, maskBsn },
    flows: await createFlowLibrary(db, flows, files, now),
    clock: { now: () => moment },
    ids: { next: () => crypto.randomUUID(), code: () => `CODE${1000 + count++}` },
  };
  const at = (next: string) => {
    moment = next;
  };
  return { desk: createDesk(parts), db, client, parts, at };
}

const rest = 'why: Daarom.\n    again: [Anders gezegd.]\n    aloud: Hardop.';
const header = 'title: Een proef\nabout: Om te proeven.\npurpose: Om te proeven.\nkeep: 30 dagen';

export const balie: FlowFile = {
  file: 'flows/balie.yaml',
  text: `flow: balie
${header}
steps:
  hallo: { say: Dag. }
  verhaal:
    ask: Vertel.
    short: Uw vraag
    ${rest}
  zoek: { search: "{verhaal}", among: onderwerpen, into: onderwerp }
  kort: { show: kort, of: onderwerp }
  wie:
    ask: Voor wie?
    options: { zelf: Mijzelf, ouder: Mijn ouder }
    into: voorwie
    short: Voor wie
    keep: 10 dagen
    ${rest}
  contact: { register: kortcontact }
  overzicht: { show: samenvatting }
  akkoord:
    ask: Akkoord?
    answer: yesno
    consent: true
    fresh: true
    ${rest}
  geef: { handoff: akkoord }
  vervolg: { show: vervolg }
  code: { show: code }
  einde: { end: klaar }
`,
};

export const herstel: FlowFile[] = [
  `flow: gevaar
${header}
on: acute
steps:
  alarm: { alert: "{signaal}" }
  bel: { say: Bel nu. }
  weer: { resume: again }
`,
  `flow: verouderd
${header}
on: outdated
steps:
  sorry: { say: Onze vragen zijn vernieuwd. }
`,
].map((text, index) => ({ file: `flows/herstel/${index}.yaml`, text }));

/** Understands a pressed key, an option's label, danger by one word, and takes all else as the answer. */
const understand: Understand = (text, { question, option }) => {
  const pressed = question?.options.find(({ id, label }) => id === option || label === text);
  const answer = question?.options.length ? pressed?.id : text;
  return {
    ...(answer === undefined ? { intent: 'other' } : { intent: 'answer', value: answer }),
    ...{ facts: {}, language: 'nl' },
    signalen: text.includes('brand')
      ? [{ kind: 'levensgevaar', certainty: 'acute', span: [0, text.length] }]
      : [],
  };
};

const maskBsn = (text: string) => ({
  text: text.replaceAll('123456782', '[weg]'),
  masked: text.includes('123456782') ? 1 : 0,
});

const knowledge: Knowledge = {
  search: async (query) =>
    query.includes('huur')
      ? { sure: true, hits: [{ id: 'wonen', label: 'Wonen' }] }
      : { sure: false, hits: [] },
  part: async (what, of) => (of === '' ? '' : `${what} over ${of}`),
  title: (id) => (id === 'wonen' ? 'Wonen' : ''),
  leefgebieden: () => [],
};

const intakes: Intakes = {
  assemble: ({ id, conversation, act, now: dueAt, given }) =>
    Intake.parse({
      ...{ version: 1, id, conversation: conversation.id, title: 'Vraag', given },
      status: act === 'akkoord' ? 'akkoord' : act === 'intrekken' ? 'ingetrokken' : 'concept',
      ...{ urgentie: 'gewoon', urgentieRule: '', onderwerpen: [], leefgebieden: [] },
      blocks: [
        {
          ...{ id: 'vraag', title: 'De vraag' },
          statements: conversation.state.answers.map(({ name, label, source, at, step }) => ({
            ...{ name, label: name, text: label, absent: null, source, at, step },
          })),
        },
      ],
      ...{ consent: null, dueAt },
      origin: { flows: '', channel: conversation.channel, startedAt: conversation.startedAt },
    }),
  summary: (intake) => `Overzicht met ${intake.blocks[0]!.statements.length} regels.`,
  next: (intake) => `Vervolg: ${intake.status}.`,
};
