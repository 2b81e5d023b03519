/** @module The lists of the API: what is in them, what may be asked of them, and how an item is told. */
import type { Location, Organization, Service } from './hsds/hsds.ts';
import type { Register } from './hsds/register.ts';
import { common, type Parameter } from './query.ts';

/** An item of a list, with what can be asked about it. */
export interface Item {
  id: string;
  /** Without the lists that belong to it. */
  brief: object;
  full: object;
  /** What a search looks through. */
  words: string;
  /** The services it is about; a filter looks at these. */
  services: Service[];
  taxonomy_id?: string;
}

export interface Collection {
  may: readonly Parameter[];
  items(register: Register): Item[];
}

const filters = ['taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after'] as const;

/** By the last part of their address. */
export const collections: Record<string, Collection> = {
  services: {
    may: [...common, ...filters, 'minimal', 'full'],
    items: ({ services }) =>
      services.map((service) => ({
        ...{ id: service.id, full: service, words: wordsOf(service), services: [service] },
        brief: { ...flat(service), organization: service.organization },
      })),
  },
  organizations: {
    may: [...common, 'full'],
    items: ({ organizations, services }) =>
      organizations.map((organization) =>
        toOrganization(
          organization,
          services.filter((service) => service.organization_id === organization.id),
        ),
      ),
  },
  service_at_locations: {
    may: [...common, ...filters, 'full'],
    items: ({ services }) => services.flatMap(toPlaces),
  },
  taxonomies: {
    may: common,
    items: ({ taxonomies }) =>
      taxonomies.map((each) => plain(each, `${each.name} ${each.description}`)),
  },
  taxonomy_terms: {
    may: [...common, 'taxonomy_id'],
    items: ({ taxonomy_terms }) =>
      taxonomy_terms.map((each) => ({
        ...plain(each, `${each.name} ${each.description}`),
        taxonomy_id: each.taxonomy_id,
      })),
  },
};

const plain = (each: { id: string }, words: string): Item => ({
  ...{ id: each.id, brief: each, full: each, words, services: [] },
});

function toOrganization(organization: Organization, services: Service[]): Item {
  const places = services.flatMap((each) => each.service_at_locations.map((at) => at.location));
  const locations = [...new Map(places.map((place) => [place.id, place])).values()];
  const full = { ...organization, locations, services: services.map(flat) };
  const words = `${organization.name} ${services.map(({ name }) => name).join(' ')}`;
  return { id: organization.id, brief: organization, full, words, services };
}

const toPlaces = (service: Service): Item[] =>
  service.service_at_locations.map((place) => {
    const { service_at_locations, ...rest } = service;
    const brief = { ...flat(place), location: flat(place.location), service: flat(service) };
    const words = `${wordsOf(service)} ${placeWords(place.location)}`;
    return { id: place.id, brief, full: { ...place, service: rest }, words, services: [service] };
  });

const placeWords = ({ name = '', addresses }: Location): string =>
  `${name} ${addresses.map((each) => `${each.address_1} ${each.city}`).join(' ')}`;

const wordsOf = ({ name, description = '', organization, attributes }: Service): string =>
  [name, description, organization.name, ...attributes.map((each) => each.taxonomy_term.name)].join(
    ' ',
  );

/** Only what is said in one word, number or sentence. */
const flat = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value !== 'object'));
