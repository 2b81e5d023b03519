/** @module The real clock and real chance, for the doors to hand in. Tests hand in their own. */
import type { Clock, Ids } from './conversation/ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Letters and digits that are not mistaken for one another: no 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B. */
const alphabet = 'ACDEFHJKLMNPQRTUWXY34679';

export const randomIds: Ids = { next: () => crypto.randomUUID(), code: () => randomCode(8) };

/** Bytes above the last whole multiple are thrown again, so that every sign is as likely. */
function randomCode(length: number): string {
  const fair = 256 - (256 % alphabet.length);
  let code = '';
  while (code.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < fair && code.length < length) code += alphabet[byte % alphabet.length];
    }
  }
  return code;
}
