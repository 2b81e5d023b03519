/** @module A child process that takes messages until it is killed. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Incoming } from '../../src/domain/message.ts';
import type { Acknowledged, Asked } from './taker.ts';

export interface Victim {
  /** Of a fatal message it dies when it is committed, before it answers. */
  send(message: Incoming, fatal?: boolean): void;
  /** Waits until it died by itself; gives every answer that came out. */
  end(): Promise<Acknowledged[]>;
  /** Kills it (SIGKILL) so many milliseconds after this many answers; gives every answer that still came out. */
  killAfter(answers: number, ms: number): Promise<Acknowledged[]>;
  /** Lets it answer everything it was sent. */
  finish(): Promise<Acknowledged[]>;
}

/** Begins a process on this database, and waits until it listens. */
export async function startVictim(url: string): Promise<Victim> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/crash/taker.ts', url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers: Acknowledged[] = [];
  let sent = 0;
  let dead = false;
  let woken = () => {};
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      dead = true;
      woken();
      resolve();
    });
  });
  // What was still in the pipe when it died is broken off, and was never sent.
  child.stdin.on('error', () => {});
  const ready = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the taker ended with ${code} too soon`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') resolve();
      else if (line.endsWith('}')) answers.push(JSON.parse(line));
      woken();
    });
  });
  await ready;

  async function killAfter(count: number, ms: number): Promise<Acknowledged[]> {
    while (answers.length < Math.min(count, sent)) {
      if (dead) throw new Error('the taker died by itself');
      await new Promise<void>((resolve) => {
        woken = resolve;
      });
    }
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    child.kill('SIGKILL');
    await ended;
    return answers;
  }

  return {
    send(message, fatal = false) {
      sent += 1;
      child.stdin.write(`${JSON.stringify({ message, fatal } satisfies Asked)}\n`);
    },
    end: () => ended.then(() => answers),
    killAfter,
    finish: () => killAfter(sent, 0),
  };
}
