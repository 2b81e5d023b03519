/** @module Knowledge that is renewed while the desk is open: new texts count once all of them are right, and not before. */
import { createKnowledge, type WijkKnowledge } from './knowledge.ts';
import { type Library, parseLibrary } from './library.ts';
import type { KnowledgeIndex, Topics } from './ports.ts';
import type { Source } from './yaml.ts';

export interface Living {
  /** What is known now; to hold on to, for it renews itself. Only the wijk stays as it was at the start. */
  knowledge: WijkKnowledge;
  /** The texts as they are now. */
  library(): Library;
  /** Puts these texts in place of what was there. Throws a KnowledgeError with every problem, and then all stays as it was. */
  renew(files: Source[]): Promise<void>;
}

export function createLiving(given: {
  library: Library;
  index: KnowledgeIndex;
  topics?: Topics | undefined;
  today?: (() => string) | undefined;
}): Living {
  let { library } = given;
  let now = createKnowledge(given);
  const { wijk } = library;
  return {
    library: () => library,
    knowledge: {
      wijk,
      fill: () => now.fill(),
      findHulplijn: (id) => now.findHulplijn(id),
      findVoorziening: (id) => now.findVoorziening(id),
      findModule: (id) => now.findModule(id),
      subjects: (query) => now.subjects(query),
      find: (query, kinds) => now.find(query, kinds),
      search: (query, among) => now.search(query, among),
      part: (what, of) => now.part(what, of),
      title: (id) => now.title(id),
      leefgebieden: (id) => now.leefgebieden(id),
    },
    async renew(files) {
      const next = { ...parseLibrary(files), wijk };
      const knowledge = createKnowledge({ ...given, library: next });
      await knowledge.fill();
      [now, library] = [knowledge, next];
    },
  };
}
