/** @module `modulen/<set>/<id>.yaml`: one piece of work that a team can do, from whom it is for to how it goes. */
import { z } from 'zod';
import { Bron, between, Day, LeefgebiedName, Slug, Text } from './fields.ts';
import { KnowledgeError, type Place, type Problem } from './problem.ts';
import { unknownWord } from './sentence.ts';
import { idOf, readYaml, type Source } from './yaml.ts';

/** The sets by their folder, as people call them, and how the ids in them begin. */
export const moduleSets = {
  'wijkmaatschappelijk-werk': { name: 'wijkmaatschappelijk werk', prefix: 'wmw-' },
  opbouwwerk: { name: 'opbouwwerk', prefix: 'ow-' },
  'maatschappelijk-werk': { name: 'maatschappelijk werk', prefix: 'amw-' },
  cursussen: { name: 'cursussen', prefix: 'cursus-' },
} as const;
export type ModuleSet = keyof typeof moduleSets;

const Relatie = z.strictObject({
  module: Slug,
  /** `vooraf`: that one comes first. `anders`: that one, when this does not fit. `zelfde`: the same in another set. */
  soort: z.enum(['vooraf', 'daarna', 'samen', 'anders', 'zelfde']),
});

const ModuleText = z.strictObject({
  title: Text.max(60, 'hoogstens 60 tekens.'),
  /** What an inwoner gets, said to them. */
  kort: Text.max(200, 'hoogstens 200 tekens.').regex(/\b(u|uw)\b/i, 'spreek de lezer aan met "u".'),
  doelgroep: Text,
  /** What is different afterwards. */
  doelen: between(2, 6, Text),
  duur: Text,
  frequentie: Text,
  /** Where, and alone or in a group. */
  setting: Text,
  /** What the werker does, in order. */
  werkwijze: between(3, 10, Text),
  aanvullend: between(0, 5, Text).default([]),
  /** What must be arranged for it to work. */
  randvoorwaarden: between(1, 6, Text),
  /** Ids of functions; the first is the main one. */
  functies: between(1, 4, Slug),
  /** It links professions, or steps. */
  schakelmodule: z.boolean('schrijf true of false.'),
  relaties: between(0, 6, Relatie).default([]),
  /** Ids of topics for which a werker would think of it. */
  onderwerpen: between(0, 8, Slug).default([]),
  leefgebieden: between(0, 8, LeefgebiedName).default([]),
  owner: Text,
  checked: Day,
  sources: between(1, 4, Bron),
});
const fields = [ModuleText, Relatie, Bron].flatMap(({ shape }) => Object.keys(shape));

export type Relatie = z.infer<typeof Relatie> & { place: Place };
export type Module = Omit<z.infer<typeof ModuleText>, 'relaties'> & {
  id: string;
  set: ModuleSet;
  relaties: Relatie[];
  /** Where the file begins, and where these fields stand in it. */
  place: Place;
  places: Record<'kort' | 'functies' | 'onderwerpen', Place>;
};

/** The file's name is the id, its folder the set. Throws a `KnowledgeError` with every problem. */
export function parseModule(source: Source): Module {
  const { file } = source;
  const id = idOf(file);
  const set = file.split('/').at(-2) ?? '';
  const problems = findMisnamed(file, set, id);
  if (problems.length > 0) throw new KnowledgeError(problems);
  const { data, lineOf } = readYaml(source, ModuleText, fields);
  const at = (...path: PropertyKey[]): Place => ({ file, line: lineOf(path) });
  return {
    ...{ ...data, id, set: set as ModuleSet, place: { file, line: 1 } },
    places: { kort: at('kort'), functies: at('functies'), onderwerpen: at('onderwerpen') },
    relaties: data.relaties.map((each, nth) => ({ ...each, place: at('relaties', nth) })),
  };
}

function findMisnamed(file: string, set: string, id: string): Problem[] {
  const sets = Object.keys(moduleSets);
  if (!sets.includes(set)) return [{ file, line: 1, message: unknownWord('De map', set, sets) }];
  const { prefix } = moduleSets[set as ModuleSet];
  if (id.startsWith(prefix) && Slug.safeParse(id).success) return [];
  const message = `Geef het bestand een naam van kleine letters en streepjes, die begint met "${prefix}".`;
  return [{ file, line: 1, message }];
}
