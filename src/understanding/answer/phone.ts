/** @module A telephone number, as people type it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164 (`+31612345678`), Dutch unless it says otherwise; null when no whole number is there. */
export function findPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text.slice(0, 200), { defaultCountry: 'NL' });
  return number?.isValid() ? number.number : null;
}
