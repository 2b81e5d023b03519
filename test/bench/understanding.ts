/** @module Understanding: how long one message takes, and the subject of a question beside nlp.js trained on the same examples. */
import { readFileSync } from 'node:fs';
import { containerBootstrap } from '@nlpjs/core';
import { LangNl } from '@nlpjs/lang-nl';
import { Nlp } from '@nlpjs/nlp';
import { readContent } from '../../src/cli/content.ts';
import { readExamples } from '../../src/cli/learn.ts';
import { taughtBy, topicsOf } from '../../src/learned.ts';
import { createUnderstand } from '../../src/understanding/understand.ts';

interface Line {
  text: string;
  lang: string;
  topics: string[];
}

interface Classifier {
  name: string;
  /** The subject that a text is about. */
  find(text: string): Promise<string>;
}

const folders = { flows: 'flows', knowledge: 'knowledge' };
const today = '2026-11-23';

export async function benchUnderstanding(write: (text: string) => void): Promise<void> {
  const content = await readContent(folders);
  const lines = readLines('test/evaluation/topic.jsonl');
  // First, for what is timed after it has heard these messages before.
  await benchTopics(write, content, lines);
  const understand = createUnderstand(taughtBy(content.learned));
  const mean = (text: string) => understand(text, { question: null, earlier: [], today });
  const texts = lines.map(({ text }) => text);
  const long = texts.join('. ').repeat(3).slice(0, 10_000);
  writeTimes(
    write,
    'message',
    texts.map((text) => () => mean(text)),
  );
  writeTimes(
    write,
    '10,000 signs',
    Array.from({ length: 30 }, () => () => mean(long)),
  );
}

type Content = Awaited<ReturnType<typeof readContent>>;

/** Both learned from the same examples and have heard each of them, so that they know the same words; what is timed is new to both. */
async function benchTopics(
  write: (text: string) => void,
  { learned, knowledge }: Content,
  lines: Line[],
): Promise<void> {
  const dutch = lines.filter(({ lang }) => lang === 'nl');
  const topics = topicsOf(learned)!;
  const ours = { name: 'ours', find: async (text: string) => topics(text)[0]!.label };
  const examples = await readExamples('knowledge', knowledge);
  const theirs = await createNlpjs(examples);
  const [us, them] = [await measure(ours, dutch, examples), await measure(theirs, dutch, examples)];
  for (const { name, right, ms } of [us, them]) {
    write(`topic  ${name.padEnd(7)} first right ${right.toFixed(3)}   ${ms.toFixed(3)} ms/message`);
  }
  write(
    `ratio  ${(them.ms / us.ms).toFixed(1)}× as fast (aim: at least 10), ${(us.right - them.right).toFixed(3)} more right (aim: above 0)`,
  );
}

const readLines = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The middle and the slow end, after a first round in which everything is compiled. */
function writeTimes(write: (text: string) => void, name: string, runs: (() => void)[]): void {
  for (const run of runs) run();
  const times = runs
    .map((run) => {
      const from = performance.now();
      run();
      return performance.now() - from;
    })
    .sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!;
  write(`${name.padEnd(13)} p50 ${at(0.5).toFixed(3)} ms   p95 ${at(0.95).toFixed(3)} ms`);
}

async function createNlpjs(examples: { text: string; label: string }[]): Promise<Classifier> {
  const container = await containerBootstrap();
  container.registerConfiguration('nlu-??', { log: false }, true);
  container.use(Nlp);
  container.use(LangNl);
  const nlp = container.get('nlp');
  // Only what it needs for a subject: no feelings.
  Object.assign(nlp.settings, { log: false, autoSave: false, calculateSentiment: false });
  nlp.addLanguage('nl');
  for (const { text, label } of examples) nlp.addDocument('nl', text, label);
  await nlp.train();
  return { name: 'nlp.js', find: async (text) => (await nlp.process('nl', text)).intent };
}

/** `before` are other messages than those that are timed: all code is compiled, and words come back. */
async function measure({ name, find }: Classifier, lines: Line[], before: { text: string }[]) {
  for (const { text } of before) await find(text);
  const from = performance.now();
  let right = 0;
  for (const { text, topics } of lines) if (topics.includes(await find(text))) right += 1;
  return { name, right: right / lines.length, ms: (performance.now() - from) / lines.length };
}
