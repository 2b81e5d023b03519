/** @module `npm run -s evaluate -- TASK [--score]`: understanding, measured from outside. JSON Lines in, JSON Lines out. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createScore } from './evaluation/score.ts';
import { createTasks, type Row, taskNames } from './evaluation/tasks.ts';

const usage = `Zo gebruikt u het:
  npm run -s evaluate -- TAAK            leest JSON Lines, en antwoordt met een regel per regel
  npm run -s evaluate -- TAAK --score    vergelijkt met de goede antwoorden op dezelfde regels
TAAK is een van: ${taskNames.join(', ')}`;

const { values, positionals } = parseArgs({
  options: { score: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const name = taskNames.find((each) => each === positionals[0]);

if (!name || positionals.length > 1) {
  console.error(usage);
  process.exit(2);
}

const tasks = createTasks();
const score = createScore(name);
try {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const row = readRow(line);
    const answer = 'error' in row ? row : await tasks.run(name, row.row);
    if (!values.score) console.log(JSON.stringify(answer));
    else if ('row' in row) score.add(row.row, answer);
  }
  if (values.score) console.log(score.table());
} finally {
  tasks.close();
}

/** What is wrong with a line stands in its place, so that the other lines keep theirs. */
function readRow(line: string): { row: Row } | { error: string } {
  try {
    const row: unknown = JSON.parse(line);
    const isObject = typeof row === 'object' && row !== null && !Array.isArray(row);
    return isObject ? { row: row as Row } : { error: 'not an object' };
  } catch {
    return { error: 'not JSON' };
  }
}
