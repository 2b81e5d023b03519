import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play } from './gesprekken/player.ts';
import { percentOf, reachOf } from './gesprekken/reach.ts';
import { parseScript } from './gesprekken/script.ts';
import { openTheatre, type Theatre } from './gesprekken/stage.ts';

/** Percentage of the steps of the shipped flows that the conversations must reach together. */
const required = 100;
/** Only report what is not reached: for while flows are being written. */
const reportOnly = process.env.GESPREKKEN_REPORT === '1';

const scripts = readdirSync('test/gesprekken')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parseScript(name, readFileSync(`test/gesprekken/${name}`, 'utf8')));

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

describe('gesprekken', () => {
  for (const script of scripts) {
    it(script.title, () => play(script, theatre.open(script.at)));
  }

  it('have titles that tell them apart', () => {
    const titles = scripts.map(({ title }) => title);
    expect(titles.filter((title, nth) => titles.indexOf(title) !== nth)).toEqual([]);
  });

  it(`reach ${required} % of the steps`, () => {
    const reach = reachOf(theatre.flows, theatre.visited);
    const missed = reach.missed.map((step) => `\n  ${step}`).join('');
    console.log(`${percentOf(reach)} % van ${reach.total} stappen bereikt${missed}`);
    if (!reportOnly) expect(percentOf(reach), missed).toBeGreaterThanOrEqual(required);
  });
});
