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

/**
 * Of the subject: both learned from the same examples and have heard each of them, so that they know the same words; what
 * is timed is new to both. Ours goes first, for what is timed next are these messages again; nlp.js last, for it fills the memory.
 */
export async function benchUnderstanding(write: (text: string) => void): Promise<void> {
  const { learned, knowledge } = await readContent(folders);
  const lines = readLines('test/evaluation/topic.jsonl');
  const dutch = lines.filter(({ lang }) => lang === 'nl');
  const examples = await readExamples('knowledge', knowledge);
  const topics = topicsOf(learned)!;
  const ours = { name: 'ours', find: async (text: string) => topics(text)[0]!.label };
  const us = await measure(ours, dutch, examples);
  const understand = createUnderstand(taughtBy(learned));
  benchMessages(write, lines, (text) => understand(text, { question: null, earlier: [], today }));
  writeRatio(write, us, await measure(await createNlpjs(examples), dutch, examples));
}

function benchMessages(
  write: (text: string) => void,
  lines: Line[],
  mean: (text: string) => void,
): void {
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

type Measured = Awaited<ReturnType<typeof measure>>;

function writeRatio(write: (text: string) => void, us: Measured, them: Measured): void {
  for (const { name, right, mean, middle } of [us, them]) {
    write(
      `topic  ${name.padEnd(7)} first right ${right.toFixed(3)}   mean ${mean.toFixed(3)} ms   p50 ${middle.toFixed(3)} ms`,
    );
  }
  const times = (part: 'mean' | 'middle') => `${(them[part] / us[part]).toFixed(1)}×`;
  write(
    `ratio  ${times('mean')} as fast (aim: at least 10), in the middle ${times('middle')}; ${(us.right - them.right).toFixed(3)} more right (aim: above 0)`,
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

/**
 * `before` are other messages than those that are timed: all code is compiled, and words come back. On a busy machine the
 * middle says more than the mean, which one pause can double.
 */
async function measure({ name, find }: Classifier, lines: Line[], before: { text: string }[]) {
  for (const { text } of before) await find(text);
  const times: number[] = [];
  let right = 0;
  for (const { text, topics } of lines) {
    const from = performance.now();
    const found = await find(text);
    times.push(performance.now() - from);
    if (topics.includes(found)) right += 1;
  }
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length;
  const middle = times.sort((a, b) => a - b)[times.length >> 1]!;
  return { name, right: right / lines.length, mean, middle };
}
