/** @module `npm run build`: what a browser loads, what was learned, and the texts that a Worker carries, into `dist`. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { runCommand } from './command.ts';
import { readContent, readMigrations } from './content.ts';
import { trimTokens } from './trim.ts';

/** Addresses of what a browser loads, and the source of each. */
const assets = {
  'assets/style': 'src/page/style.css',
  'assets/chat': 'src/channels/web/element/chat.ts',
  'assets/inbox': 'src/inbox/element/live.ts',
  'assets/leave': 'src/gids/element/leave.ts',
};

/** Phones that got their last update in 2021 still read what we make. */
const target = ['es2019', 'chrome80', 'firefox78', 'safari14.1'];

async function buildAssets(): Promise<void> {
  await build({
    ...{ entryPoints: assets, outdir: 'dist/public', target, bundle: true, minify: true },
    // A rare bug of old Safaris makes esbuild refuse destructuring; what they get wrong we do not write.
    supported: { destructuring: true },
    ...{ format: 'esm', charset: 'utf8', legalComments: 'none', logLevel: 'warning' },
  });
  const style = 'dist/public/assets/style.css';
  await writeFile(style, trimTokens(await readFile(style, 'utf8')));
}

/** The texts in one file, so that a Worker needs no disk. */
async function bundleContent(folders: { flows: string; knowledge: string }): Promise<void> {
  const content = { ...(await readContent(folders)), migrations: await readMigrations() };
  await mkdir('dist', { recursive: true });
  // Whoever bundles at the same time reads the old file or the new one, never half of it.
  const fresh = `dist/content-${process.pid}.json`;
  await writeFile(fresh, JSON.stringify(content));
  await rename(fresh, 'dist/content.json');
}

const [part] = process.argv.slice(2);

await runCommand(async (config) => {
  if (part !== 'content') await buildAssets();
  // Learning takes a while, so it is done here and not while somebody waits for an answer.
  if (part === 'assets') await readContent(config);
  else await bundleContent(config);
});
