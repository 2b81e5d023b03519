import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMeaning } from '../../src/knowledge/finding/meaning.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { createVectorIndex } from '../../src/store/vectors.ts';
import { toVector } from '../llm/service.ts';
import { topics } from '../understanding/shipped.ts';
import { openIndex, shippedLibrary } from './shipped.ts';

const library = await shippedLibrary();

function openVectors() {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  const client = createClient({ url: `file:${join(folder, 'vectors.db')}` });
  onTestFinished(() => {
    client.close();
    rmSync(folder, { recursive: true });
  });
  return createVectorIndex(client);
}

/** A model that counts how many texts it read, and is away while `isAway`. */
function openModel(name = 'letters', vectors = openVectors()) {
  const told = { read: 0, isAway: false };
  const embed = async (texts: string[]) => {
    if (told.isAway) throw new Error('away');
    told.read += texts.length;
    return texts.map(toVector);
  };
  return { told, model: { name, embed, vectors } };
}

describe('finding by meaning', () => {
  it('finds nothing before it is filled, and what is nearest after', async () => {
    const meaning = createMeaning(library, openModel().model);
    expect(await meaning.near('de huur betalen', ['onderwerp'])).toEqual([]);
    await meaning.fill();
    expect(await meaning.near('de huur betalen', ['onderwerp'])).toContain('wonen-huur');
    expect(await meaning.near('de huur betalen', ['voorziening'])).not.toContain('wonen-huur');
    expect(await meaning.near('  ', ['onderwerp'])).toEqual([]);
  });

  it('makes vectors once, and again for other texts or another model', async () => {
    const { told, model } = openModel();
    await createMeaning(library, model).fill();
    const { read } = told;
    expect(read).toBeGreaterThan(library.onderwerpen.length + library.kaart.length);
    await createMeaning(library, model).fill();
    expect(told.read).toBe(read);
    await createMeaning({ ...library, kaart: library.kaart.slice(1) }, model).fill();
    expect(told.read).toBe(2 * read - 1);
    await createMeaning(library, { ...model, name: 'letters-2' }).fill();
    expect(told.read).toBe(3 * read - 1);
  });

  it('a model that is away leaves the search as it is without one', async () => {
    const { told, model } = openModel();
    const [plain, helped] = [undefined, model].map((each) =>
      createKnowledge({ library, index: openIndex(), topics, model: each }),
    );
    await helped!.fillMeaning();
    told.isAway = true;
    for (const query of ['ik kan de huur niet betalen', 'taalles', 'xyzzy']) {
      expect(await helped!.search(query, 'alles')).toEqual(await plain!.search(query, 'alles'));
    }
  });

  it('can be filled after it failed', async () => {
    const { told, model } = openModel();
    const meaning = createMeaning(library, model);
    told.isAway = true;
    await expect(meaning.fill()).rejects.toThrow('away');
    told.isAway = false;
    await meaning.fill();
    expect(await meaning.near('taalles', ['onderwerp'])).toContain('taal-inburgering');
  });

  it('finds a service that shares no word with what was typed', async () => {
    const meansSleep = (text: string) => /nachtopvang|pitten/i.test(text);
    const embed = async (texts: string[]) =>
      texts.map((text) => (meansSleep(text) ? [1, 0] : [0, 1]));
    const model = { name: 'sleep', embed, vectors: openVectors() };
    const knowledge = createKnowledge({ library, index: openIndex(), model });
    expect((await knowledge.find('pitten', ['voorziening'])).ids).toEqual([]);
    await knowledge.fillMeaning();
    expect((await knowledge.find('pitten', ['voorziening'])).ids[0]).toBe('nachtopvang');
  });

  it('does hardly any harm to everyday questions, even with a model that only knows letters', async () => {
    const cases = readFileSync('test/evaluation/search.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line): { query: string; gold: string } => JSON.parse(line));
    const count = async (model?: ReturnType<typeof openModel>['model']) => {
      const knowledge = createKnowledge({ library, index: openIndex(), topics, model });
      await knowledge.fillMeaning();
      const found = [];
      for (const { query, gold } of cases) {
        const { hits } = await knowledge.search(query, 'onderwerpen');
        found.push(hits[0]?.id === gold);
      }
      return found.filter(Boolean).length;
    };
    // One of 225.
    expect(await count(openModel().model)).toBeGreaterThanOrEqual((await count()) - 1);
  });
});
