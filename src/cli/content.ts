/** @module The texts of a desk, read from their folders: the flows, the knowledge, the migrations. */
import { fileURLToPath } from 'node:url';
import type { Content } from '../parts.ts';
import type { Migration } from '../store/migrate.ts';
import { readFolder, type TextFile } from './files.ts';
import { learn } from './learn.ts';

/** Throws the system's error when a folder cannot be read. */
export async function readContent(folders: { flows: string; knowledge: string }): Promise<Content> {
  const [flows, knowledge] = await Promise.all([
    readFolder(folders.flows, '.yaml'),
    readKnowledge(folders.knowledge),
  ]);
  return { flows, knowledge, learned: await learn(folders.knowledge, knowledge) };
}

/** Throws the system's error when the folder cannot be read. */
export const readKnowledge = async (folder: string): Promise<TextFile[]> => [
  ...(await readFolder(folder, '.md')),
  ...(await readFolder(folder, '.yaml')),
];

const migrations = fileURLToPath(new URL('../store/migrations', import.meta.url));

export async function readMigrations(): Promise<Migration[]> {
  const files = await readFolder(migrations, '.sql');
  return files.map(({ file, text }) => ({
    name: file.slice(file.lastIndexOf('/') + 1),
    sql: text,
  }));
}
