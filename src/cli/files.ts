/** @module Folders of texts that coordinators write, read from disk for whoever parses them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface TextFile {
  /** Path as people write it, beginning with the folder that was asked for: `flows/herstel/terug.yaml`. */
  file: string;
  text: string;
}

/** Every file under `dir` whose name ends in `ext` (`.yaml`), sorted by path. Throws the system's error. */
export async function readFolder(dir: string, ext: string): Promise<TextFile[]> {
  const names = await readdir(dir, { recursive: true });
  const files = names.filter((name) => name.endsWith(ext)).map((name) => join(dir, name));
  return Promise.all(
    files.sort().map(async (file) => ({
      file: file.split(sep).join('/'),
      text: await readFile(file, 'utf8'),
    })),
  );
}

/** The texts of the desk's knowledge: subjects and everything else. */
export const readKnowledge = async (dir: string): Promise<TextFile[]> => [
  ...(await readFolder(dir, '.md')),
  ...(await readFolder(dir, '.yaml')),
];
