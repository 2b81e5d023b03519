/** @module `npm run flows -- check|schema|draw`: mistakes in flows, their grammar for editors, and drawings of them. */
import { parseArgs } from 'node:util';
import { type Config, ConfigError } from '../config.ts';
import { checkFlows } from '../engine/check/check.ts';
import type { Flows } from '../engine/flow.ts';
import { parseFlows } from '../engine/parse.ts';
import { toLine } from '../engine/problem.ts';
import { checkPlain } from '../plain/plain.ts';
import { runCommand } from './command.ts';
import { drawFlows } from './draw.ts';
import { readFolder } from './files.ts';
import { writeSchema } from './schema.ts';

const usage = [
  'Gebruik:',
  '  npm run flows -- check [map]                zoek fouten',
  '  npm run flows -- schema                     maak flows/flow.schema.json, voor editors',
  '  npm run flows -- draw [flow] [--out map]    teken één flow, of allemaal',
];

type Command = (config: Config, name: string | undefined, out: string) => Promise<void>;

const commands: Record<string, Command> = {
  check: async ({ flows }, folder = flows) => check(await readFlows(folder)),
  schema: ({ flows }) => writeSchema(flows),
  draw: async ({ flows }, name, out) => drawFlows(await readFlows(flows), { name, out }),
};

const readFlows = async (folder: string): Promise<Flows> =>
  parseFlows(await readFolder(folder, '.yaml'));

/** Prints a line per problem, or one line with what there is. */
function check(flows: Flows): void {
  const problems = checkFlows(flows, { readable: checkPlain });
  for (const problem of problems) console.error(toLine(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(countsOf(flows));
}

function countsOf({ flows }: Flows): string {
  const steps = Object.values(flows).flatMap((flow) => Object.values(flow.steps));
  const questions = steps.filter(({ verb }) => verb === 'ask');
  return `Flows: ${Object.keys(flows).length}. Stappen: ${steps.length}. Vragen: ${questions.length}. Alles klopt.`;
}

function readWanted(): { command: Command; name: string | undefined; out: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string', default: 'dist/flows' } },
      allowPositionals: true,
    });
    const [word = '', name, ...rest] = positionals;
    const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
    if (!command || rest.length > 0) throw new Error('no such command');
    return { command, name, out: values.out };
  } catch {
    throw new ConfigError(usage);
  }
}

await runCommand(async (config) => {
  const { command, name, out } = readWanted();
  await command(config, name, out);
});
