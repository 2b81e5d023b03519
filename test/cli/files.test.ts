import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readFolder } from '../../src/cli/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

describe('a folder', () => {
  it('is read with the folders in it, in order of path', async () => {
    mkdirSync(join(folder, 'b'));
    for (const name of ['c.yaml', 'b/a.yaml', 'a.yaml']) writeFileSync(join(folder, name), name);
    const files = await readFolder(folder, '.yaml');
    expect(files.map(({ file }) => file)).toEqual(
      ['a.yaml', 'b/a.yaml', 'c.yaml'].map((name) => `${folder}/${name}`),
    );
    expect(files[1]!.text).toBe('b/a.yaml');
  });

  it('gives only files with the ending that was asked for', async () => {
    for (const name of ['a.yaml', 'a.yaml.bak', 'b.md']) writeFileSync(join(folder, name), '');
    expect(await readFolder(folder, '.yaml')).toHaveLength(1);
  });

  it('that is not there is said to be so by the system', async () => {
    await expect(readFolder(join(folder, 'weg'), '.yaml')).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
