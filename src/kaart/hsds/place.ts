/** @module Where a service is, in the words of HSDS. */

import { joinAddress, splitAddress } from '../../knowledge/wijk/address.ts';
import type { Voorziening } from '../../knowledge/wijk/voorziening.ts';
import { placeOf } from '../../knowledge/wishes/place.ts';
import type { Address, Attribute, ServiceAtLocation } from './hsds.ts';
import type { Telling } from './parts.ts';
import type { Mark } from './terms.ts';
import { uuidOf } from './uuid.ts';

/** In a register a postcode may not be left out. */
export const unknownPostcode = 'onbekend';

/** Two services at one address share their place, unless people get in differently. */
export function placesOf(
  { address, accessibility }: Voorziening,
  service: string,
  telling: Telling,
): ServiceAtLocation[] {
  if (!address) return [];
  const name = `location/${JSON.stringify([address, ...accessibility])}`;
  const id = uuidOf(telling.desk, name);
  const location = {
    ...{ id, location_type: 'physical' as const },
    name: splitAddress(address, telling.wijk.gemeente).name,
    ...onMap(address, telling),
    addresses: [addressOf(address, id, telling)],
    accessibility: accessibility.map((description, nth) => ({
      ...{ id: uuidOf(id, `accessibility/${nth}`), description },
    })),
  };
  return [{ id: uuidOf(service, 'place'), service_id: service, location_id: id, location }];
}

function onMap(address: string, { wijk }: Telling) {
  const [latitude, longitude] = placeOf(address, wijk) ?? [];
  return latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
}

function addressOf(line: string, location: string, { wijk }: Telling): Address {
  const { street, city, postcode = unknownPostcode } = splitAddress(line, wijk.gemeente);
  return {
    ...{ id: uuidOf(location, 'address'), address_1: street, city, postal_code: postcode },
    // The Dutch write no province, which a register asks for.
    ...{ state_province: wijk.province ?? wijk.gemeente, country: 'NL', address_type: 'physical' },
  };
}

/** Only for an address that cannot be put together again from its parts. */
export const addressMarks = (
  { address }: Voorziening,
  { wijk }: Telling,
  mark: Mark,
): Attribute[] =>
  address && joinAddress(splitAddress(address, wijk.gemeente)) !== address
    ? mark('kenmerk', 'adres', address)
    : [];
