/** @module What is learned from examples: trained when they changed, and kept in `dist` until they change again. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLibrary } from '../knowledge/library.ts';
import type { Onderwerp } from '../knowledge/onderwerp/onderwerp.ts';
import type { Source } from '../knowledge/reading/yaml.ts';
import type { Learned } from '../learned.ts';
import { findConcepts } from '../understanding/acute/concepts.ts';
import { detectLanguage, listenIn } from '../understanding/language.ts';
import { featuresOf } from '../understanding/learned/features.ts';
import { type Packed, pack } from '../understanding/learned/pack.ts';
import { harmless } from '../understanding/learned/sense.ts';
import { type Example, type Training, train } from '../understanding/learned/train.ts';
import { seeWish } from '../understanding/learned/wishes.ts';
import { toWords } from '../understanding/words.ts';
import { type Line, linesOf, readExampleFiles } from './examples.ts';
import { readFolder, type TextFile } from './files.ts';

const kept = fileURLToPath(new URL('../../dist/learned.json', import.meta.url));
const teachers = fileURLToPath(new URL('../understanding', import.meta.url));

/** `knowledge` are the texts of the topics, whose phrasings are examples too. Throws the system's error. */
export async function learn(folder: string, knowledge: Source[]): Promise<Learned> {
  const files = await readExampleFiles(folder);
  const own = { text: await readFile(fileURLToPath(import.meta.url), 'utf8') };
  const hash = hashOf([own, ...files, ...knowledge, ...(await readFolder(teachers, '.ts'))]);
  const before = await findKept(hash);
  if (before) return before;
  if (files.length > 0) console.error('De balie leert van de voorbeelden. Dat duurt een minuut.');
  return keep(hash, teach(files, knowledge));
}

/** Subjects that are about danger itself; what people ask about any other is none. */
const grave: ReadonlySet<string> = new Set([
  ...['huiselijk-geweld', 'huisuitzetting', 'psychische-gezondheid'],
  ...['lichamelijke-gezondheid-zorg', 'verslaving', 'voedsel-kleding'],
]);

function teach(files: TextFile[], knowledge: Source[]): Learned {
  const { onderwerpen } = parseLibrary(knowledge);
  const questions = [...linesOf(files, 'onderwerpen'), ...phrasingsOf(onderwerpen)];
  const harmlessLines = questions
    .filter(({ label }) => !grave.has(label))
    .map(({ text }) => ({ text, label: harmless }));
  return {
    signalen: learnFrom([...linesOf(files, 'signalen'), ...harmlessLines], see, ofDanger),
    onderwerpen: learnFrom(questions, seeWords),
    wensen: learnFrom(linesOf(files, 'wensen'), (text) => seeWish(toWords(text))),
  };
}

type Told = Pick<Line, 'text' | 'label'>;

/** What the subjects are learned from: the examples, and the phrasings that stand with the subjects themselves. */
export const readExamples = async (folder: string, knowledge: Source[]): Promise<Told[]> => [
  ...linesOf(await readExampleFiles(folder), 'onderwerpen'),
  ...phrasingsOf(parseLibrary(knowledge).onderwerpen),
];

const phrasingsOf = (onderwerpen: Onderwerp[]): Told[] =>
  onderwerpen.flatMap(({ id, phrasings }) => phrasings.map((text) => ({ text, label: id })));

/** Of danger there are so many examples that what few of them show can be left out: a Worker carries it all. */
const ofDanger: Training = { fewest: 4, evenly: false, decay: 3e-4 };

function learnFrom(
  lines: Told[],
  look: (text: string) => Example['features'],
  how?: Training,
): Packed | null {
  if (lines.length === 0) return null;
  return pack(
    train(
      lines.map(({ text, label }) => ({ features: look(text), label })),
      how,
    ),
  );
}

const seeWords = (text: string) => featuresOf(toWords(text));

/** Danger is also seen by the concepts of the word lists. */
function see(text: string) {
  const words = toWords(text);
  return featuresOf(
    words,
    findConcepts(words, listenIn(text, detectLanguage(text))).flatMap(({ hits }) => hits),
  );
}

const hashOf = (files: { text: string }[]): string =>
  files.reduce((hash, { text }) => hash.update(text), createHash('sha256')).digest('hex');

async function findKept(hash: string): Promise<Learned | null> {
  const text = await readFile(kept, 'utf8').catch(() => '');
  if (!text.startsWith(`{"hash":"${hash}"`)) return null;
  const { signalen, onderwerpen, wensen } = JSON.parse(text);
  return { signalen, onderwerpen, wensen };
}

/** On a disk that cannot be written it is learned anew each time. */
async function keep(hash: string, learned: Learned): Promise<Learned> {
  const fresh = `${kept}-${process.pid}`;
  try {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(fresh, JSON.stringify({ hash, ...learned }));
    await rename(fresh, kept);
  } catch {}
  return learned;
}
