/** @module `npm run knowledge -- check`: is what the desk knows complete, current, and fit for a phone? */
import { dayOf } from '../domain/day.ts';
import { checkLibrary } from '../knowledge/check.ts';
import { type Library, parseLibrary } from '../knowledge/library.ts';
import { KnowledgeError, type Problem, problemLine } from '../knowledge/problem.ts';
import { systemClock } from '../world.ts';
import { checkExamples, readExampleFiles } from './examples.ts';
import { readFolder, type TextFile } from './files.ts';
import { checkReadable } from './readable.ts';
import { tally } from './tally.ts';

const folder = process.env.KNOWLEDGE || 'knowledge';
const [command = 'check', ...rest] = process.argv.slice(2);

if (command !== 'check' || rest.length > 0) {
  console.error('Gebruik: npm run knowledge -- check');
  process.exit(2);
}
await check().catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  console.error(`De map ${folder} is er niet. Stel KNOWLEDGE in op de map met de kennis.`);
  process.exitCode = 1;
});

/** Prints the counts, and every problem on a line of its own. */
async function check(): Promise<void> {
  const files = [...(await readFolder(folder, '.md')), ...(await readFolder(folder, '.yaml'))];
  const { library, problems } = read(files, await readExampleFiles(folder));
  if (library) console.log(tally(library));
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
