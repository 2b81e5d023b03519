/** @module The parts that a service and a help line have in common, in the words of HSDS. */

import { momentOf } from '../../domain/day.ts';
import type { SignaalKind } from '../../domain/signaal.ts';
import type { Wijk } from '../../domain/wijk.ts';
import type { Onderwerp } from '../../knowledge/onderwerp/onderwerp.ts';
import type { Languages } from '../../knowledge/wijk/languages.ts';
import type { Attribute, CostOption, Organization, Phone, TaxonomyTerm } from './hsds.ts';
import type { Mark } from './terms.ts';
import { uuidOf } from './uuid.ts';

/** What a service is told with. `desk` is the UUID of the desk, `today` a day. */
export interface Telling {
  desk: string;
  wijk: Wijk;
  onderwerpen: Onderwerp[];
  terms: Map<string, TaxonomyTerm>;
  languages: Languages;
  today: string;
}

/** The id of a part, by its name within the service. */
export type PartId = (name: string) => string;

export const organizationOf = (name: string, { desk, wijk }: Telling): Organization => ({
  ...{ id: uuidOf(desk, `organization/${name}`), name },
  description: `Helpt inwoners van ${wijk.gemeente}.`,
});

/** HSDS wants a moment where we know a day. */
export const modifiedOn = (day: string): string => momentOf(day, '00:00').replace('.000', '');

export const phonesOf = (number: string | undefined, idOf: PartId): Phone[] =>
  number ? [{ id: idOf('phone'), number, type: 'voice' }] : [];

export const costOf = (cost: string, idOf: PartId): CostOption => ({
  ...{ id: idOf('cost'), option: cost },
  ...(cost.toLowerCase() === 'gratis' && { currency: 'EUR', amount: 0 }),
});

/** The subjects in their order, then the life domains that belong to them. */
export function subjectMarks(topics: string[], { onderwerpen }: Telling, mark: Mark): Attribute[] {
  const known = onderwerpen.filter(({ id }) => topics.includes(id));
  const areas = new Set(known.flatMap(({ leefgebieden }) => leefgebieden));
  return [
    ...topics.flatMap((topic) => mark('onderwerp', topic)),
    ...[...areas].flatMap((area) => mark('leefgebied', area)),
  ];
}

/** The dangers in which it is shown, with its place in the order. */
export const dangerMarks = (
  signalen: Partial<Record<SignaalKind, number>>,
  mark: Mark,
): Attribute[] =>
  Object.entries(signalen).flatMap(([kind, order]) => mark('signaal', kind, String(order)));
