import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overBotframework } from './gesprekken/botframework.ts';
import { play } from './gesprekken/player.ts';
import { percentOf, reachOf } from './gesprekken/reach.ts';
import { parseScript, type Script } from './gesprekken/script.ts';
import { openTheatre, type Theatre } from './gesprekken/stage.ts';
import { overDirectLine, overWhatsapp, through } from './gesprekken/through.ts';

/** Percentage of the steps of the shipped flows that the conversations must reach together. */
const required = 100;
/** Only report what is not reached: for while flows are being written. */
const reportOnly = process.env.GESPREKKEN_REPORT === '1';

const scripts = readdirSync('test/gesprekken')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parseScript(name, readFileSync(`test/gesprekken/${name}`, 'utf8')));

/** That words were changed or taken back only WhatsApp and Teams tell us. */
const changes = ['aangepast', 'weggehaald'];

const without =
  (kinds: string[]) =>
  ({ talk }: Script): boolean =>
    !talk.some(({ stuurt = '' }) => kinds.includes(stuurt));

/** Through a channel nothing may end otherwise. What a channel cannot tell apart is left out there. */
const channels = {
  WhatsApp: { send: overWhatsapp, fits: () => true },
  Teams: { send: overBotframework('msteams'), fits: () => true },
  'Web Chat': { send: overBotframework('webchat'), fits: without(changes) },
  sms: { send: overBotframework('sms'), fits: without(changes) },
  'Direct Line': { send: overDirectLine, fits: without([...changes, 'plek', 'anders']) },
};

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

describe('gesprekken', () => {
  for (const script of scripts) {
    it(script.title, () => play(script, theatre.open(script)));
  }

  describe.each(Object.entries(channels))('over %s', (_, { send, fits }) => {
    for (const script of scripts.filter(fits)) {
      it(script.title, async () => {
        const stage = theatre.open(script);
        await play(script, { ...stage, desk: through(stage.desk, send) });
      });
    }
  });

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
