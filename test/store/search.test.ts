import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { IndexRow } from '../../src/knowledge/ports.ts';
import { createKnowledgeIndex } from '../../src/store/search.ts';

const row = (id: string, texts: Partial<IndexRow> = {}): IndexRow => ({
  ...{ id, kind: 'onderwerp', title: '', phrasings: '', synonyms: '', body: '' },
  ...texts,
});

let url: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  url = `file:${join(folder, 'index.db')}`;
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

function open() {
  const client = createClient({ url });
  onTestFinished(() => client.close());
  return createKnowledgeIndex(client);
}
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('the index', () => {
  it('makes its own tables', async () => {
    expect(await open().ready('a')).toBe(false);
  });

  it('is ready for the texts it holds, also after a restart', async () => {
    await open().replace('a', [row('geld', { title: 'geld' })]);
    expect(await open().ready('a')).toBe(true);
    expect(await open().ready('b')).toBe(false);
    expect(ids(await open().query('"geld"', ['onderwerp'], 5))).toEqual(['geld']);
  });

  it('holds nothing of the texts that were there before', async () => {
    const index = open();
    await index.replace('a', [row('geld', { title: 'geld' })]);
    await index.replace('b', [row('huis', { title: 'huis' })]);
    expect(await index.query('"geld"', ['onderwerp'], 5)).toEqual([]);
    expect(await index.ready('a')).toBe(false);
  });

  it('keeps the old texts when the new ones cannot be written', async () => {
    const index = open();
    await index.replace('a', [row('geld', { title: 'geld' })]);
    const broken = { ...row('huis'), title: Symbol('not a text') as unknown as string };
    await expect(index.replace('b', [row('tuin'), broken])).rejects.toThrow();
    expect(await index.ready('a')).toBe(true);
    expect(ids(await index.query('"geld"', ['onderwerp'], 5))).toEqual(['geld']);
  });

  it('finds nothing for an empty question or no kinds', async () => {
    const index = open();
    await index.replace('a', [row('geld', { title: 'geld' })]);
    expect(await index.query('', ['onderwerp'], 5)).toEqual([]);
    expect(await index.query('"geld"', [], 5)).toEqual([]);
  });

  it('finds only the kinds that were asked for, and no more than the limit', async () => {
    const index = open();
    const texts = { title: 'geld' };
    await index.replace('a', [
      row('een', texts),
      row('twee', texts),
      row('drie', { ...texts, kind: 'voorziening' }),
    ]);
    expect(ids(await index.query('"geld"', ['voorziening'], 5))).toEqual(['drie']);
    expect(await index.query('"geld"', ['onderwerp', 'voorziening'], 2)).toHaveLength(2);
  });

  it('finds modules among modules, and does not weigh them with what an inwoner finds', async () => {
    const index = open();
    const rows = ['huis', 'tuin', 'geld'].map((title) => row(title, { title }));
    await index.replace('a', rows);
    const before = await index.query('"geld"', ['onderwerp'], 5);
    const many = ['x', 'y', 'z'].map((id) => row(id, { kind: 'module', title: 'geld' }));
    await index.replace('b', [...rows, ...many, row('w', { kind: 'module', title: 'tuin' })]);
    expect(await index.query('"geld"', ['onderwerp'], 5)).toEqual(before);
    expect(ids(await index.query('"tuin"', ['module'], 5))).toEqual(['w']);
    expect(ids(await index.query('"tuin"', ['onderwerp', 'module'], 5)).sort()).toEqual([
      'tuin',
      'w',
    ]);
  });

  it('counts a word in a title for more than one in passing', async () => {
    const index = open();
    await index.replace('a', [
      row('passing', { title: 'tuin', body: 'geld' }),
      row('title', { title: 'geld', body: 'tuin' }),
      ...['x', 'y', 'z'].map((id) => row(id, { title: id })),
    ]);
    const found = await index.query('"geld"', ['onderwerp'], 5);
    expect(ids(found)).toEqual(['title', 'passing']);
    expect(found[0]!.score).toBeGreaterThan(found[1]!.score * 2);
  });
});
