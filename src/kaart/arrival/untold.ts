/** @module What a service of others says and our kaart cannot: refused, because it must not be lost in silence. */
import type { Complaint } from './draft.ts';
import type { Incoming } from './incoming.ts';

/** The numbers of a service, or else those of its place. */
export const phonesOf = ({ phones, service_at_locations: places }: Incoming) =>
  [
    phones,
    places.flatMap((place) => place.phones),
    places.flatMap(({ location }) => location?.phones ?? []),
  ].find((each) => each.length > 0) ?? [];

/** `strange` are the hours that do not fit in a week. */
export function findUntold(service: Incoming, strange: string[], row: number): Complaint[] {
  const { status = 'active', schedules, service_at_locations: places } = service;
  const found: Complaint[] = [];
  const about = (column: string, message: string) => found.push({ row, column, message });
  const isDated = schedules.some(({ valid_from, valid_to }) => valid_from ?? valid_to);
  if (status !== 'active' && !(status === 'inactive' && isDated)) {
    about('status', `deze voorziening is er nu niet (${status}).`);
  }
  if (places.length > 1) {
    const message = `dit is op ${places.length} plekken. Maak van elke plek een voorziening.`;
    about('service_at_locations', message);
  }
  const { length: count } = phonesOf(service);
  if (count > 1) about('phones', `er zijn ${count} nummers. Laat staan wat inwoners bellen.`);
  const weekly = 'wij kennen alleen vaste tijden per week, in Nederlandse tijd.';
  for (const hours of strange) about('schedules', `${weekly} Dit past niet: ${hours}.`);
  return found;
}
