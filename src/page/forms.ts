/** @module Forms come from our own pages only. */
import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';

/**
 * Refuses a form from elsewhere. `publicUrl` is where people reach us: behind a proxy that does the https this
 * process sees another address, and browsers of before 2023 send no `Sec-Fetch-Site` that would tell.
 */
export const ownForms = (publicUrl?: string): MiddlewareHandler => {
  const ours = publicUrl && new URL(publicUrl).origin;
  return csrf({ origin: (from, c) => from === ours || from === new URL(c.req.url).origin });
};
