/** @module The sociale kaart as open data: the API of HSDS 3.0, to read for everyone, from every website. */
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Library } from '../knowledge/library.ts';
import { type Collection, collections, type Item } from './collections.ts';
import { type Register, toPublicRegister } from './hsds/register.ts';
import { parseQuery, type Query, toPage } from './query.ts';
import { toDataPackage } from './tables/datapackage.ts';
import { toTables } from './tables/tables.ts';

export interface KaartParts {
  /** The texts as they are now. */
  library(): Library;
  /** `2026-11-23` */
  today(): string;
}

const source = 'openreferral/specification';
const root = {
  version: '3.0',
  profile: `https://github.com/${source}/tree/3.0`,
  openapi_url: `https://raw.githubusercontent.com/${source}/3.0/schema/openapi.json`,
};

/** Everything under `/hsds`. */
export function createKaartRoutes(parts: KaartParts): Hono {
  const app = new Hono();
  const register = keepLatest(parts);
  app.use('/hsds/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }));
  app.use('/hsds/*', (c, next) => {
    c.header('Cache-Control', 'public, max-age=300');
    return next();
  });
  app.get('/hsds', (c) => c.json(root));
  app.get('/hsds/datapackage/:file', (c) => {
    const files = toDataPackage(toTables(register()), parts.library().wijk.desk, parts.today());
    const file = files.find(({ name }) => name === c.req.param('file'));
    if (!file) return toProblem(c, 404, 'There is no such file in the package.');
    const type = file.name.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
    return c.body(file.text, 200, { 'content-type': type });
  });
  for (const [name, collection] of Object.entries(collections)) {
    app.get(`/hsds/${name}`, (c) => answer(c, collection, register()));
    app.get(`/hsds/${name}/:id`, (c) => {
      const found = collection.items(register()).find(({ id }) => id === c.req.param('id'));
      return found ? c.json(found.full) : toProblem(c, 404, 'There is nothing with this id.');
    });
  }
  return app;
}

/** The register is made again when the texts are others, or when it is another day. */
function keepLatest({ library, today }: KaartParts): () => Register {
  let made: { of: Library; on: string; register: Register } | undefined;
  return () => {
    const [of, on] = [library(), today()];
    if (made?.of !== of || made.on !== on) made = { of, on, register: toPublicRegister(of, on) };
    return made.register;
  };
}

function answer(c: Context, { may, items }: Collection, register: Register): Response {
  const read = parseQuery(c.req.queries(), may);
  if ('wrong' in read) return toProblem(c, 400, read.wrong.join(' '));
  const { query } = read;
  const found = items(register).filter((item) => isAsked(item, query));
  // Whoever asks for as little as there is, wants to know what changed in one call.
  const perPage = query.per_page ?? (query.minimal ? Math.max(1, found.length) : 50);
  return c.json(
    toPage(
      found.map((item) => tell(item, query)),
      query.page,
      perPage,
    ),
  );
}

function tell({ id, brief, full, services }: Item, query: Query): object {
  if (query.minimal) return { id, last_modified: services[0]?.last_modified };
  return query.full ? full : brief;
}

function isAsked(item: Item, query: Query): boolean {
  const { taxonomy_id, taxonomy_term_id, organization_id, modified_after } = query;
  const terms = item.services.flatMap((each) => each.attributes.map((mark) => mark.taxonomy_term));
  const since = Date.parse(modified_after ?? '');
  return [
    wordsIn(query.search).every((word) => plainly(item.words).includes(word)),
    !taxonomy_id || [item, ...terms].some((each) => each.taxonomy_id === taxonomy_id),
    !taxonomy_term_id || terms.some(({ id }) => id === taxonomy_term_id),
    !organization_id || item.services.some((each) => each.organization_id === organization_id),
    !modified_after || item.services.some((each) => Date.parse(each.last_modified) >= since),
  ].every(Boolean);
}

const wordsIn = (text: string): string[] => plainly(text).split(/\s+/).filter(Boolean);

/** Without capitals and accents. */
const plainly = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Problem details (RFC 9457). */
function toProblem(c: Context, status: 400 | 404, detail: string): Response {
  const title = status === 400 ? 'Bad request' : 'Not found';
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  return c.body(body, status, { 'content-type': 'application/problem+json; charset=utf-8' });
}
