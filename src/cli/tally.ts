/** @module How much a desk knows, in one line. */
import type { Library } from '../knowledge/library.ts';
import { moduleSets } from '../knowledge/module.ts';

/** `31 onderwerpen, 74 modulen (19 wijkmaatschappelijk werk, …), 25 functies, …`; what there is none of is left out. */
export function tally(library: Library): string {
  const { onderwerpen, modulen, functies, kerntaken, instrumenten, kaart, hulplijnen } = library;
  const confirmed = hulplijnen.filter((line) => line.confirmed);
  const all = join([
    count(onderwerpen, 'onderwerp', 'onderwerpen'),
    count(modulen, 'module', 'modulen', tallySets(library)),
    count(functies, 'functie', 'functies'),
    count(kerntaken, 'kerntaak', 'kerntaken'),
    count(instrumenten, 'instrument', 'instrumenten'),
    count(kaart, 'voorziening', 'voorzieningen'),
    count(hulplijnen, 'hulplijn', 'hulplijnen', `${confirmed.length} bevestigd`),
  ]);
  return `${all}.`;
}

const tallySets = ({ modulen }: Library): string =>
  join(
    Object.entries(moduleSets).map(([folder, { name }]) => {
      const among = modulen.filter(({ set }) => set === folder);
      return count(among, name, name);
    }),
  );

const count = ({ length }: unknown[], one: string, many: string, within = ''): string =>
  length === 0 ? '' : `${length} ${length === 1 ? one : many}${within && ` (${within})`}`;

const join = (parts: string[]): string => parts.filter((part) => part !== '').join(', ');
