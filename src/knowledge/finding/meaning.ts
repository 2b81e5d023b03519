/** @module Finding by meaning, for a desk that has a language model: beside the words, never instead of them. */
import type { Library } from '../library.ts';
import type { Embed, EntryKind, VectorIndex } from './ports.ts';
import { hashOf, passagesOf } from './rows.ts';

export interface Meaning {
  /** Brings the vectors up to date when the texts changed; to call again after it threw. */
  fill(): Promise<void>;
  /** Ids of what means most like this, nearest first; none while the vectors or the model are not there. */
  near(query: string, kinds: EntryKind[]): Promise<string[]>;
}

export interface Model {
  /** With its version: other vectors than those of before are made anew. */
  name: string;
  embed: Embed;
  vectors: VectorIndex;
}

/** How many texts go to the model at once. */
const batch = 64;
/** Nobody waits longer than this for a search to become better; in ms. */
const patience = { search: 800, fill: 60_000 };
/** How many are looked at. */
const depth = 10;

export function createMeaning(library: Library, { name, embed, vectors }: Model): Meaning {
  const passages = passagesOf(library);
  let filled = false;

  async function makeVectors(): Promise<number[][]> {
    const made: number[][] = [];
    while (made.length < passages.length) {
      const texts = passages.slice(made.length, made.length + batch).map(({ text }) => text);
      made.push(...(await embed(texts, patience.fill)));
    }
    return made;
  }

  return {
    async fill() {
      if (filled) return;
      const hash = await hashOf([name, passages]);
      if (!(await vectors.ready(hash))) {
        const made = await makeVectors();
        const rows = passages.map(({ id, kind }, nth) => ({ id, kind, vector: made[nth]! }));
        await vectors.replace(hash, rows);
      }
      filled = true;
    },
    async near(query, kinds) {
      if (!filled || query.trim() === '') return [];
      try {
        const [vector] = await embed([query], patience.search);
        return vector ? await vectors.query(vector, kinds, depth) : [];
      } catch {
        // A model that is slow or away makes a search no worse than without one.
        return [];
      }
    },
  };
}
