/** @module A phone number as people read and dial it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** "+31612345678" → "06 12345678". What is not a number in E.164 stays as it is. */
export function phoneWords(text: string): string {
  const phone = parsePhoneNumberFromString(text);
  if (phone?.number !== text) return text;
  return phone.country === 'NL' ? phone.formatNational() : phone.formatInternational();
}
