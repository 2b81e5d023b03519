/** @module The body of a post: read, and refused before it can do harm. */
import type { Context } from 'hono';
import { type Activity, findActivity } from './activity.ts';
import type { ProblemCode } from './problem.ts';

/** In bytes, as the protocol has it. */
export const largestBody = 262_144;

export async function readBody(c: Context): Promise<Activity | ProblemCode> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return 'UnsupportedMediaType';
  const bytes = await c.req.arrayBuffer().catch(() => null);
  return (bytes && findActivity(parse(bytes))) ?? 'BadArgument';
}

/** Undefined when it is no UTF-8 or no JSON. */
function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
