/** @module `npm run knowledge -- check`: is what the desk knows complete, current, and fit for a phone? */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { dayOf } from '../domain/day.ts';
import { checkLibrary } from '../knowledge/check.ts';
import { createKnowledge } from '../knowledge/knowledge.ts';
import { type Library, parseLibrary } from '../knowledge/library.ts';
import { findLost } from '../knowledge/lost.ts';
import { KnowledgeError, type Problem, problemLine } from '../knowledge/reading/problem.ts';
import { createKnowledgeIndex } from '../store/search.ts';
import { systemClock } from '../world.ts';
import { checkExamples, readExampleFiles } from './examples.ts';
import { readKnowledge, type TextFile } from './files.ts';
import { checkReadable } from './readable.ts';
import { tally } from './tally.ts';

/** Prints the counts, and every problem on a line of its own. */
export async function check(folder: string): Promise<void> {
  const files = await readKnowledge(folder);
  const { library, problems } = read(files, await readExampleFiles(folder));
  if (library) {
    console.log(tally(library));
    problems.push(...(await lookForAll(library)));
  }
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length === 0) console.log('Alles klopt.');
  else
    console.error(
      `${problems.length} ${problems.length === 1 ? 'punt' : 'punten'} om na te kijken.`,
    );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function read(files: TextFile[], examples: TextFile[]): { library?: Library; problems: Problem[] } {
  try {
    const library = parseLibrary(files);
    const problems = checkLibrary(library, dayOf(systemClock.now()));
    return {
      library,
      problems: [
        ...problems,
        ...checkReadable(files, library),
        ...checkExamples(examples, library),
      ],
    };
  } catch (error) {
    if (error instanceof KnowledgeError) return { problems: error.problems };
    throw error;
  }
}

/** What nobody would find, in an index of its own that goes away again. */
async function lookForAll(library: Library): Promise<Problem[]> {
  const top = await mkdtemp(join(tmpdir(), 'wijkbalie-kennis-'));
  const client = createClient({ url: `file:${join(top, 'kennis.db')}` });
  try {
    const { find } = createKnowledge({ library, index: createKnowledgeIndex(client) });
    return await findLost(library, find);
  } finally {
    client.close();
    await rm(top, { recursive: true, force: true });
  }
}
