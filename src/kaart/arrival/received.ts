/** @module A service of HSDS as a draft for our sociale kaart. */
import type { Library } from '../../knowledge/library.ts';
import { joinAddress } from '../../knowledge/wijk/address.ts';
import { createLanguages, type Languages } from '../../knowledge/wijk/languages.ts';
import { unknownPostcode } from '../hsds/place.ts';
import { fromSchedules } from '../hsds/schedule.ts';
import { type Kenmerk, type ListName, listOf } from '../hsds/terms.ts';
import { type Draft, slugOf } from './draft.ts';
import { type Incoming, parseIncoming, servicesIn } from './incoming.ts';
import { findUntold, phonesOf } from './untold.ts';

/** The services in a text of JSON. Help lines are passed over: their numbers stand in one place only. */
export const readServices = (text: string, library: Library): Draft[] =>
  draftServices(servicesIn(text), library);

export function draftServices(services: unknown[], library: Library): Draft[] {
  const languages = createLanguages();
  return services.flatMap((each, nth) => {
    const read = parseIncoming(each, nth + 1);
    const base = { row: nth + 1, nameOf };
    if ('complaints' in read) return [{ ...base, fields: {}, complaints: read.complaints }];
    const { service } = read;
    if (markOf(service, 'hulplijn') !== undefined) return [];
    return [{ ...base, ...toDraft(service, nth + 1, { library, languages }) }];
  });
}

interface Around {
  library: Library;
  languages: Languages;
}

function toDraft(service: Incoming, row: number, { library, languages }: Around) {
  const { name, organization, assured_date, last_modified } = service;
  const { strange, ...period } = fromSchedules(schedulesOf(service));
  const fields = {
    ...{
      id: (markOf(service, 'id') ?? slugOf(name ?? '')) || undefined,
      name,
      organisation: organization?.name,
    },
    ...{
      description: descriptionOf(service),
      topics: topicsOf(service, library),
      url: service.url,
    },
    area: service.service_areas[0]?.name ?? library.wijk.gemeente,
    ...{ ...placeOf(service), phone: phonesOf(service)[0]?.number, ...period },
    appointment: isByAppointment(service),
    ...{ eligibility: service.eligibility_description ?? 'Vraag of dit ook voor u is' },
    ...{ minimumAge: service.minimum_age, maximumAge: service.maximum_age },
    ...{ cost: costOf(service), languages: languagesOf(service, languages) },
    bring: service.required_documents.flatMap(({ document }) => document ?? []),
    signalen: signalenOf(service),
    checked: (assured_date ?? last_modified)?.slice(0, 10),
    owner: markOf(service, 'eigenaar') ?? organization?.name,
  };
  const complaints = findUntold(service, strange, row);
  return { complaints, fields: withoutUndefined(fields) };
}

/** What people must know beforehand belongs to what they read. */
const descriptionOf = ({ description, alert }: Incoming): string | undefined =>
  [description, alert].filter(Boolean).join(' ') || undefined;

const isByAppointment = ({ application_process = '' }: Incoming): boolean =>
  /\bafspraak\b|\bappointment\b/i.test(application_process) &&
  !/\b(geen|zonder|no|without)\b/i.test(application_process);

const schedulesOf = ({ schedules, service_at_locations }: Incoming) =>
  schedules.length > 0 ? schedules : service_at_locations.flatMap((place) => place.schedules);

function placeOf(service: Incoming) {
  const location = service.service_at_locations[0]?.location;
  const accessibility = location?.accessibility.flatMap(({ description }) => description ?? []);
  const { address_1, address_2, city = '', postal_code } = location?.addresses[0] ?? {};
  const postcode = postal_code === unknownPostcode ? undefined : postal_code;
  const street = [address_1, address_2].filter(Boolean).join(', ');
  const line = street ? joinAddress({ name: location?.name, street, postcode, city }) : undefined;
  return { address: markOf(service, 'adres') ?? line, accessibility };
}

const marksOf = ({ attributes }: Incoming, list: ListName) =>
  attributes.flatMap(({ value, taxonomy_term: term }) =>
    term?.code && listOf({ taxonomy_id: term.taxonomy_id ?? '' }) === list
      ? [{ code: term.code, value }]
      : [],
  );

const markOf = (service: Incoming, kenmerk: Kenmerk): string | undefined =>
  marksOf(service, 'kenmerk').find(({ code }) => code === kenmerk)?.value;

const signalenOf = (service: Incoming): Record<string, number> =>
  Object.fromEntries(marksOf(service, 'signaal').map(({ code, value }) => [code, Number(value)]));

/** Our own subjects; of the lists of others the words that are the same as ours. */
function topicsOf(service: Incoming, { onderwerpen }: Library): string[] {
  const own = marksOf(service, 'onderwerp').map(({ code }) => code);
  if (own.length > 0) return own;
  const words = service.attributes.flatMap(({ taxonomy_term: term }) =>
    [term?.code, term?.name].flatMap((word) => word?.toLowerCase() ?? []),
  );
  return onderwerpen
    .filter(({ id, title }) => words.includes(id) || words.includes(title.toLowerCase()))
    .map(({ id }) => id);
}

function costOf({ fees_description, cost_options }: Incoming): string {
  const [first] = cost_options;
  if (fees_description) return fees_description;
  return first?.option ?? (first?.amount === 0 ? 'gratis' : 'Vraag naar de kosten');
}

/** In Dutch; where nothing is said, Dutch is spoken. */
function languagesOf(service: Incoming, { codeOf, nameOf }: Languages): string[] {
  const spoken = service.languages.flatMap(({ name, code = '' }) =>
    name && (code === '' || codeOf(name) === code) ? name : (nameOf(code) ?? name ?? []),
  );
  const interpreted = service.interpretation_services?.split(', ') ?? [];
  return spoken.length + interpreted.length === 0 ? ['Nederlands'] : [...spoken, ...interpreted];
}

const withoutUndefined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const names: Record<string, string> = {
  ...{ organisation: 'organization.name', topics: 'attributes', area: 'service_areas' },
  ...{ address: 'service_at_locations', accessibility: 'accessibility', phone: 'phones' },
  ...{ schedule: 'schedules', appointment: 'application_process', bring: 'required_documents' },
  ...{ eligibility: 'eligibility_description', cost: 'fees_description', signalen: 'attributes' },
  ...{ minimumAge: 'minimum_age', maximumAge: 'maximum_age', validFrom: 'valid_from' },
  ...{ validUntil: 'valid_to', checked: 'assured_date', owner: 'attributes', id: 'name' },
};

const nameOf = (field: string): string => names[field] ?? field;
