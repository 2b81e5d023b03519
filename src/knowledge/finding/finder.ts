/** @module Finding the subject of what somebody wrote, in an index that fills itself when the texts change. */

import type { Library } from '../library.ts';
import { blend, isLikely } from './blend.ts';
import { createHelp } from './help.ts';
import { toMatch } from './match.ts';
import type { Meaning } from './meaning.ts';
import type { EntryKind, KnowledgeIndex, Scored, Topics } from './ports.ts';
import { rank } from './rank.ts';
import { hashOf, moduleTextsOf, textsOf, toModuleRows, toRows } from './rows.ts';
import { keywordsOf, partsOf, phrasingsOf, sentence } from './sayings.ts';
import { createVocabulary } from './vocabulary.ts';
import { stem, tokenise } from './words.ts';

export interface Finder {
  fill(): Promise<void>;
  /** Best first, at most three; of modules, which go with no other kind, at most eight. */
  find(query: string, kinds: EntryKind[]): Promise<Finding>;
  /** The subjects a text may be about, best first, at most five, each with its score. */
  subjects(query: string): Promise<Scored[]>;
}

/** How many scores are looked at. */
const depth = 10;
/** How many subjects are worth naming. */
const most = 5;
/** How many are worth choosing from: for an inwoner, and for a werker who looks for a module. */
const mostOf = (kinds: EntryKind[]): number => (kinds.includes('module') ? 8 : 3);

export function createFinder(
  library: Library,
  index: KnowledgeIndex,
  { topics, meaning }: { topics?: Topics | undefined; meaning?: Meaning | undefined } = {},
): Finder {
  const vocabulary = createVocabulary(textsOf(library));
  const moduleVocabulary = createVocabulary(moduleTextsOf(library));
  const rows = [...toRows(library, vocabulary), ...toModuleRows(library, moduleVocabulary)];
  const phrasings = phrasingsOf(library);
  const keywords = keywordsOf(library);
  const help = createHelp(library.kaart);
  const helpModules = createHelp(
    library.modulen.map(({ id, onderwerpen }) => ({ id, topics: onderwerpen })),
  );
  const fill = once(async () => {
    const hash = await hashOf(rows);
    if (!(await index.ready(hash))) await index.replace(hash, rows);
  });
  async function score(query: string, kinds: EntryKind[]) {
    const words = kinds.includes('module') ? moduleVocabulary : vocabulary;
    const { stems, known } = words.search(query);
    const match = toMatch(stems);
    await fill();
    const [indexed, near = []] = await Promise.all([
      match === '' ? [] : index.query(match, kinds, depth),
      meaning?.near(query, kinds),
    ]);
    const about = topics ? topics(query) : [];
    const learned = kinds.includes('onderwerp') ? about : [];
    const found = helped(indexed, about, kinds);
    const scored = blend(found, learned, { near, length: stems.length });
    const first = scored[0];
    // The score of a subject is a chance; that of a service, or where nothing was learned, only tells how far apart they are.
    const isChance = learned.some(({ label }) => label === first?.id);
    const sure = first && isChance ? isLikely(first) : undefined;
    return { stems, known: about.length > 0 ? 1 : known, scored, sure };
  }

  function helped(found: Scored[], about: ReturnType<Topics>, kinds: EntryKind[]): Scored[] {
    if (kinds.includes('module')) return helpModules(found, about);
    return kinds.includes('voorziening') ? help(found, about) : found;
  }

  async function findOne(query: string, kinds: EntryKind[]): Promise<Finding> {
    const { stems, known, scored, sure } = await score(query, kinds);
    const found = rank(scored, known, mostOf(kinds));
    const exact = kinds.includes('onderwerp') ? phrasings.get(sentence(query)) : undefined;
    if (exact !== undefined) return { sure: true, ids: toFront([exact], found.ids) };
    // One word on its own tells the subject only when it is a word for that subject.
    const words = keywords.get(found.ids[0] ?? '');
    const tells = stems.length > 1 || !words || words.has(stems[0]!);
    return { sure: (sure ?? found.sure) && tells, ids: found.ids };
  }

  /** True when a word for this subject itself is said. */
  const names = (id: string, text: string) =>
    tokenise(text).some((word) => keywords.get(id)?.has(stem(word)));

  return {
    fill,
    async subjects(query) {
      const { scored } = await score(query, ['onderwerp']);
      const exact = phrasings.get(sentence(query));
      const first = scored.filter(({ id }) => id === exact);
      return [...first, ...scored.filter(({ id }) => id !== exact)].slice(0, most);
    },
    async find(query, kinds) {
      const whole = await findOne(query, kinds);
      if (!whole.sure || phrasings.has(sentence(query))) return whole;
      // Who is sure of two subjects in two parts of one message chooses which goes first.
      for (const part of partsOf(query)) {
        const other = await findOne(part, kinds);
        const id = other.ids[0];
        if (!other.sure || id === undefined || id === whole.ids[0] || !names(id, part)) continue;
        return { sure: false, ids: toFront([whole.ids[0]!, id], whole.ids) };
      }
      return whole;
    },
  };
}

interface Finding {
  sure: boolean;
  ids: string[];
}

const toFront = (first: string[], ids: string[]): string[] =>
  [...first, ...ids.filter((id) => !first.includes(id))].slice(0, 3);

/** One run for all who ask at once; after a failure the next one who asks tries again. */
function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run().catch((error) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
