/** @module The one call of Meta's Graph API that we make, as strict as the real one. */
import type { Http2Bindings, HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { findFault } from './limits.ts';
import type { Body, Memory } from './memory.ts';
import { number } from './shapes.ts';
import { type Misfortune, refuse, toRefusal } from './trouble.ts';

type Node = { Bindings: HttpBindings | Http2Bindings };

export function createGraph(memory: Memory, misfortune: Misfortune, token: string): Hono<Node> {
  const app = new Hono<Node>();
  const refuseAs = (code: number, status: number, why: string) => {
    memory.refused.push({ code, why });
    return refuse(code, status);
  };
  app.post('/v23.0/:number/messages', async (c) => {
    if (c.req.header('authorization') !== `Bearer ${token}`) return refuseAs(190, 401, 'token');
    if (c.req.param('number') !== number) return refuseAs(100, 400, 'no such number');
    const body: Body = await c.req.json();
    const failure = misfortune.draw();
    const hangUp = () => {
      c.env.incoming.socket?.destroy();
      return RESPONSE_ALREADY_SENT;
    };
    if (failure === 'silentBefore') return hangUp();
    if (failure !== undefined && failure !== 'silentAfter') return toRefusal(failure);
    if (body.status === 'read') {
      memory.marked.push(String(body.message_id));
      return c.json({ success: true });
    }
    const why = findFault(body);
    if (why !== '') return refuseAs(131009, 400, why);
    const to = body.to ?? body.recipient ?? '';
    if (memory.closed.has(to) && body.type !== 'template') return refuseAs(131047, 400, 'closed');
    // The real one answers 200 to a user id in `to`, and drops it.
    const lost = body.to !== undefined && !/^\d+$/.test(body.to);
    const id = lost ? 'wamid.nowhere' : memory.accept(to, body);
    if (failure === 'silentAfter') return hangUp();
    return c.json({ messaging_product: 'whatsapp', contacts: [{ input: to }], messages: [{ id }] });
  });
  return app;
}
