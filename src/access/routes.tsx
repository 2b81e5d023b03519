/** @module Logging in and out. A link is looked at with GET and used with POST, so a link preview can't burn it. */

import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { Links } from './link.ts';
import { findName } from './name.ts';
import { type At, EnterPage, LoginPage, UsedPage } from './pages.tsx';
import type { Role } from './ports.ts';
import type { Sessions } from './session.ts';

/** Where each role begins. */
const homes: Record<Role, string> = { gastvrouw: '/', werker: '/inbox', beheerder: '/beheer' };

export interface LoginParts {
  links: Links;
  sessions: Sessions;
  at: At;
  /** Keeps forms from elsewhere out. */
  ownForms: MiddlewareHandler;
}

export function createLoginRoutes(parts: LoginParts): Hono {
  const { links, sessions, at, ownForms } = parts;
  const routes = new Hono();
  routes.use('/inloggen/*', ownForms);
  routes.use('/uitloggen', ownForms);
  routes.get('/inloggen', (c) => c.html(<LoginPage at={at} />));
  routes.get('/inloggen/:token', (c) => c.html(<EnterPage at={at} />));
  routes.post('/inloggen/:token', async (c) => {
    const name = findName((await c.req.parseBody()).naam);
    // A forgotten name must not cost the link.
    if (name === null) return c.html(<EnterPage at={at} missing />, 422);
    const role = await links.take(c.req.param('token'));
    if (role === null) return c.html(<UsedPage at={at} />, 403);
    await sessions.begin(c, role, name);
    return c.redirect(homes[role], 303);
  });
  routes.post('/uitloggen', async (c) => {
    await sessions.end(c);
    return c.redirect('/inloggen', 303);
  });
  return routes;
}
