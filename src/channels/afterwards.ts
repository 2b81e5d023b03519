/** @module What is left to do once an answer is given: a Worker must be told to wait for it, a process of our own lives on. */
import type { Context } from 'hono';

/** Never throws; the work itself never rejects. */
export function goOn(c: Context, work: () => Promise<void>): void {
  const going = work();
  try {
    c.executionCtx.waitUntil(going);
  } catch {
    // Hono throws where there is no such thing.
  }
}
