/** @module What can be measured: each task takes one row and gives one answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillPlain, findPlain } from '../../../test/evaluation/plain.ts';
import { dayOf } from '../../domain/day.ts';
import type { Intent, Meaning } from '../../domain/meaning.ts';
import type { AnswerType } from '../../domain/question.ts';
import { createKnowledge } from '../../knowledge/knowledge.ts';
import { parseLibrary } from '../../knowledge/library.ts';
import { taughtBy, topicsOf } from '../../learned.ts';
import { createKnowledgeIndex } from '../../store/search.ts';
import { detectLanguage } from '../../understanding/language.ts';
import { findPersonalData } from '../../understanding/pii.ts';
import { createUnderstand, type Understand } from '../../understanding/understand.ts';
import { systemClock } from '../../world.ts';
import { readContent } from '../content.ts';
import { openDatabase } from '../open.ts';

export const taskNames = ['acute', 'topic', 'answer', 'pii', 'language', 'search'] as const;
export type TaskName = (typeof taskNames)[number];

export type Row = Record<string, unknown>;

export interface Tasks {
  run(name: TaskName, row: Row): Promise<Row>;
  /** What plain FTS5 finds, without our help. */
  plain(row: Row): Promise<Row>;
  close(): void;
}

/** Nothing is opened until a task needs it. */
export function createTasks(): Tasks {
  let searching: ReturnType<typeof openSearch> | undefined;
  let learning: ReturnType<typeof openUnderstand> | undefined;
  const search = () => (searching ??= openSearch());
  const understanding = () => (learning ??= openUnderstand());
  return {
    async run(name, row) {
      const text = row[name === 'search' ? 'query' : 'text'];
      if (typeof text !== 'string') return { error: `no ${name === 'search' ? 'query' : 'text'}` };
      if (name === 'acute') return findAcute(await understanding(), text);
      if (name === 'answer') return findAnswer(await understanding(), text, row);
      if (name === 'pii') return { spans: findPersonalData(text) };
      if (name === 'language') return { lang: detectLanguage(text) };
      const { among, subjects } = await search();
      return name === 'topic' ? toTopics(text, await subjects(text)) : { hits: await among(text) };
    },
    async plain({ query }) {
      const { plainly } = await search();
      return { hits: await plainly(String(query)) };
    },
    close: () => void searching?.then(({ close }) => close()),
  };
}

function findAcute(understand: Understand, text: string): Row {
  const { signalen, language } = understand(text, { question: null, earlier: [], today: '' });
  const acute = signalen.some(({ certainty }) => certainty === 'acute');
  const kinds = signalen.map(({ kind }) => kind);
  return { acute, ask: !acute && signalen.length > 0, kinds, lang: language };
}

/** The intents of a measured answer, by ours. What fits nothing, or more than one option, is unclear. */
const intents: Partial<Record<Intent, string>> = {
  ...{ answer: 'answer', correct: 'correct_previous', back: 'back', stop: 'stop', human: 'human' },
  ...{ question: 'question', why: 'question', skip: 'refuse', refuse: 'refuse' },
};

/** A row does not say whether several options may be chosen: it is one, unless the words name several. It may be guessed. */
function findAnswer(understand: Understand, text: string, row: Row): Row {
  const labels = Array.isArray(row.options) ? row.options.map(String) : [];
  const options = labels.map((label, index) => ({ id: `keuze${index}`, label }));
  const today = dayOf(systemClock.now());
  const ask = (answer: AnswerType) => {
    const words = { short: '', text: String(row.question ?? '') };
    const question = {
      step: 'evaluatie/vraag',
      name: 'vraag',
      ...words,
      answer,
      options,
      guess: true,
    };
    return understand(text, { question, earlier: [], today });
  };
  if (options.length === 0) return toAnswer(ask('text'), false);
  if (labels.map((label) => label.toLowerCase()).join() === 'ja,nee') {
    return toAnswer(ask('yesno'), true);
  }
  const one = ask('choice');
  const isOne = one.intent === 'answer' && !one.near;
  return toAnswer(isOne || !['answer', 'other'].includes(one.intent) ? one : ask('choices'), true);
}

function toAnswer({ intent, value, near }: Meaning, hasOptions: boolean): Row {
  const places =
    hasOptions && value !== undefined
      ? [value].flat().map((id) => Number(String(id).slice('keuze'.length)))
      : [];
  const option = places.length > 1 ? places : (places[0] ?? null);
  return { intent: near ? 'unclear' : (intents[intent] ?? 'unclear'), option };
}

/** Best first; the scores of all five are 1 together. */
function toTopics(text: string, found: { id: string; score: number }[]): Row {
  const sum = found.reduce((total, { score }) => total + score, 0) || 1;
  const topics = found.map(({ id, score }) => ({ slug: id, score: score / sum }));
  return { topics, lang: detectLanguage(text) };
}

/** The texts of the desk, with what was learned from them. */
const readTexts = () =>
  readContent({
    flows: process.env.FLOWS || 'flows',
    knowledge: process.env.KNOWLEDGE || 'knowledge',
  });

const openUnderstand = async () => createUnderstand(taughtBy((await readTexts()).learned));

const kinds = ['onderwerp', 'voorziening'] as const;

/** The knowledge of the desk, indexed in a database of its own that goes away again. */
async function openSearch() {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-evaluatie-'));
  const { client } = await openDatabase({
    databaseUrl: `file:${join(folder, 'kennis.db')}`,
    databaseToken: undefined,
  });
  const { knowledge: texts, learned } = await readTexts();
  const library = parseLibrary(texts);
  const topics = topicsOf(learned);
  const knowledge = createKnowledge({ library, index: createKnowledgeIndex(client), topics });
  await fillPlain(client, library);
  return {
    subjects: knowledge.subjects,
    /** Subjects before services, as they stand on the page: each best first. */
    async among(query: string) {
      const found = kinds.map(async (kind) =>
        (await knowledge.find(query, [kind])).ids.map((id) => ({ id, kind })),
      );
      return (await Promise.all(found)).flat();
    },
    async plainly(query: string) {
      const found = kinds.map(async (kind) =>
        (await findPlain(client, query, kind)).map((id) => ({ id, kind })),
      );
      return (await Promise.all(found)).flat();
    },
    close() {
      client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
