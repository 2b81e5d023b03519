/** @module `npm run chat`: the same conversation in a terminal, typed by a person or read from a pipe. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Config, ConfigError } from '../config.ts';
import type { Desk } from '../conversation/desk.ts';
import type { Conversation } from '../conversation/ports.ts';
import { randomIds } from '../world.ts';
import { runCommand } from './command.ts';
import { readLine, writeMessage } from './lines.ts';
import { openService } from './open.ts';

const usage = [
  'Zo begint u een gesprek:',
  '  npm run chat                                  het blijft nergens bewaard',
  '  npm run chat -- --data gesprek.db             het blijft bewaard in dit bestand',
  '  npm run chat -- --data gesprek.db --code CODE  ga verder met een gesprek',
];

interface Wanted {
  data?: string | undefined;
  code?: string | undefined;
}

function readWanted(): Wanted {
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, code: { type: 'string' } },
    });
    if (values.code && !values.data) throw new Error('a code needs its file');
    return values;
  } catch {
    throw new ConfigError(usage);
  }
}

/** A new conversation, or the one of this code. */
async function findConversation(desk: Desk, code: string | undefined): Promise<Conversation> {
  const found = code ? await desk.findByCode(code) : await desk.open('terminal');
  if (found) return found;
  throw new ConfigError([`Er is in dit bestand geen gesprek met de code ${code}.`]);
}

/** Talks until the input ends or somebody presses Ctrl+C. */
async function talk(desk: Desk, { id: conversation }: Conversation): Promise<void> {
  let said = (await desk.messages(conversation, 0)) ?? [];
  for (const message of said) console.log(writeMessage(message));
  const input = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  input.on('SIGINT', () => {
    console.log('\n\nTot ziens.');
    input.close();
  });
  input.prompt();
  for await (const line of input) {
    if (!process.stdin.isTTY) console.log(line);
    const answer = readLine(line, said.at(-1) ?? { options: [], several: false });
    const id = randomIds.next();
    const taken = await desk.take({ id, channel: 'terminal', conversation, ...answer });
    said = taken.status === 'unknown' ? [] : taken.replies;
    for (const message of said) console.log(writeMessage(message));
    input.prompt();
  }
  console.log();
}

async function chat(config: Config): Promise<void> {
  const { data, code } = readWanted();
  const folder = data === undefined ? await mkdtemp(join(tmpdir(), 'wijkbalie-')) : undefined;
  const databaseUrl = `file:${data ?? join(folder!, 'gesprek.db')}`;
  try {
    const { service, close } = await openService({ ...config, databaseUrl }, { log: () => {} });
    const { desk } = service;
    await findConversation(desk, code)
      .then((conversation) => talk(desk, conversation))
      .finally(close);
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}

// Somebody who reads only the first lines (`| head`) closes the pipe; that is no error.
process.stdout.on('error', () => process.exit(0));
await runCommand(chat);
