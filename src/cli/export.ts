/** @module `npm run knowledge -- export <map>`: the sociale kaart as HSDS 3.0, in files. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf } from '../domain/day.ts';
import { type Register, toRegister } from '../kaart/hsds/register.ts';
import { toPage } from '../kaart/query.ts';
import { toSheet } from '../kaart/sheet/csv.ts';
import { type NamedText, toDataPackage } from '../kaart/tables/datapackage.ts';
import { shape } from '../kaart/tables/shape.ts';
import { toTables } from '../kaart/tables/tables.ts';
import { parseLibrary } from '../knowledge/library.ts';
import { systemClock } from '../world.ts';
import { readKnowledge } from './files.ts';

/** Tables, one file with every service in full, or a spreadsheet with Dutch headings. */
export type Form = 'tables' | 'json' | 'sheet';

/** Writes into the folder `target`. */
export async function exportKaart(folder: string, target: string, form: Form): Promise<void> {
  const library = parseLibrary(await readKnowledge(folder));
  const today = dayOf(systemClock.now());
  const register = toRegister(library, today);
  const title = `Sociale kaart ${library.wijk.name}, ${library.wijk.gemeente}`;
  const forms: Record<Form, () => NamedText[]> = {
    tables: () => toDataPackage(toTables(register), title, today),
    json: () => [{ name: 'services.json', text: toJson(register) }],
    sheet: () => [{ name: 'sociale-kaart.csv', text: toSheet(library.kaart) }],
  };
  const files = forms[form]();
  await mkdir(target, { recursive: true });
  // A table of an earlier export that is empty now would be read as if it still held.
  const old =
    form !== 'tables'
      ? []
      : Object.values(shape).filter(({ path }) => !files.some((f) => f.name === path));
  for (const { path } of old) await rm(join(target, path), { force: true });
  for (const { name, text } of files) await writeFile(join(target, name), text);
  const lines = form === 'sheet' ? 0 : register.services.length - library.kaart.length;
  console.log(`Voorzieningen: ${library.kaart.length}. Hulplijnen: ${lines}.`);
  for (const { name } of files) console.log(`  ${join(target, name)}`);
}

/** As a page of the API that holds them all. */
const toJson = ({ services }: Register): string =>
  `${JSON.stringify(toPage(services, 1, Math.max(1, services.length)), null, 2)}\n`;
