/** @module `npm run knowledge -- import <bestand>`: a sociale kaart that somebody brings, all of it or nothing. */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { dayOf } from '../domain/day.ts';
import { decode } from '../kaart/arrival/decode.ts';
import {
  type Complaint,
  complaintLine,
  type Draft,
  ImportError,
  slugOf,
} from '../kaart/arrival/draft.ts';
import { draftServices, readServices } from '../kaart/arrival/received.ts';
import { type Taken, take } from '../kaart/arrival/take.ts';
import { placeIn } from '../kaart/arrival/write.ts';
import { readSheet } from '../kaart/sheet/sheet.ts';
import { readPackage } from '../kaart/tables/package.ts';
import { type Library, parseLibrary } from '../knowledge/library.ts';
import { systemClock } from '../world.ts';
import { readKnowledge, type TextFile } from './files.ts';

export interface ImportWishes {
  proef?: boolean;
  vervang?: boolean;
  'goede-rijen'?: boolean;
  onderwerp?: string;
}

/** Writes nothing when anything is refused, unless only the good rows are asked for. */
export async function importKaart(
  folder: string,
  path: string,
  wishes: ImportWishes,
): Promise<void> {
  const files = await readKnowledge(folder);
  const library = parseLibrary(files);
  const drafts = await readDrafts(path, library);
  const result = take(drafts, library, {
    ...{ today: dayOf(systemClock.now()), replace: wishes.vervang ?? false },
    topic: wishes.onderwerp,
  });
  tellComplaints(result.complaints);
  if (result.complaints.length > 0 && !wishes['goede-rijen']) return refuse();
  const changed = place(files, result, `${folder}/sociale-kaart/${nameOf(path)}.yaml`);
  if (!wishes.proef) await write(changed);
  report(library, result, { changed, proef: wishes.proef ?? false });
}

/** From JSON, a folder with tables, or a spreadsheet. */
async function readDrafts(path: string, library: Library): Promise<Draft[]> {
  const drafts = (await stat(path)).isDirectory()
    ? draftServices(readPackage(await readTables(path)), library)
    : read(path, decode(await readFile(path)), library);
  if (drafts.length > 0) return drafts;
  throw new ImportError([{ row: 1, column: '', message: 'Hier staat geen enkele voorziening.' }]);
}

const read = (path: string, text: string, library: Library): Draft[] =>
  /\.json$/i.test(path) ? readServices(text, library) : readSheet(text);

async function readTables(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  return Promise.all(
    names.map(async (name) => ({ name, text: decode(await readFile(join(folder, name))) })),
  );
}

/** `Kaart Noord 2026.csv` → `kaart-noord-2026` */
const nameOf = (path: string): string => slugOf(basename(path).replace(/\.\w+$/, '')) || 'nieuw';

/** The files that change. Throws a KnowledgeError when the desk could not read them afterwards. */
function place(files: TextFile[], { taken }: Taken, file: string): TextFile[] {
  const kaart = files.filter((each) => /(^|\/)sociale-kaart\/[^/]+\.yaml$/.test(each.file));
  const changed = placeIn(kaart, taken, file);
  const rest = files.filter((each) => !changed.some((one) => one.file === each.file));
  parseLibrary([...rest, ...changed]);
  return changed;
}

/** Each file is there whole or not at all. */
async function write(files: TextFile[]): Promise<void> {
  for (const { file, text } of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.nieuw`, text);
  }
  for (const { file } of files) await rename(`${file}.nieuw`, file);
}

export function tellComplaints(complaints: Complaint[]): void {
  for (const complaint of complaints) console.error(complaintLine(complaint));
}

function refuse(): void {
  console.error(
    'Er is niets overgenomen. Verbeter dit, of neem de andere rijen met --goede-rijen.',
  );
  process.exitCode = 1;
}

function report(
  { kaart }: Library,
  { taken, complaints }: Taken,
  { changed, proef }: { changed: TextFile[]; proef: boolean },
): void {
  const isKnown = (id: string) => kaart.some((each) => each.id === id);
  const refused = new Set(complaints.map(({ row }) => row)).size;
  const known = taken.filter(({ id }) => isKnown(id)).length;
  if (proef) {
    for (const { id, name } of taken)
      console.log(`${isKnown(id) ? 'vervangt' : 'nieuw'}  ${id}  ${name}`);
    console.log('Dit is een proef: er is niets geschreven.');
  }
  console.log(`Nieuw: ${taken.length - known}. Vervangen: ${known}. Overgeslagen: ${refused}.`);
  for (const { file } of changed) console.log(`  ${file}`);
  if (!proef) console.log('Kijk de teksten na met: npm run knowledge -- check');
}
