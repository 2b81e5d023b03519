/** @module What becomes of a parcel by what the channel said. */
import { expect, test } from 'vitest';
import { apply, entrust } from '../../src/post/outcome.ts';
import type { Kept, Outcome } from '../../src/post/ports.ts';
import { pause } from '../../src/post/time.ts';

const now = '2026-11-23T09:00:00.000Z';
const parcel: Kept = {
  ...{ tracker: 'c.2.0', channel: 'whatsapp', conversation: 'c', from: 0, until: 2, part: 0 },
  ...{ state: 'uncertain', upstream: null, code: null, tries: 0, dueAt: now },
};
const after = (outcome: Outcome, more: Partial<Kept> = {}, confirms = true, chance = 0) =>
  apply({ ...parcel, ...more }, outcome, { now, chance, confirms });
const seconds = ({ dueAt }: Kept) => (Date.parse(dueAt) - Date.parse(now)) / 1000;

test.each([
  [{ result: 'sent', upstream: 'u' }, 'sent'],
  [{ result: 'retry', code: '1' }, 'ready'],
  [{ result: 'uncertain', code: '1' }, 'uncertain'],
  [{ result: 'closed', code: '1' }, 'closed'],
  [{ result: 'alarm', code: '1' }, 'held'],
  [{ result: 'lost', code: '1' }, 'failed'],
] as const)('%j makes it %s', (outcome, state) => {
  expect(after(outcome).state).toBe(state);
});

test('what is uncertain is sent again where no news ever comes', () => {
  expect(after({ result: 'uncertain', code: '1' }, {}, false).state).toBe('ready');
});

test('it is given up after fifteen tries, but an alarm is no try', () => {
  expect(after({ result: 'retry', code: '1' }, { tries: 13 }).state).toBe('ready');
  expect(after({ result: 'retry', code: '1' }, { tries: 14 }).state).toBe('failed');
  expect(after({ result: 'uncertain', code: '1' }, { tries: 13 }).state).toBe('uncertain');
  expect(after({ result: 'uncertain', code: '1' }, { tries: 14 }).state).toBe('failed');
  expect(after({ result: 'alarm', code: '1' }, { tries: 14 })).toMatchObject({
    state: 'held',
    tries: 14,
  });
});

test('what stays uncertain is tried less and less often, and differs by chance', () => {
  const waits = [0, 5, 14].map((tries) =>
    seconds(after({ result: 'uncertain', code: '1' }, { tries })),
  );
  expect(waits).toEqual([121, 152, 420]);
  expect(seconds(after({ result: 'uncertain', code: '1' }, { tries: 14 }, true, 0.9))).toBe(600);
});

test('what is given to a channel is uncertain until it answers', () => {
  expect(entrust({ ...parcel, state: 'ready' }, now).state).toBe('uncertain');
});

test('what processes die of while they send it counts each time, and is given up in the end', () => {
  let dying: Kept = { ...parcel, state: 'ready' };
  for (let deaths = 1; deaths <= 15; deaths++) {
    dying = entrust(dying, now);
    expect(dying).toMatchObject({ state: 'uncertain', tries: deaths });
  }
  expect(entrust(dying, now)).toMatchObject({ state: 'failed', code: 'died' });
});

test('the channel’s own waiting time is kept, up to ten minutes, and never none at all', () => {
  expect(seconds(after({ result: 'retry', code: '1', seconds: 42 }))).toBe(42);
  expect(seconds(after({ result: 'retry', code: '1', seconds: 0 }))).toBe(1);
  expect(seconds(after({ result: 'retry', code: '1', seconds: 99_999 }))).toBe(600);
});

test('waiting grows, to ten minutes, and differs by chance', () => {
  const waits = [0, 1, 2, 5, 30, 1000].map((tries) => pause(tries, 0));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(Math.max(...waits)).toBe(300_000);
  expect(pause(30, 0.999)).toBeGreaterThan(599_000);
});
