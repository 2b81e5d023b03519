/** @module WebSockets on Node. */
import { upgradeWebSocket, type WebSocketServerLike } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import type { Upgrade } from '../channels/directline/stream.ts';

/** What a client sends over a stream is not read; it may be at most so many bytes. */
const largestFrame = 65_536;
/** "Going away": a client that is told so comes back. */
const goingAway = 1001;

export type Sockets = WebSocketServer & WebSocketServerLike;

export const createSockets = (): Sockets =>
  new WebSocketServer({ noServer: true, maxPayload: largestFrame }) as Sockets;

export const upgrade: Upgrade = (c, open) => {
  let closed = () => {};
  return upgradeWebSocket(c, {
    onOpen(_, line) {
      closed = open({ send: (text) => line.send(text), close: () => line.close(goingAway) });
    },
    onClose: () => closed(),
    onError: () => closed(),
  });
};
