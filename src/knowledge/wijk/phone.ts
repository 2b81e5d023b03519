/** @module Is this a telephone number that somebody can dial? */
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Numbers without a 0 in front: for emergencies, of a municipality (14 020), of a European help line. */
const short = /^(11\d|14\d{2,4}|116\d{3})$/;

/** No Dutch number begins so: the numbers of a demonstration do. */
const invented = /^000\d{7}$/;

/** True for a number as people write it, when a telephone that dials its digits reaches somebody. */
export function isPhone(text: string): boolean {
  const dialled = text.replace(/[^\d+]/g, '');
  // A zero in brackets is left out on a telephone abroad, and dialled by ours.
  if (!/^[\d\s+().-]+$/.test(text) || text.includes('(0)')) return false;
  if (short.test(dialled) || invented.test(dialled)) return true;
  // Without its 0 in front, as a spreadsheet leaves it, a number rings nowhere.
  return /^[0+]/.test(dialled) && (parsePhoneNumberFromString(dialled, 'NL')?.isValid() ?? false);
}
