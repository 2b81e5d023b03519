/** @module What points at something: is it there, and does it point back where it should? */
import type { Library } from './library.ts';
import type { Module } from './module.ts';
import type { Place, Problem } from './problem.ts';
import { unknownWord } from './sentence.ts';

/** A problem for every id that stands somewhere and does not exist. */
export function findUnknown(library: Library): Problem[] {
  const { onderwerpen, kaart, hulplijnen, modulen, functies, kerntaken } = library;
  const relaties = modulen.flatMap((each) => each.relaties);
  const inModulen = (field: 'functies' | 'onderwerpen') =>
    modulen.map((each) => ({ place: each.places[field], words: each[field] }));
  return [
    ...strange('Het onderwerp', onderwerpen, pointers(kaart, 'topics')),
    ...strange('Het onderwerp', onderwerpen, inModulen('onderwerpen')),
    ...strange('De hulplijn', hulplijnen, pointers(onderwerpen, 'hulplijnen')),
    ...strange('De functie', functies, pointers(functies, 'volgende')),
    ...strange('De functie', functies, pointers(kerntaken, 'functies')),
    ...strange('De functie', functies, inModulen('functies')),
    ...strange(
      'De module',
      modulen,
      relaties.map(({ place, module }) => ({ place, words: [module] })),
    ),
  ];
}

interface Pointer {
  place: Place;
  words: string[];
}

const pointers = <Field extends string>(
  among: ({ place: Place } & Record<Field, string[]>)[],
  field: Field,
): Pointer[] => among.map((each) => ({ place: each.place, words: each[field] }));

function strange(what: string, among: { id: string }[], pointers: Pointer[]): Problem[] {
  const known = among.map(({ id }) => id);
  return pointers.flatMap(({ place, words }) =>
    words
      .filter((word) => !known.includes(word))
      .map((word) => ({ ...place, message: unknownWord(what, word, known) })),
  );
}

/** Modules that hang together with nothing, or with themselves, or are the same as one that does not know it. */
export const findLoose = (modulen: Module[]): Problem[] =>
  modulen.flatMap(({ id, place, relaties }) => {
    if (relaties.length === 0) {
      return [{ ...place, message: `"${id}" heeft geen relatie met een andere module.` }];
    }
    return relaties.flatMap((relatie) => {
      if (relatie.module === id) {
        return [{ ...relatie.place, message: `"${id}" verwijst naar zichzelf.` }];
      }
      const other = modulen.find((each) => each.id === relatie.module);
      if (relatie.soort !== 'zelfde' || !other || isSame(other, id)) return [];
      const message = `"${other.id}" noemt "${id}" niet als dezelfde module. Zet het in allebei.`;
      return [{ ...relatie.place, message }];
    });
  });

const isSame = ({ relaties }: Module, id: string): boolean =>
  relaties.some(({ soort, module }) => soort === 'zelfde' && module === id);
