/** @module `npm run bench`: how fast it is, beside a floor in the same run. `npm run bench -- turns` measures one thing. */
import { spawnSync } from 'node:child_process';
import { bench } from '../../test/bench/bench.ts';
import { benchChannels } from '../../test/bench/channels.ts';
import { benchSearch } from '../../test/bench/search.ts';
import { benchUnderstanding } from '../../test/bench/understanding.ts';
import { benchWebhook } from '../../test/bench/webhook.ts';

const benches = {
  turns: bench,
  channels: benchChannels,
  webhook: benchWebhook,
  understanding: benchUnderstanding,
  search: benchSearch,
};

/** Each in a process of its own: what one leaves in memory slows no other. */
function runAll(): void {
  for (const name of Object.keys(benches)) {
    const again = [...process.execArgv, process.argv[1]!, name];
    const { status } = spawnSync(process.execPath, again, { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

const [asked] = process.argv.slice(2);
const one = Object.entries(benches).find(([name]) => name === asked)?.[1];
if (asked === undefined) runAll();
else if (one) await one(console.log);
else {
  console.error(`"${asked}" wordt niet gemeten. Kies uit: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
}
