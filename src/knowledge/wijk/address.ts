/** @module An address in one line, as people read it, and in parts, as a register wants it. */

export interface AddressParts {
  /** The building: "Buurthuis De Lindeboom". */
  name?: string | undefined;
  street: string;
  /** Undefined when the line does not tell. */
  postcode?: string | undefined;
  city: string;
}

/** "Buurthuis De Lindeboom, Beukenlaan 12, 1234 AB Voorbeeldstad"; the city is `home` when the line names none. */
export function splitAddress(line: string, home: string): AddressParts {
  const parts = line.split(', ');
  if (parts.length < 2) return { street: line, city: home };
  const [street, place] = parts.slice(-2) as [string, string];
  const [, postcode, city = place] = /^(\d{4} ?[A-Z]{2}) (.+)$/.exec(place) ?? [];
  return { name: parts.slice(0, -2).join(', ') || undefined, street, postcode, city };
}

export const joinAddress = ({ name, street, postcode, city }: AddressParts): string =>
  [name, street, postcode ? `${postcode} ${city}` : city].filter(Boolean).join(', ');
