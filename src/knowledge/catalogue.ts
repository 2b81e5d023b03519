/** @module What a team can do: its functions, modules, core tasks and instruments. A desk may have none of them yet. */
import { type Functie, parseFuncties } from './functie.ts';
import { attempt, gather } from './gather.ts';
import { type Instrument, parseInstrument } from './instrument.ts';
import { type Kerntaak, parseKerntaken } from './kerntaak.ts';
import { type Module, parseModule } from './module.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import type { Source } from './yaml.ts';

export interface Catalogue {
  modulen: Module[];
  functies: Functie[];
  kerntaken: Kerntaak[];
  instrumenten: Instrument[];
}

/** Reads `modulen/<set>/*.yaml`, `functies.yaml`, `kerntaken.yaml` and `instrumenten/*.yaml`. Throws all problems at once. */
export function parseCatalogue(files: Source[]): Catalogue {
  const problems: Problem[] = [];
  const read = <T extends object>(pattern: RegExp, parse: (source: Source) => T): T[] => {
    const among = files.filter(({ file }) => pattern.test(file));
    return attempt(problems, () => gather(among, parse)) ?? [];
  };
  const catalogue = {
    modulen: read(/(^|\/)modulen\/.+\.yaml$/, parseModule),
    functies: read(/(^|\/)functies\.yaml$/, parseFuncties).flat(),
    kerntaken: read(/(^|\/)kerntaken\.yaml$/, parseKerntaken).flat(),
    instrumenten: read(/(^|\/)instrumenten\/[^/]+\.yaml$/, parseInstrument),
  };
  if (problems.length > 0) throw new KnowledgeError(problems);
  return catalogue;
}
