/** @module `/modulen`: what a team can do, for werkers to look for and to read. */
import { Hono } from 'hono';
import type { Access } from '../access/access.ts';
import type { Wijk } from '../domain/wijk.ts';
import type { EntryKind } from '../knowledge/finding/ports.ts';
import type { Library } from '../knowledge/library.ts';
import { ListPage } from './list.tsx';
import { ModulePage, NoModule } from './module.tsx';

export interface ModulenParts {
  /** Read anew for every page, for it may be renewed. */
  library(): Library;
  /** Ids of what fits these words, best first. */
  find(query: string, kinds: EntryKind[]): Promise<{ ids: string[] }>;
  access: Pick<Access, 'requireRole' | 'sessionOf'>;
  wijk: Wijk;
  demo: boolean;
}

/** More words tell no more. */
const longestQuery = 300;

export function createModulenRoutes({ library, find, access, wijk, demo }: ModulenParts): Hono {
  const routes = new Hono();
  const frameOf = (c: Parameters<typeof access.sessionOf>[0]) => {
    return { wijk, demo, name: access.sessionOf(c).name };
  };
  routes.use('/modulen/*', access.requireRole('werker'));
  routes.get('/modulen', async (c) => {
    const query = (c.req.query('zoek') ?? '').slice(0, longestQuery);
    const { modulen } = library();
    const { ids } = query.trim() === '' ? { ids: [] } : await find(query, ['module']);
    const found = ids.flatMap((id) => modulen.find((each) => each.id === id) ?? []);
    return c.html(ListPage({ frame: frameOf(c), modulen, query, found }));
  });
  routes.get('/modulen/:id', (c) => {
    const all = library();
    const module = all.modulen.find(({ id }) => id === c.req.param('id'));
    const frame = frameOf(c);
    if (!module) return c.html(NoModule({ frame }), 404);
    return c.html(ModulePage({ frame, module, library: all }));
  });
  return routes;
}
