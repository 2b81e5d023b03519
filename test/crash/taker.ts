/** @module A process that takes messages from its standard input and says on its output what was committed; made to be killed. */
import { createInterface } from 'node:readline';
import type { Taken } from '../../src/conversation/desk.ts';
import type { Incoming } from '../../src/domain/message.ts';
import { openWorld } from '../conversation/world.ts';

/** One line of input. Of a fatal message it dies when it is committed, before anyone hears so. */
export interface Asked {
  message: Incoming;
  fatal: boolean;
}

/** One line of output: which message was taken, and what became of it. */
export interface Acknowledged {
  id: string;
  taken: Taken;
}

const { desk } = await openWorld(process.argv[2]!);
const write = (line: string) => process.stdout.write(`${line}\n`);

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { message, fatal }: Asked = JSON.parse(line);
  const taken = await desk.take(message);
  if (fatal) process.kill(process.pid, 'SIGKILL');
  write(JSON.stringify({ id: message.id, taken } satisfies Acknowledged));
});
write('ready');
