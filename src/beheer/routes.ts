/** @module `/beheer`: what the beheerder must mend. */
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import type { Clock } from '../conversation/ports.ts';
import { channels } from '../domain/message.ts';
import type { Wijk } from '../domain/wijk.ts';
import type { PostStore } from '../post/ports.ts';
import { PostPage } from './postpage.tsx';
import { findNotice, type Notice } from './words.ts';

export interface BeheerParts {
  store: Pick<PostStore, 'stuck' | 'retry'>;
  /** Serves whoever is due, after the answer. */
  post: { work(): Promise<void> };
  access: Pick<Access, 'requireRole' | 'sessionOf'>;
  clock: Clock;
  wijk: Wijk;
  demo: boolean;
}

const Form = z.object({
  kind: z.enum(['letter', 'parcel']),
  channel: z.enum(channels),
  id: z.string().min(1).max(300),
});

export function createBeheerRoutes(parts: BeheerParts): Hono {
  const { store, post, access, clock, wijk, demo } = parts;
  const routes = new Hono();
  routes.use('/beheer/*', access.requireRole('beheerder'));
  routes.get('/beheer', async (c) => {
    const frame = { wijk, demo, name: access.sessionOf(c).name };
    const notice = findNotice(c.req.query('na'));
    return c.html(PostPage({ frame, notice, stuck: await store.stuck() }));
  });
  routes.post('/beheer/opnieuw', async (c) => {
    const form = Form.safeParse(await c.req.parseBody());
    const again = form.success && (await store.retry(form.data, clock.now()));
    if (again) await post.work();
    return goOn(c, again ? 'opnieuw' : 'klaar');
  });
  return routes;
}

const goOn = (c: Context, notice: Notice): Response => c.redirect(`/beheer?na=${notice}`, 303);
