/** @module Errors in Direct Line's own form: `{ error: { code, message } }`. The code is stable, the message is not. */
import type { Context } from 'hono';

const problems = {
  MissingToken: [401, 'Send a token: Authorization: Bearer …'],
  BadToken: [403, 'This token opens nothing here.'],
  TokenExpired: [403, 'This token has expired.'],
  NotFound: [404, 'There is no such conversation, or no such call.'],
  BadArgument: [400, 'The body must be one activity in JSON, with a type and a from.id.'],
  MessageSizeTooBig: [413, 'An activity may have at most 262144 bytes.'],
  BadWatermark: [400, 'The watermark is not one of ours.'],
  ServiceError: [500, 'Something went wrong here. Sending the same again is safe.'],
} as const;

export type ProblemCode = keyof typeof problems;

export function toProblem(c: Context, code: ProblemCode): Response {
  const [status, message] = problems[code];
  return c.json({ error: { code, message } }, status);
}
