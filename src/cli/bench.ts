/** @module `npm run bench`: how fast it is, beside a floor in the same run. */
import { bench } from '../../test/bench/bench.ts';
import { benchChannels } from '../../test/bench/channels.ts';
import { benchSearch } from '../../test/bench/search.ts';
import { benchUnderstanding } from '../../test/bench/understanding.ts';
import { benchWebhook } from '../../test/bench/webhook.ts';

await bench(console.log);
await benchChannels(console.log);
await benchWebhook(console.log);
await benchUnderstanding(console.log);
await benchSearch(console.log);
