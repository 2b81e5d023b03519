/** @module The lists of words that a service is marked with: our subjects, life domains, dangers, and marks of our own. */
import { leefgebieden } from '../../domain/leefgebied.ts';
import { signaalKinds } from '../../domain/signaal.ts';
import type { Onderwerp } from '../../knowledge/onderwerp/onderwerp.ts';
import type { Attribute, Taxonomy, TaxonomyTerm } from './hsds.ts';
import { uuidOf } from './uuid.ts';

/** Lists are the same for every desk, so that the words of two desks can be laid side by side. */
const house = uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'wijkbalie');

const lists = {
  onderwerp: [
    'Onderwerpen',
    'Waar inwoners mee komen. Het eerste is waar de voorziening vooral voor is.',
  ],
  leefgebied: [
    'Leefgebieden',
    'De gebieden van de Zelfredzaamheid-Matrix 2017 waar de onderwerpen bij horen.',
  ],
  signaal: ['Signalen', 'Bij welk gevaar dit in beeld komt, en op welke plek: 1 is de eerste.'],
  kenmerk: ['Kenmerken', 'Wat een balie van een voorziening bijhoudt.'],
} as const;

export type ListName = keyof typeof lists;

const kenmerken = {
  id: ['Id', 'De naam van de voorziening in de bestanden van de balie.'],
  eigenaar: ['Eigenaar', 'Wie deze gegevens bijhoudt en ze heeft nagekeken.'],
  adres: ['Adres', 'Het adres zoals een inwoner het leest.'],
  hulplijn: ['Hulplijn', 'Een landelijk nummer. Het staat bij de balie niet op de sociale kaart.'],
} as const;

export type Kenmerk = keyof typeof kenmerken;

const listId = (list: ListName): string => uuidOf(house, list);

export const taxonomies: () => Taxonomy[] = () =>
  (Object.keys(lists) as ListName[]).map((list) => {
    const [name, description] = lists[list];
    return { id: listId(list), name, description, version: '1' };
  });

/** Every word of every list. */
export const termsOf = (onderwerpen: Onderwerp[]): TaxonomyTerm[] => [
  ...onderwerpen.map(({ id, title, kort }) => term('onderwerp', id, title, kort)),
  ...Object.entries(leefgebieden).map(([code, name]) => term('leefgebied', code, name, name)),
  ...signaalKinds.map((kind) => term('signaal', kind, kind.replaceAll('_', ' '), kind)),
  ...Object.entries(kenmerken).map(([code, [name, text]]) => term('kenmerk', code, name, text)),
];

const term = (list: ListName, code: string, name: string, description: string): TaxonomyTerm => ({
  ...{ id: uuidOf(listId(list), code), code, name, description },
  ...{ taxonomy: lists[list][0], taxonomy_id: listId(list), language: 'nl' },
});

/** A word of a list, tied to a service; undefined when the list does not have the word. */
export type Mark = (list: ListName, code: string, value?: string) => Attribute[];

/** Ties words to the service with this id. */
export const createMark = (terms: Map<string, TaxonomyTerm>, service: string): Mark => {
  return (list, code, value) => {
    const taxonomy_term = terms.get(`${list}/${code}`);
    if (!taxonomy_term) return [];
    const id = uuidOf(service, `${list}/${code}`);
    const link = { link_id: service, link_entity: 'service' as const, link_type: list };
    return [{ id, ...link, value, taxonomy_term }];
  };
};

/** Terms by list and code: `onderwerp/geld-schulden`. */
export const byCode = (terms: TaxonomyTerm[]): Map<string, TaxonomyTerm> =>
  new Map(terms.map((each) => [`${listOf(each)}/${each.code}`, each]));

/** Which of our lists a term is from; undefined for a list of somebody else. */
export const listOf = ({ taxonomy_id }: Pick<TaxonomyTerm, 'taxonomy_id'>): ListName | undefined =>
  (Object.keys(lists) as ListName[]).find((list) => listId(list) === taxonomy_id);
