/** @module Account numbers (IBAN), by their checksum. */
import { asciiDigits, type Span } from './digits.ts';

const starts = /(?<=^|[^A-Za-z0-9]|iban|rek|rekening)[A-Za-z]{2}[ -]?\d{2}/gi;
/** Characters an IBAN has, by country, as the registry of SWIFT gives them; no other country has any. */
const lengths: Record<string, number> = {
  ...{ NL: 18, BE: 16, DE: 22, FR: 27, ES: 24, PL: 28, TR: 26, UA: 29, GB: 22, IT: 27, PT: 25 },
  ...{ AT: 20, CH: 21, CZ: 24, DK: 18, FI: 18, GR: 27, HU: 28, IE: 22, LT: 20, LU: 20, LV: 21 },
  ...{ MA: 28, NO: 15, RO: 24, RS: 22, SE: 24, SK: 24, SI: 19, BG: 22, HR: 21, CY: 28, EE: 20 },
  ...{ TN: 24, EG: 29, SA: 24, AE: 23, JO: 30, LB: 28, IS: 26, MC: 27, MT: 31, LI: 21, BA: 20 },
  ...{ AL: 28, MK: 19, ME: 22, MD: 24, GE: 22, XK: 20, KZ: 20, KW: 30, QA: 29, BH: 22, PK: 24 },
  ...{ AZ: 28, IL: 23, PS: 29, BY: 28, GI: 23, FO: 18, GL: 18, AD: 24, SM: 27, VA: 22, IQ: 23 },
  ...{ LY: 25, SD: 18, MR: 27, MU: 30, BR: 29, CR: 22, DO: 28, GT: 28, SV: 28, VG: 24, TL: 23 },
  ...{ LC: 32, SC: 31, ST: 25, MN: 20, RU: 33, SO: 23, NI: 28, BI: 27, DJ: 27, OM: 23, FK: 18 },
  ...{ YE: 30, HN: 28 },
};

export function findIbans(text: string): Span[] {
  const plain = asciiDigits(text);
  return [...plain.matchAll(starts)].flatMap(({ index }) => readIban(plain, index) ?? []);
}

function readIban(text: string, start: number): Span | null {
  const wanted = lengths[text.slice(start, start + 2).toUpperCase()];
  if (!wanted) return null;
  let compact = '';
  for (let end = start; end < text.length && compact.length < wanted; end++) {
    const sign = text[end]!;
    if (/[A-Za-z0-9]/.test(sign)) compact += sign.toUpperCase();
    else if (!/[ .\-\u00a0]/.test(sign) || / [ ]/.test(text.slice(end - 1, end + 1))) break;
    const done = compact.length === wanted;
    const atEnd = !/[A-Za-z0-9]/.test(text[end + 1] ?? '');
    if (done && atEnd && /[A-Za-z0-9]/.test(sign) && isIban(compact))
      return { start, end: end + 1 };
    if (done) break;
  }
  return null;
}

/** ISO 13616: the first four signs at the end, letters as numbers from 10, remainder 1 after division by 97. */
export function isIban(compact: string): boolean {
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
