/** @module `/inbox` and everything under it. */
import { Hono } from 'hono';
import { createActs } from './act.ts';
import type { InboxParts } from './parts.ts';
import { createReads } from './read.ts';

/** For werkers only; to mount at the root. */
export function createInboxRoutes(parts: InboxParts): Hono {
  const routes = new Hono();
  routes.use('/inbox/*', parts.access.requireRole('werker'));
  routes.route('/', createReads(parts));
  routes.route('/', createActs(parts));
  return routes;
}
