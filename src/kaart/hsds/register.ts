/** @module Everything a desk gives to others, as one register of HSDS 3.0. */
import { forInwoners } from '../../knowledge/freshness.ts';
import type { Library } from '../../knowledge/library.ts';
import { createLanguages } from '../../knowledge/wijk/languages.ts';
import type { Organization, Service, Taxonomy, TaxonomyTerm } from './hsds.ts';
import { fromHulplijn } from './line.ts';
import { fromVoorziening } from './offer.ts';
import { byCode, taxonomies, termsOf } from './terms.ts';
import { uuidOf } from './uuid.ts';

export interface Register {
  services: Service[];
  organizations: Organization[];
  taxonomies: Taxonomy[];
  taxonomy_terms: TaxonomyTerm[];
}

/** The namespace for names on the web. */
const web = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Services and confirmed help lines, every service in full. `today` is `2026-11-23`. */
export function toRegister(library: Library, today: string): Register {
  const { wijk, onderwerpen, kaart, hulplijnen } = library;
  const desk = uuidOf(web, `wijkbalie:${JSON.stringify([wijk.gemeente, wijk.name])}`);
  const taxonomy_terms = termsOf(onderwerpen);
  const terms = byCode(taxonomy_terms);
  const telling = { desk, wijk, onderwerpen, terms, languages: createLanguages(), today };
  const services = [
    ...kaart.map((each) => fromVoorziening(each, telling)),
    ...hulplijnen.filter((each) => each.confirmed).map((each) => fromHulplijn(each, telling)),
  ];
  const organizations = [
    ...new Map(services.map((s) => [s.organization.id, s.organization])).values(),
  ];
  return { services, organizations, taxonomies: taxonomies(), taxonomy_terms };
}

/** What anybody may have: without what was looked at too long ago to send people there. */
export const toPublicRegister = (library: Library, today: string): Register =>
  toRegister(forInwoners(library, today), today);
