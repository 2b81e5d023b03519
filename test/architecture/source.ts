/** @module The source as text: every file under `src`, its room, and what it imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

export interface Source {
  /** `src/engine/walk.ts` */
  file: string;
  /** `engine`; for a file straight under `src` its own name: `config`. */
  room: string;
  text: string;
  /** Source files it imports, as paths like `file`; what a build makes is not among them. */
  imports: string[];
  /** npm packages and `node:` modules it imports, as written. */
  packages: string[];
}

const specifier = /(?:\bfrom|^import|\bimport\()\s*['"]([^'"]+)['"]/gm;

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const all = [...text.matchAll(specifier)].map((match) => match[1]!);
  return {
    file,
    room: file.split('/')[1]!.replace(/(\.d)?\.tsx?$/, ''),
    text,
    imports: all
      .filter((name) => name.startsWith('.'))
      .map((name) =>
        normalize(join(dirname(file), name))
          .split(sep)
          .join('/'),
      )
      .filter((target) => target.startsWith('src/')),
    packages: all.filter((name) => !name.startsWith('.')),
  };
}

/** Every `.ts` and `.tsx` file under `src`. */
export const readSources = (): Source[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.split(sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map(readSource);

/** The text without comments; what stands in a string or a template stays. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
