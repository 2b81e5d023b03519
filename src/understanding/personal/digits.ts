/** @module Digits of any script as 0–9, place for place, so that offsets stay what they were. */

const zeros = [0x0660, 0x06f0, 0xff10];

/** The same length in UTF-16 code units. */
export const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - zeros.find((zero) => code >= zero && code <= zero + 9)!);
  });

/** A place in a text: [start, end) in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** `sorted` stands in the order of the text, without overlap among themselves. */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]!.start < span.end;
}
