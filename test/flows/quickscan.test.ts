/** @module The quickscan keeps its promise: short, and one of six outcomes. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { uitkomsten } from '../../src/domain/uitkomst.ts';
import { fallsOff, waysFrom } from '../../src/engine/check/ways.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { parseFlows } from '../../src/engine/parse.ts';
import { listFlows } from '../shipped.ts';

let quickscan: Flow;
beforeAll(async () => {
  const files = listFlows().map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  quickscan = (await parseFlows(files)).flows.quickscan!;
});

/** The most questions on any way from this step to an end. */
function longest(id: string, seen: string[] = []): number {
  if (id === fallsOff || seen.includes(id)) return 0;
  const step = quickscan.steps[id]!;
  const after = waysFrom(step).map((next) => longest(next, [...seen, id]));
  return Math.max(0, ...after) + (step.verb === 'ask' ? 1 : 0);
}

test('nobody is asked more than eight questions', () => {
  expect(longest(Object.keys(quickscan.steps)[0]!)).toBeLessThanOrEqual(8);
});

test('it ends in each of the six outcomes, and in no other way', () => {
  const ends = Object.values(quickscan.steps).flatMap((step) =>
    step.verb === 'end' ? [step.end] : [],
  );
  expect(new Set(ends)).toEqual(new Set(uitkomsten));
});
