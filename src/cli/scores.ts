/** @module `npm run scores`: every own set held against what we understand today, as a table in `docs/scores.md`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dayOf } from '../domain/day.ts';
import { systemClock } from '../world.ts';
import { createScore, type Score } from './evaluation/score.ts';
import { createTasks, type Row, taskNames } from './evaluation/tasks.ts';

const folder = 'test/evaluation';
const page = 'docs/scores.md';

const intro = `# What it understands, measured

Made by \`npm run scores\` on ${dayOf(systemClock.now())}. Each table holds the half of a set that nobody tunes on.
\`acute.fresh\`, \`topic\`, and all that is called \`second\`, \`third\` or \`everyday\` were written by others who saw
neither the examples nor the rules; only how sure the model must be was chosen with totals in sight, and \`pii.second\` was
mended on whole. The words are those of
\`npm run -s evaluate -- TASK --score\`: danger is heard when it is *acuut*, *andere soort* or *gevraagd*.
`;

const tasks = createTasks();
try {
  const parts = [intro];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()) {
    const name = taskNames.find((each) => each === file.split('.')[0]);
    if (!name) continue;
    const [score, plain] = [createScore(name, 0), createScore(name, 0)];
    for (const row of await readRows(file)) {
      score.add(row, await tasks.run(name, row));
      if (name === 'search') plain.add(row, await tasks.plain(row));
    }
    parts.push(`## ${file.replace('.jsonl', '')}\n\n${score.table()}`);
    if (name === 'search') parts.push(writePlain(score, plain));
  }
  await writeFile(page, `${parts.join('\n').trimEnd()}\n`);
  console.log(`De scores staan in ${page}.`);
} finally {
  tasks.close();
}

/** What plain FTS5 finds on the same rows, and how much more we do. */
function writePlain(score: Score, plain: Score): string {
  const more = (outcomes: string[]) => score.count(outcomes) - plain.count(outcomes);
  const [first, three] = [more(['eerste']), more(['eerste', 'eerste drie'])];
  const difference = `Our help puts ${first} more first, and ${three} more among the first three.\n`;
  return `Plain FTS5, without our help:\n\n${plain.table()}\n${difference}`;
}

async function readRows(file: string): Promise<Row[]> {
  const lines = (await readFile(`${folder}/${file}`, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row).filter(({ split }) => split !== 'dev');
}
