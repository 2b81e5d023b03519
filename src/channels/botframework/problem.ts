/** @module Errors in Bot Framework's own form: `{ error: { code, message } }`. The code is stable, the message is not. */
import type { Context } from 'hono';

const problems = {
  MissingToken: [401, 'Send a token: Authorization: Bearer …'],
  BadToken: [403, 'This token opens nothing here.'],
  NotConnected: [404, 'No bot is connected here.'],
  BadArgument: [400, 'The body must be one activity in JSON.'],
  MessageSizeTooBig: [413, 'An activity may have at most 262144 bytes.'],
  UnsupportedMediaType: [415, 'Send JSON: Content-Type: application/json'],
  NotImplemented: [501, 'This bot answers no invokes.'],
  ServiceError: [503, 'Not now. Sending the same again is safe.'],
} as const;

export type ProblemCode = keyof typeof problems;

export function toProblem(c: Context, code: ProblemCode): Response {
  const [status, message] = problems[code];
  if (status === 401) c.header('WWW-Authenticate', 'Bearer');
  return c.json({ error: { code, message } }, status);
}
