/** @module Who may come in: login links, sessions, and the guard before the pages of colleagues. */
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import type { Wijk } from '../domain/wijk.ts';
import { ownForms } from '../page/forms.ts';
import { createLinks } from './link.ts';
import type { Role, Session } from './ports.ts';
import { createLoginRoutes } from './routes.tsx';
import { createSessions, type SessionParts } from './session.ts';

export interface Access {
  /** A login link for a werker, or another role, that works once within fifteen minutes: its path. */
  createLink(role?: Role): Promise<string>;
  /** `/inloggen` and `/uitloggen`, to mount at the root. */
  routes: Hono;
  /** Lets a session of this role through, with forms from our own pages only; sends everyone else to log in. */
  requireRole(role: Role): MiddlewareHandler;
  /** Who asks; only behind `requireRole`. */
  sessionOf(c: Context): Session;
}

/** With a wijk, the pages around logging in show whose they are. */
export interface AccessParts extends SessionParts {
  wijk?: Wijk;
  demo?: boolean;
  /** Where people reach us, when that is not where this process listens. */
  publicUrl?: string | undefined;
}

export function createAccess({ wijk, demo = false, publicUrl, ...parts }: AccessParts): Access {
  const at = { demo, ...(wijk && { wijk }) };
  const sessions = createSessions(parts);
  const links = createLinks(parts);
  const guard = ownForms(publicUrl);
  return {
    createLink: (role = 'werker') => links.create(role),
    routes: createLoginRoutes({ links, sessions, at, ownForms: guard }),
    requireRole: (role) =>
      every(
        guard,
        admit(role, (c) => sessions.find(c)),
      ),
    sessionOf: (c) => c.get('session'),
  };
}

/** Says the same to everyone whom it keeps out, so that nobody learns which pages exist. */
function admit(role: Role, find: (c: Context) => Promise<Session | null>): MiddlewareHandler {
  return async (c, next) => {
    const session = await find(c);
    if (session?.role !== role) return c.redirect('/inloggen', 303);
    c.set('session', session);
    return next();
  };
}
