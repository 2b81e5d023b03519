/** @module Commands as people start them: a process of its own, with settings, input and a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

type Settings = Record<string, string>;

/** A folder that `remove` takes away. */
export function createFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'wijkbalie-start-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Only these settings, so that those of whoever runs the tests do not count. */
function spawnCommand(file: string, args: string[], settings: Settings): ChildProcess {
  const env = { PATH: process.env.PATH ?? '', ...settings };
  return spawn(process.execPath, ['--import', 'tsx', file, ...args], { env });
}

function collect(child: ChildProcess): { ended: Promise<Ended>; out(): string } {
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
  return { ended, out: () => out };
}

/** Runs a command to its end, with this text on standard input. */
export function run(file: string, args: string[], settings: Settings, input = ''): Promise<Ended> {
  const child = spawnCommand(file, args, settings);
  const { ended } = collect(child);
  child.stdin?.end(input);
  return ended;
}

export interface Running {
  /** `http://localhost:41234` */
  url: string;
  /** Path of the login link that was printed. */
  link: string;
  /** What it printed so far. */
  out(): string;
  /** Sends the signal, and waits for the end. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<Ended>;
}

/** Starts the service on a free port; rejects with what it printed when it ends before it is open. */
export async function start(settings: Settings): Promise<Running> {
  const child = spawnCommand('src/node.ts', [], { PORT: '0', ...settings });
  const { ended, out } = collect(child);
  const early = ended.then(({ code, err }) => {
    throw new Error(`ended with ${code}: ${err}`);
  });
  const [, url, link] = await Promise.race([untilPrinted(out), early]);
  early.catch(() => {});
  const stop = (signal = 'SIGTERM' as const) => {
    child.kill(signal);
    return ended;
  };
  return { url: url!, link: link!, out, stop: stop as Running['stop'] };
}

async function untilPrinted(out: () => string): Promise<RegExpExecArray> {
  for (;;) {
    const match = /De inbox\s+(http:\/\/localhost:\d+)(\/inloggen\/\S+)/.exec(out());
    if (match) return match;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
