/** @module The knowledge as it is shipped, and an index of its own on a temporary file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { onTestFinished } from 'vitest';
import { readFolder } from '../../src/cli/files.ts';
import type { KnowledgeIndex } from '../../src/knowledge/finding/ports.ts';
import { parseLibrary } from '../../src/knowledge/library.ts';
import { createKnowledgeIndex } from '../../src/store/search.ts';

export const shippedFiles = async () => [
  ...(await readFolder('knowledge', '.md')),
  ...(await readFolder('knowledge', '.yaml')),
];

export const shippedLibrary = async () => parseLibrary(await shippedFiles());

/** An index on a file that is gone when the test is. */
export function openIndex(): KnowledgeIndex {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  const client = createClient({ url: `file:${join(folder, 'index.db')}` });
  onTestFinished(() => {
    client.close();
    rmSync(folder, { recursive: true });
  });
  return createKnowledgeIndex(client);
}
