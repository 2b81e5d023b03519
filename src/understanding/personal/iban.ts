/** @module Account numbers (IBAN), by their checksum. */
import { asciiDigits, type Span } from './digits.ts';

const starts = /(?<=^|[^A-Za-z0-9]|iban|rek|rekening)[A-Za-z]{2}[ -]?\d{2}/gi;
/** Characters an IBAN has, by country; of other countries any length from 15 to 34. */
const lengths: Record<string, number> = {
  ...{ NL: 18, BE: 16, DE: 22, FR: 27, ES: 24, PL: 28, TR: 26, UA: 29, GB: 22, IT: 27, PT: 25 },
  ...{ AT: 20, CH: 21, CZ: 24, DK: 18, FI: 18, GR: 27, HU: 28, IE: 22, LT: 20, LU: 20, LV: 21 },
  ...{ MA: 28, NO: 15, RO: 24, RS: 22, SE: 24, SK: 24, SI: 19, BG: 22, HR: 21, CY: 28, EE: 20 },
  ...{ TN: 24, EG: 29, SA: 24, AE: 23, JO: 30, LB: 28 },
};

export function findIbans(text: string): Span[] {
  const plain = asciiDigits(text);
  return [...plain.matchAll(starts)].flatMap(({ index }) => readIban(plain, index) ?? []);
}

function readIban(text: string, start: number): Span | null {
  const wanted = lengths[text.slice(start, start + 2).toUpperCase()];
  let compact = '';
  for (let end = start; end < text.length && compact.length < 34; end++) {
    const sign = text[end]!;
    if (/[A-Za-z0-9]/.test(sign)) compact += sign.toUpperCase();
    else if (!/[ .\-\u00a0]/.test(sign) || / [ ]/.test(text.slice(end - 1, end + 1))) break;
    const done = wanted ? compact.length === wanted : compact.length >= 15;
    const atEnd = !/[A-Za-z0-9]/.test(text[end + 1] ?? '');
    if (done && atEnd && /[A-Za-z0-9]/.test(sign) && isIban(compact))
      return { start, end: end + 1 };
    if (wanted && compact.length >= wanted) break;
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
