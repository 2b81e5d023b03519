/** @module The whole bench: the real service on a fresh database, and the engine by itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokens } from '../../src/channels/token.ts';
import { readFolder } from '../../src/cli/files.ts';
import { openService } from '../../src/cli/open.ts';
import { parseConfig } from '../../src/config.ts';
import { parseFlows } from '../../src/engine/parse.ts';
import { systemClock } from '../../src/world.ts';
import { benchSteps, writeSteps } from './steps.ts';
import { benchTurns, type TurnsReport, writeTurns } from './turns.ts';

const secret = 'alleen om te meten, nergens anders voor';

/** Somebody with a story, who asks why, skips, changes an answer, and begins again at the end. */
const lines = [
  'ik kan de huur niet meer betalen',
  'voor mijzelf',
  'waarom vraagt u dat?',
  'nee',
  'weet ik niet',
  'nee, ik bedoelde mijn moeder',
  'sla maar over',
  'ja',
];

/** Measures, and writes what it found; gives the numbers about turns. */
export async function bench(write: (text: string) => void, rounds?: number): Promise<TurnsReport> {
  write(writeSteps(benchSteps(await parseFlows(await readFolder('flows', '.yaml')))));
  const folder = await mkdtemp(join(tmpdir(), 'wijkbalie-bench-'));
  const databaseUrl = `file:${join(folder, 'bench.db')}`;
  const { service, client, close } = await openService(
    { ...parseConfig({}), databaseUrl, secret },
    { log: () => {} },
  );
  const tokens = createTokens(secret, systemClock);
  const open = async () => {
    const { id } = await service.desk.open('web');
    return { conversation: id, token: await tokens.create(id, 'directline') };
  };
  try {
    const how = rounds === undefined ? {} : { rounds };
    const report = await benchTurns({ app: service.app, open, client, lines, ...how });
    write(writeTurns(report));
    return report;
  } finally {
    close();
    await rm(folder, { recursive: true, force: true });
  }
}
