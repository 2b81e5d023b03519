/** @module What nobody would find: typed by its own name, it does not come up. */
import type { EntryKind } from './finding/ports.ts';
import type { Library } from './library.ts';
import type { Place, Problem } from './reading/problem.ts';

type Find = (query: string, kinds: EntryKind[]) => Promise<{ ids: string[] }>;

interface Named {
  id: string;
  name: string;
  kind: EntryKind;
  place: Place;
}

/** A problem for every subject, service and module that does not come up by its own name, nor a subject by a sentence of its own. */
export async function findLost(library: Library, find: Find): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { id, name, kind, place } of namesIn(library)) {
    const { ids } = await find(name, [kind]);
    if (ids.includes(id)) continue;
    const message = `Wie "${name}" typt, vindt "${id}" niet. Kies andere woorden, of een andere naam.`;
    problems.push({ ...place, message });
  }
  return problems;
}

const namesIn = ({ onderwerpen, kaart, modulen }: Library): Named[] => [
  ...onderwerpen.flatMap(({ id, title, phrasings, place }) =>
    [title, ...phrasings].map((name) => ({ ...{ id, name, kind: 'onderwerp' as const }, place })),
  ),
  ...kaart.map(({ id, name, place }) => ({ ...{ id, name, kind: 'voorziening' as const }, place })),
  ...modulen.map(({ id, title, place }) => ({
    ...{ id, name: title, kind: 'module' as const, place },
  })),
];
