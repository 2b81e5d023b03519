/** @module A national help line in the words of HSDS: it belongs to no wijk, and has no place to go to. */
import type { Hulplijn } from '../../knowledge/wijk/hulplijn.ts';
import type { Service } from './hsds.ts';
import {
  costOf,
  dangerMarks,
  modifiedOn,
  organizationOf,
  phonesOf,
  subjectMarks,
  type Telling,
} from './parts.ts';
import { createMark } from './terms.ts';
import { uuidOf } from './uuid.ts';

/** For a line that is confirmed. */
export function fromHulplijn(hulplijn: Hulplijn, telling: Telling): Service {
  const { id: slug, name, when, notWhen, cost, checkedAt } = hulplijn;
  const id = uuidOf(telling.desk, `hulplijn/${slug}`);
  const idOf = (part: string) => uuidOf(id, part);
  const organization = organizationOf(name, telling);
  const mark = createMark(telling.terms, id);
  const about = telling.onderwerpen.filter(({ hulplijnen }) => hulplijnen.includes(slug));
  const topics = about.map((onderwerp) => onderwerp.id);
  return {
    ...{ id, organization_id: organization.id, name, description: when, status: 'active' },
    ...{ fees_description: cost, alert: notWhen, organization, cost_options: [costOf(cost, idOf)] },
    ...{ assured_date: checkedAt, last_modified: modifiedOn(checkedAt) },
    phones: phonesOf(hulplijn.number, idOf),
    schedules: [{ id: idOf('schedule'), description: hulplijn.hours }],
    service_areas: [{ id: idOf('area'), name: 'Nederland' }],
    ...{ service_at_locations: [], languages: [], required_documents: [] },
    attributes: [
      ...mark('kenmerk', 'hulplijn', slug),
      ...subjectMarks(topics, telling, mark),
      ...dangerMarks(hulplijn.signalen, mark),
    ],
  };
}
