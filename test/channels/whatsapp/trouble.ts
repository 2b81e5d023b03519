/** @module The ways in which Meta fails, by chance or on request. */
import type { Chance } from './chance.ts';

/** `error` and `busy` were not accepted; after `silentBefore` and `silentAfter` nobody answers, though the latter was. */
export const kinds = ['error', 'busy', 'silentBefore', 'silentAfter'] as const;

/** A kind of trouble, or a code of Meta's with the HTTP status it comes with (400 unless said). */
export type Failure = (typeof kinds)[number] | { code: number; status?: number };

/** How often each happens, from 0 to 1, to one call. */
export type Trouble = Record<(typeof kinds)[number], number>;

export interface Misfortune {
  /** May be changed while it runs. */
  often: Trouble;
  /** The next calls fail so, in this order; then chance decides again. */
  next(...failures: Failure[]): void;
  draw(): Failure | undefined;
}

export function createMisfortune(chance: Chance, often: Partial<Trouble> = {}): Misfortune {
  const planned: Failure[] = [];
  const all = { error: 0, busy: 0, silentBefore: 0, silentAfter: 0, ...often };
  return {
    often: all,
    next: (...failures) => void planned.push(...failures),
    draw: () => planned.shift() ?? kinds.find((kind) => chance.is(all[kind])),
  };
}

/** The answer that Meta gives with an error. */
export function toRefusal(failure: Failure): Response {
  if (failure === 'busy') return refuse(130429, 429, { 'retry-after': '1' });
  if (typeof failure === 'string') return refuse(131000, 500);
  return refuse(failure.code, failure.status ?? 400);
}

export const refuse = (code: number, status: number, headers: Record<string, string> = {}) =>
  Response.json(
    {
      error: {
        ...{ message: `(#${code}) Something`, type: 'OAuthException', code, fbtrace_id: 'Az8or' },
        ...(code === 100 && { error_subcode: 33 }),
        error_data: { messaging_product: 'whatsapp', details: 'Something' },
      },
    },
    { status, headers },
  );
