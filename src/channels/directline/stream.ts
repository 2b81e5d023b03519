/** @module What is said, as soon as it is said: over a WebSocket for any client, as server-sent events for our page. */
import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Grant, Tokens } from '../token.ts';
import { type Follower, type FollowParts, follow } from './follow.ts';
import { toProblem } from './problem.ts';
import { type Verified, verifyTicket } from './verify.ts';
import { readWatermark } from './watermark.ts';

/** An open WebSocket. Each may throw when it is broken. */
export interface Socket {
  send(text: string): void;
  close(): void;
}

/** How this process opens WebSockets. `open` is called when it is open, and gives what to call when it has closed. */
export type Upgrade = (
  c: Context,
  open: (socket: Socket) => () => void,
) => Response | Promise<Response>;

export interface StreamParts extends FollowParts {
  tokens: Tokens;
  publicUrl?: string | undefined;
  /** Without it there are no WebSockets here. */
  upgrade?: Upgrade | undefined;
}

/** An address that opens a stream within a minute, from this watermark on. */
export async function streamUrl(
  c: Context,
  { tokens, publicUrl }: StreamParts,
  grant: Grant,
  after: number,
): Promise<string> {
  const ticket = await tokens.create(grant.conversation, 'stream', grant);
  const path = `/v3/directline/conversations/${grant.conversation}/stream`;
  const url = new URL(`${path}?watermark=${after}&t=${ticket}`, publicUrl ?? c.req.url);
  return url.href.replace(/^http/, 'ws');
}

export function addStream(app: Hono<Verified>, parts: StreamParts): void {
  app.get('/conversations/:id/stream', verifyTicket(parts.tokens), async (c) => {
    // An EventSource that lost its line says itself how far it came.
    const after = readWatermark(c.req.header('last-event-id') ?? c.req.query('watermark'));
    if (after === null) return toProblem(c, 'BadWatermark');
    const { conversation, user } = c.get('grant')!;
    const who = { conversation, user, after: after ?? 0 };
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') return sendEvents(c, parts, who);
    return parts.upgrade
      ? parts.upgrade(c, (socket) => serve(parts, who, socket))
      : toProblem(c, 'NotFound');
  });
}

type Who = Omit<Follower, 'write'>;

function serve(parts: FollowParts, who: Who, socket: Socket): () => void {
  const { stop, ended } = follow(parts, {
    ...who,
    write: (frame) => socket.send(frame ? JSON.stringify(frame) : ''),
  });
  ended.then(() => socket.close());
  return stop;
}

function sendEvents(c: Context, parts: FollowParts, who: Who): Response {
  const response = streamSSE(c, async (stream) => {
    const { stop, ended } = follow(parts, {
      ...who,
      write: (frame) =>
        frame
          ? stream.writeSSE({ id: frame.watermark, data: JSON.stringify(frame) })
          : stream.write(':\n\n'),
    });
    stream.onAbort(stop);
    await ended;
  });
  // Words stay out of every cache, and no proxy holds them up.
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('X-Accel-Buffering', 'no');
  return response;
}
