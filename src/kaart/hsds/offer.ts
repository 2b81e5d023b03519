/** @module A service on the sociale kaart in the words of HSDS. */
import { isShown } from '../../knowledge/freshness.ts';
import type { Languages } from '../../knowledge/wijk/languages.ts';
import type { Voorziening } from '../../knowledge/wijk/voorziening.ts';
import type { Service } from './hsds.ts';
import {
  costOf,
  dangerMarks,
  modifiedOn,
  organizationOf,
  type PartId,
  phonesOf,
  subjectMarks,
  type Telling,
} from './parts.ts';
import { addressMarks, placesOf } from './place.ts';
import { toSchedules } from './schedule.ts';
import { createMark } from './terms.ts';
import { uuidOf } from './uuid.ts';

export const byAppointment = 'Alleen op afspraak.';

export function fromVoorziening(voorziening: Voorziening, telling: Telling): Service {
  const { id: slug, name, description, url, checked, topics, signalen } = voorziening;
  const id = uuidOf(telling.desk, `service/${slug}`);
  const organization = organizationOf(voorziening.organisation, telling);
  const mark = createMark(telling.terms, id);
  return {
    ...{ id, organization_id: organization.id, name, description, url, organization },
    ...{ status: isThere(voorziening, telling.today) ? 'active' : 'inactive' },
    ...{ assured_date: checked, last_modified: modifiedOn(checked) },
    ...conditionsOf(voorziening, (part) => uuidOf(id, part), telling.languages),
    service_at_locations: placesOf(voorziening, id, telling),
    attributes: [
      ...mark('kenmerk', 'id', slug),
      ...mark('kenmerk', 'eigenaar', voorziening.owner),
      ...addressMarks(voorziening, telling, mark),
      ...subjectMarks(topics, telling, mark),
      ...dangerMarks(signalen, mark),
    ],
  };
}

/** Whether it was looked at long ago does not matter here. */
const isThere = (voorziening: Voorziening, today: string): boolean =>
  isShown({ ...voorziening, checked: today }, today);

/** For whom, when, in which languages, at what price, and with which papers. */
function conditionsOf(voorziening: Voorziening, idOf: PartId, languages: Languages) {
  const { appointment, cost, eligibility, minimumAge, maximumAge, bring } = voorziening;
  const isTolk = (name: string) => /\btolk/i.test(name);
  return {
    application_process: appointment ? byAppointment : undefined,
    ...{ fees_description: cost, eligibility_description: eligibility },
    ...{ minimum_age: minimumAge, maximum_age: maximumAge },
    // "met tolk" is no language: it says that somebody translates.
    interpretation_services: voorziening.languages.filter(isTolk).join(', ') || undefined,
    languages: voorziening.languages
      .filter((name) => !isTolk(name))
      .map((name) => ({ id: idOf(`language/${name}`), name, code: languages.codeOf(name) })),
    phones: phonesOf(voorziening.phone, idOf),
    schedules: toSchedules(voorziening, (stretch) => idOf(`schedule/${stretch}`)),
    service_areas: [{ id: idOf('area'), name: voorziening.area }],
    cost_options: [costOf(cost, idOf)],
    required_documents: bring.map((document, nth) => ({ id: idOf(`document/${nth}`), document })),
  };
}
