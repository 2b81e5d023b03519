/** @module What an error code of Meta means for us. Only the code counts: titles and details change. */
import type { Outcome } from '../../post/ports.ts';

export type Trouble = Exclude<Outcome, { result: 'sent' }>;

/** In seconds: a pair of numbers may exchange about one message in six, a business has its calls counted by the hour. */
const waits: Record<number, number> = { 130429: 5, 131056: 6, 4: 300, 80007: 300, 613: 300 };

const results: Record<Exclude<Trouble['result'], 'uncertain'>, number[]> = {
  // Passing: Meta's own trouble, or too much at once.
  retry: [1, 2, 4, 613, 80007, 130429, 131000, 131016, 131056, 131057, 133004],
  // More than 24 hours ago; and a template that is wrong, which leaves this person just as closed.
  closed: [131047, 132000, 132001, 132005, 132007, 132012, 132015, 132016, 132068, 132069],
  // Token, rights, account, payment, registration, and the restriction for spam.
  alarm: [0, 3, 10, 190, 368, 131005, 131031, 131037, 131042, 131045, 131048, 133010],
  // Not reachable here; or a mistake of ours, the same each time.
  lost: [33, 100, 130472, 131008, 131009, 131021, 131026, 131049, 131050, 131051, 131052, 131053],
};

const resultOf = new Map(
  Object.entries(results).flatMap(([result, codes]) =>
    codes.map((code) => [code, result as keyof typeof results] as const),
  ),
);

/** Codes 200 to 299 say which right the token lacks. */
const isRight = (code: number): boolean => code >= 200 && code < 300;

/** `seconds` is what Meta asked to wait, which goes before our own guess. What we do not know is `fallback`. */
export function toTrouble(
  code: number,
  fallback: keyof typeof results = 'lost',
  seconds: number | undefined = waits[code],
): Trouble {
  const result = resultOf.get(code) ?? (isRight(code) ? 'alarm' : fallback);
  if (result !== 'retry') return { result, code: String(code) };
  return { result, code: String(code), ...(seconds !== undefined && { seconds }) };
}
