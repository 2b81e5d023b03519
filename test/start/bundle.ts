/** @module The Worker as `wrangler deploy` would send it, built in a folder of its own and without a network. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Bundle {
  /** Path of the one script. */
  file: string;
  text: string;
  /** What wrangler printed. */
  said: string;
  remove(): void;
}

/** The pages stand in `dist` already; the texts are bundled anew. */
export async function buildWorker(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-worker-'));
  await run(process.execPath, ['--import', 'tsx', 'src/cli/build.ts', 'content']);
  const { stdout } = await run(
    'node_modules/.bin/wrangler',
    ['deploy', '--dry-run', '--outdir', folder],
    { env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' } },
  );
  const file = join(folder, 'cloudflare.js');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { file, text: readFileSync(file, 'utf8'), said: stdout, remove };
}
