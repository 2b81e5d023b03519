/** @module A telephone number or a postcode in what was typed. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Digits with what people put between them; a run of more than twenty signs is no telephone number. */
const candidates = /(?:\+|\(|\b)\d[\d ().\-/]{6,20}\d/g;

/** E.164; Dutch when no country is said. */
export function findPhone(text: string): string | null {
  for (const [found] of text.slice(0, 20_000).matchAll(candidates)) {
    const number = toPhone(found);
    if (number) return number;
  }
  return null;
}

export function toPhone(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text.replace(/\//g, ' '), 'NL');
  return parsed?.isValid() ? parsed.number : null;
}

/** `1234 AB`; SA, SD and SS are never given out. */
export function findPostcode(text: string): string | null {
  const found = /(?:^|[^\p{L}\d])([1-9]\d{3}) ?([A-Za-z]{2})(?![\p{L}\d])/u.exec(
    text.slice(0, 20_000),
  );
  const letters = found?.[2]?.toUpperCase() ?? '';
  return found && !/^S[ADS]$/.test(letters) ? `${found[1]} ${letters}` : null;
}
