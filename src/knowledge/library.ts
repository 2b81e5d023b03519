/** @module Everything the desk knows, read from the files of the `knowledge` folder. */
import type { Wijk } from '../domain/wijk.ts';
import { type Catalogue, parseCatalogue } from './catalogue.ts';
import { attempt, gather } from './gather.ts';
import { type Hulplijn, parseHulplijnen } from './hulplijn.ts';
import { type Onderwerp, parseOnderwerp } from './onderwerp.ts';
import { KnowledgeError, type Problem } from './problem.ts';
import { parseKaart, type Voorziening } from './voorziening.ts';
import { parseWijk } from './wijk.ts';
import type { Source } from './yaml.ts';

export interface Library extends Catalogue {
  onderwerpen: Onderwerp[];
  /** The sociale kaart. */
  kaart: Voorziening[];
  hulplijnen: Hulplijn[];
  wijk: Wijk;
}

/** Reads `onderwerpen/*.md`, `sociale-kaart/*.yaml`, `hulplijnen.yaml`, `wijk.yaml` and the catalogue. Throws all problems at once. */
export function parseLibrary(files: Source[]): Library {
  const problems: Problem[] = [];
  const among = (pattern: RegExp) => files.filter(({ file }) => pattern.test(file));
  const only = (name: string) => findOnly(files, name, problems);
  const onderwerpen = attempt(problems, () =>
    gather(among(/(^|\/)onderwerpen\/[^/]+\.md$/), parseOnderwerp),
  );
  const kaart = attempt(problems, () => parseKaart(among(/(^|\/)sociale-kaart\/[^/]+\.yaml$/)));
  const lines = only('hulplijnen.yaml');
  const hulplijnen = lines && attempt(problems, () => parseHulplijnen(lines));
  const place = only('wijk.yaml');
  const wijk = place && attempt(problems, () => parseWijk(place));
  const catalogue = attempt(problems, () => parseCatalogue(files));
  if (!onderwerpen || !kaart || !hulplijnen || !wijk || !catalogue) {
    throw new KnowledgeError(problems);
  }
  return { onderwerpen, kaart, hulplijnen, wijk, ...catalogue };
}

function findOnly(files: Source[], name: string, problems: Problem[]): Source | undefined {
  const found = files.find(({ file }) => file === name || file.endsWith(`/${name}`));
  if (!found) problems.push({ file: name, line: 1, message: 'Dit bestand is er niet.' });
  return found;
}
