/** @module `npm run bench`: how fast it is, beside a floor in the same run. */
import { bench } from '../../test/bench/bench.ts';

await bench(console.log);
