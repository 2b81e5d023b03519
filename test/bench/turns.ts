/** @module Durable turns per second over HTTP, beside a floor in the same run: rounds alternate, so that drift cancels. */
import { type ChildProcess, fork } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Client } from '@libsql/client';
import type { Hono } from 'hono';
import { createFloor } from './floor.ts';
import type { Load, Talk, Timed } from './load.ts';

/** What is measured. */
export interface Service {
  /** With Direct Line under `/v3/directline`. */
  app: Pick<Hono, 'fetch'>;
  /** Begins a conversation, and gives what lets one talk in it. */
  open(): Promise<Talk>;
}

export interface Bench extends Service {
  /** The client that the service uses; the floor uses it too. */
  client: Client;
  /** What each inwoner says, in order. */
  lines: string[];
  rounds?: number;
  /** Milliseconds per round, for each of the two. */
  ms?: number;
  /** Inwoners at the same time. */
  talkers?: number;
}

export interface Speed {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

export interface TurnsReport {
  ours: Speed;
  floor: Speed;
  /** Our throughput as a part of the floor's; the aim is 0.6 or more. */
  throughput: number;
  /** Our p99 as a multiple of the floor's; the aim is 3 or less. */
  p99: number;
}

/** Enough for a round, so that nobody's conversation grows as no conversation does. */
const talksEach = 12;

const loader = fileURLToPath(new URL('./load.ts', import.meta.url));

export async function benchTurns(bench: Bench): Promise<TurnsReport> {
  const { client, lines, rounds = 6, ms = 2000, talkers = 16 } = bench;
  const sides = [await listen(bench), await listen(await createFloor(client))];
  const talking = fork(loader, { execArgv: ['--import', 'tsx'] });
  const play = async ({ url, open }: Listening, length: number) => {
    const talks = await Promise.all(Array.from({ length: talkers * talksEach }, open));
    return run(talking, { url, talks, talkers, lines, ms: length });
  };
  const timed: Timed[][] = [[], []];
  try {
    // At first everything is compiled, for seconds; that is nobody's normal day.
    for (const side of sides) await play(side, ms * 2);
    for (let round = 0; round < rounds; round++) {
      for (const [which, side] of sides.entries()) timed[which]!.push(await play(side, ms));
    }
  } finally {
    talking.kill();
    for (const { close } of sides) close();
  }
  const [ours, floor] = timed.map(speedOf) as [Speed, Speed];
  const throughput = ours.perSecond / floor.perSecond;
  return { ours, floor, throughput, p99: ours.p99 / floor.p99 };
}

/** Three lines for people. */
export function writeTurns({ ours, floor, throughput, p99 }: TurnsReport): string {
  const line = (name: string, { perSecond, p50, p99 }: Speed) =>
    `${name.padEnd(6)} ${perSecond.toFixed(0).padStart(6)} turns/s   p50 ${p50.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms`;
  return [
    line('ours', ours),
    line('floor', floor),
    `ratio  throughput ${throughput.toFixed(2)} (aim: at least 0.6)   p99 ${p99.toFixed(2)}× (aim: at most 3)`,
  ].join('\n');
}

interface Listening extends Service {
  url: string;
  close(): void;
}

const listen = ({ app, open }: Service): Promise<Listening> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (at: AddressInfo) =>
      resolve({ app, open, url: `http://127.0.0.1:${at.port}`, close: () => server.close() }),
    );
  });

const run = (talking: ChildProcess, load: Load): Promise<Timed> =>
  new Promise((resolve, reject) => {
    const gone = () => reject(new Error('the load ended by itself; its own message says why'));
    talking.once('exit', gone);
    talking.once('message', (timed: Timed) => {
      talking.off('exit', gone);
      resolve(timed);
    });
    talking.send(load);
  });

function speedOf(rounds: Timed[]): Speed {
  const turns = rounds.flatMap((each) => each.turns).sort((a, b) => a - b);
  const took = rounds.reduce((sum, each) => sum + each.took, 0);
  const at = (part: number) => turns[Math.min(turns.length - 1, Math.floor(turns.length * part))]!;
  return { perSecond: (turns.length / took) * 1000, p50: at(0.5), p99: at(0.99) };
}
