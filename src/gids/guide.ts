/** @module What belongs together: subjects in their groups, who helps with which, the national lines beside it. */
import { type Leefgebied, leefgebieden } from '../domain/leefgebied.ts';
import type { Hulplijn } from '../knowledge/hulplijn.ts';
import type { Library } from '../knowledge/library.ts';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';

export interface Group {
  name: string;
  onderwerpen: Onderwerp[];
}

/** Subjects under the life domain they belong to most, in the order of the domains; no empty groups. */
export const groupsOf = ({ onderwerpen }: Library): Group[] =>
  (Object.keys(leefgebieden) as Leefgebied[])
    .map((leefgebied) => ({
      name: leefgebieden[leefgebied],
      onderwerpen: onderwerpen.filter((each) => each.leefgebieden[0] === leefgebied),
    }))
    .filter((group) => group.onderwerpen.length > 0);

export const findOnderwerp = ({ onderwerpen }: Library, id: string): Onderwerp | undefined =>
  onderwerpen.find((each) => each.id === id);

export const findVoorziening = ({ kaart }: Library, id: string): Voorziening | undefined =>
  kaart.find((each) => each.id === id);

/** Who in the wijk helps with a subject; those that are mainly for it come first. */
export const helpersOf = ({ kaart }: Library, { id }: Onderwerp): Voorziening[] =>
  kaart
    .filter(({ topics }) => topics.includes(id))
    .sort((a, b) => a.topics.indexOf(id) - b.topics.indexOf(id));

/** The subjects a service helps with, what it is mainly for first. */
export const onderwerpenOf = (library: Library, { topics }: Voorziening): Onderwerp[] =>
  topics.flatMap((id) => findOnderwerp(library, id) ?? []);

/** The confirmed national lines of a subject, in its own order. */
export const linesOf = ({ hulplijnen }: Library, onderwerp: Onderwerp): Hulplijn[] =>
  onderwerp.hulplijnen.flatMap(
    (id) => hulplijnen.find((line) => line.id === id && line.confirmed) ?? [],
  );

/** True for a subject that somebody may have to hide from who is near: a line against violence at home belongs to it. */
export const isSecret = (library: Library, onderwerp: Onderwerp): boolean =>
  linesOf(library, onderwerp).some(
    ({ signalen }) =>
      signalen.huiselijk_geweld !== undefined && signalen.levensgevaar === undefined,
  );
