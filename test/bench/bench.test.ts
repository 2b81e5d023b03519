/** @module The bench measures what it says: a floor beside itself is no faster and no slower. */
import { expect, test } from 'vitest';
import { readFolder } from '../../src/cli/files.ts';
import { parseFlows } from '../../src/engine/parse.ts';
import { openWorld, temporary } from '../conversation/world.ts';
import { benchChannels } from './channels.ts';
import { createFloor } from './floor.ts';
import { benchSearch } from './search.ts';
import { benchSteps, writeSteps } from './steps.ts';
import { benchTurns, writeTurns } from './turns.ts';
import { benchWebhook } from './webhook.ts';

test('the floor beside itself is about as fast', async () => {
  const place = temporary();
  const { client } = await openWorld(place.url);
  const floor = await createFloor(client);
  const how = { lines: ['hoi'], rounds: 3, ms: 200, talkers: 2 };
  const report = await benchTurns({ ...floor, client, ...how });
  expect(report.throughput).toBeGreaterThan(0.3);
  expect(report.throughput).toBeLessThan(3);
  const { rows } = await client.execute('SELECT count(*) AS n FROM floor_message');
  expect(Number(rows[0]!.n)).toBeGreaterThan(report.ours.perSecond * 0.2);
  expect(writeTurns(report)).toMatch(/^ours .*\nfloor .*\nratio {2}throughput \d\.\d\d/);
  client.close();
  place.remove();
}, 30_000);

test('a service that refuses ends the measurement', async () => {
  const place = temporary();
  const { client } = await openWorld(place.url);
  const { app } = await createFloor(client);
  const open = async () => ({ conversation: 'nergens', token: '' });
  const broken = benchTurns({ app, open, client, lines: ['hoi'], rounds: 1, ms: 100, talkers: 1 });
  await expect(broken).rejects.toThrow('the load ended by itself');
  client.close();
  place.remove();
}, 30_000);

test('steps are counted over whole conversations', async () => {
  const report = benchSteps(await parseFlows(await readFolder('flows', '.yaml')), 200);
  expect(report.steps).toBeGreaterThan(report.conversations * 3);
  expect(writeSteps(report)).toContain('steps/s');
});

test('searching is measured beside plain FTS5, and how both grow', async () => {
  const said: string[] = [];
  const measured = await benchSearch((line) => said.push(line), [60, 120]);
  expect(measured.map(({ entries }) => entries)).toEqual([60, 120]);
  for (const { ours, plain } of measured) {
    for (const ms of [ours.fill, ours.find, plain.fill, plain.find]) expect(ms).toBeGreaterThan(0);
  }
  expect(said.filter((line) => line.startsWith('growth'))).toHaveLength(2);
}, 30_000);

test('a webhook is measured while what it brought is answered', async () => {
  const said: string[] = [];
  const { brought, sent, middle } = await benchWebhook((line) => said.push(line), 1);
  expect(brought).toBe(80);
  expect(sent).toBeGreaterThan(0);
  expect(middle).toBeGreaterThan(0);
  expect(said.join()).toMatch(/^webhook 80 messages\/s/);
}, 30_000);

test('every channel is measured beside the floor, answers included', async () => {
  const said: string[] = [];
  const speeds = await benchChannels((line) => said.push(line), 1);
  expect(speeds.map(({ channel }) => channel)).toEqual([
    'Direct Line',
    'WhatsApp',
    'Bot Framework',
  ]);
  for (const { perSecond, ratio } of speeds) {
    expect(perSecond).toBeGreaterThan(0);
    expect(ratio).toBeLessThan(3);
  }
  expect(said).toHaveLength(3);
}, 60_000);
