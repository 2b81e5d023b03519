/** @module A JSON body: read, and refused before it can do harm. */
import type { Context } from 'hono';
import type { ProblemCode } from './problem.ts';

/** Either what it says, or why it is refused. */
export type Body = { json: unknown } | { problem: ProblemCode };

/** In bytes, as the protocol has it; the app itself refuses what is much larger before it is read. */
const largest = 262_144;
/** How deep lists and objects may stand in each other. */
const deepest = 100;

/** No body at all says nothing, and is `undefined`. */
export async function readBody(c: Context): Promise<Body> {
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) return { json: undefined };
  if (bytes.byteLength > largest) return { problem: 'MessageSizeTooBig' };
  if (!isJson(c.req.header('content-type') ?? '')) return { problem: 'UnsupportedMediaType' };
  return parseBody(bytes);
}

const isJson = (type: string): boolean => /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type);

function parseBody(bytes: ArrayBuffer): Body {
  try {
    const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return bytes.byteLength > 2 * deepest && isDeep(json) ? { problem: 'BadArgument' } : { json };
  } catch {
    return { problem: 'BadArgument' };
  }
}

/** Level by level: who would walk down into it could fall. */
function isDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    level = level.flatMap((each) => (each instanceof Object ? Object.values(each) : []));
  }
  return level.length > 0;
}
