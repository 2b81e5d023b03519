/** @module `npm run knowledge -- check|export|import`: what the desk knows, looked at, given away and brought in. */
import { parseArgs } from 'node:util';
import { ImportError } from '../kaart/arrival/draft.ts';
import { KnowledgeError, problemLine } from '../knowledge/reading/problem.ts';
import { check } from './check.ts';
import { exportKaart } from './export.ts';
import { importKaart, tellComplaints } from './import.ts';

const usage = `Gebruik:
  npm run knowledge -- check                       kijk alles na
  npm run knowledge -- export <map>                geef de sociale kaart als tabellen van HSDS 3.0
      --json                                       als één bestand van HSDS 3.0
      --blad                                       als blad voor Excel
  npm run knowledge -- import <bestand of map>     neem een sociale kaart over
      --proef                                      laat zien wat er zou gebeuren, schrijf niets
      --vervang                                    vervang wat er al staat
      --goede-rijen                                sla rijen met een fout over
      --onderwerp <naam>                           voor wie geen onderwerp van ons heeft`;

const folder = process.env.KNOWLEDGE || 'knowledge';

function readWanted(): (() => Promise<void>) | undefined {
  const { values, positionals } = parseArgs({
    options: {
      ...{ json: { type: 'boolean' }, blad: { type: 'boolean' } },
      ...{ proef: { type: 'boolean' }, vervang: { type: 'boolean' } },
      ...{ 'goede-rijen': { type: 'boolean' }, onderwerp: { type: 'string' } },
    },
    allowPositionals: true,
  });
  const [command = 'check', path, ...rest] = positionals;
  const { json, blad, ...wishes } = values;
  const form = json ? 'json' : blad ? 'sheet' : 'tables';
  const isBare = Object.keys(wishes).length === 0;
  if (rest.length > 0) return undefined;
  if (command === 'check' && !path && form === 'tables' && isBare) return () => check(folder);
  if (command === 'export' && path && isBare && !(json && blad))
    return () => exportKaart(folder, path, form);
  if (command === 'import' && path && form === 'tables')
    return () => importKaart(folder, path, wishes);
  return undefined;
}

function find<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What went wrong, in sentences for who typed the command. */
function explain(error: unknown): void {
  const { code, path } = error as NodeJS.ErrnoException;
  if (error instanceof ImportError) tellComplaints(error.complaints);
  else if (error instanceof KnowledgeError)
    for (const each of error.problems) console.error(problemLine(each));
  else if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  else if (path?.startsWith(folder)) {
    console.error(`De map ${folder} is er niet. Stel KNOWLEDGE in op de map met de kennis.`);
  } else console.error(`${path} is er niet.`);
  process.exitCode = 1;
}

const wanted = find(readWanted);
if (!wanted) {
  console.error(usage);
  process.exit(2);
}
await wanted().catch(explain);
