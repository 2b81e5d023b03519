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
  const understand = createUnderstand(taughtBy(content.learned));
  const mean = (text: string) => understand(text, { question: null, earlier: [], today });
  writeTimes(
    write,
    'message',
    lines.map(
      ({ text }) =>
        () =>
          mean(text),
    ),
  );
  const long = lines
    .map(({ text }) => text)
    .join('. ')
    .repeat(3)
    .slice(0, 10_000);
  writeTimes(
    write,
    '10,000 signs',
    Array.from({ length: 30 }, () => () => mean(long)),
  );

  const dutch = lines.filter(({ lang }) => lang === 'nl');
  const topics = topicsOf(content.learned)!;
  const ours = { name: 'ours', find: async (text: string) => topics(text)[0]!.label };
  const examples = await readExamples('knowledge', content.knowledge);
  const theirs = await createNlpjs(examples);
  const before = examples.slice(-aDay);
  const [us, them] = [await measure(ours, dutch, before), await measure(theirs, dutch, before)];
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
  Object.assign(nlp.settings, { log: false, autoSave: false });
  nlp.addLanguage('nl');
  for (const { text, label } of examples) nlp.addDocument('nl', text, label);
  await nlp.train();
  return { name: 'nlp.js', find: async (text) => (await nlp.process('nl', text)).intent };
}

/** So many messages were heard before: words come back, and all code is compiled. */
const aDay = 2000;

/** `before` are other messages than those that are timed. */
async function measure({ name, find }: Classifier, lines: Line[], before: { text: string }[]) {
  for (const { text } of before) await find(text);
  const from = performance.now();
  let right = 0;
  for (const { text, topics } of lines) if (topics.includes(await find(text))) right += 1;
  return { name, right: right / lines.length, ms: (performance.now() - from) / lines.length };
}
