/** @module Errors in Direct Line's own form: `{ error: { code, message } }`. The code is stable, the message is not. */
import type { Context } from 'hono';

const problems = {
  BadArgument: [400, 'The body is not JSON as this call wants it.'],
  BadWatermark: [400, 'The watermark is not one of ours.'],
  MissingToken: [401, 'Send a token: Authorization: Bearer …'],
  BadToken: [403, 'This token opens nothing here.'],
  TokenExpired: [403, 'This token has expired.'],
  BadOrigin: [403, 'Pages of this origin may not call here.'],
  NotFound: [404, 'There is no such conversation, or no such call.'],
  MethodNotAllowed: [405, 'This call has another method.'],
  MessageSizeTooBig: [413, 'An activity may have at most 262144 bytes.'],
  UnsupportedMediaType: [415, 'Only application/json is read here.'],
  AttachmentsNotSupported: [
    415,
    'Files are not kept here. The person was told so in the conversation.',
  ],
  TooManyRequests: [429, 'Too many conversations began this minute.'],
  ServiceError: [500, 'Something went wrong here. Sending the same again is safe.'],
  BotRejectedActivity: [502, 'The desk could not answer. Sending the same again is safe.'],
} as const;

export type ProblemCode = keyof typeof problems;

export function toProblem(
  c: Context,
  code: ProblemCode,
  headers: Record<string, string> = {},
): Response {
  const [status, message] = problems[code];
  return c.json({ error: { code, message } }, status, headers);
}

/** The code for a status that was decided before the call reached this room. */
export const codeOf = (status: number): ProblemCode =>
  status === 413 ? 'MessageSizeTooBig' : status === 404 ? 'NotFound' : 'ServiceError';
