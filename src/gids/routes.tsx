/** @module The addresses of the guide: all subjects, and for each subject and service its page, its text, its picture. */
import { type Context, Hono } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';
import { findMeant, GonePage } from './gone.tsx';
import {
  findOnderwerp,
  findVoorziening,
  helpersOf,
  isSecret,
  linesOf,
  onderwerpenOf,
} from './guide.ts';
import { ListPage } from './list.tsx';
import { OnderwerpPage } from './onderwerp.tsx';
import type { GidsParts, Visit } from './parts.ts';
import { drawQr } from './qr.ts';
import { search } from './search.ts';
import { toMessage, toShareLink } from './share.ts';
import { tellOnderwerp, tellVoorziening } from './telling.ts';
import { VoorzieningPage } from './voorziening.tsx';

/** Long enough for a search of many words; more tells no more. */
const longestQuery = 500;

export function createGidsRoutes(parts: GidsParts): Hono {
  const app = new Hono();
  app.get('/onderwerpen', async (c) => {
    const query = (c.req.query('zoek') ?? '').slice(0, longestQuery);
    const results = query.trim() === '' ? undefined : await search(parts, query);
    if (!results) keepAWhile(c);
    const { library } = parts;
    return c.html(<ListPage {...visitOf(c, parts)} {...{ library, query, results }} />);
  });
  app.get('/voorzieningen', (c) => c.redirect('/onderwerpen', 301));
  addPages(app, parts, onderwerpen(parts));
  addPages(app, parts, voorzieningen(parts));
  return app;
}

/** A kind of page: where it lives, how one is found, shown and told. */
interface Kind<T> {
  path: string;
  find(id: string): T | undefined;
  tell(found: T): string[];
  /** Somebody may have to hide that this was read. */
  isSecret(found: T): boolean;
  show(
    found: T,
    page: Visit & { whatsapp: string; path: string; secret: boolean },
  ): HtmlEscapedString | Promise<HtmlEscapedString>;
}

const onderwerpen = (parts: GidsParts): Kind<Onderwerp> => ({
  path: '/onderwerpen',
  find: (id) => findOnderwerp(parts.library, id),
  tell: (onderwerp) => tellOnderwerp(parts.library, onderwerp),
  isSecret: (onderwerp) => isSecret(parts.library, onderwerp),
  show: (onderwerp, page) => (
    <OnderwerpPage
      {...{ ...page, onderwerp }}
      helpers={helpersOf(parts.library, onderwerp)}
      lines={linesOf(parts.library, onderwerp)}
    />
  ),
});

const voorzieningen = (parts: GidsParts): Kind<Voorziening> => ({
  path: '/voorzieningen',
  find: (id) => findVoorziening(parts.library, id),
  tell: (voorziening) => tellVoorziening(parts.library, voorziening),
  isSecret: (voorziening) =>
    onderwerpenOf(parts.library, voorziening)
      .slice(0, 1)
      .some((main) => isSecret(parts.library, main)),
  show: (voorziening, page) => (
    <VoorzieningPage
      {...{ ...page, voorziening }}
      onderwerpen={onderwerpenOf(parts.library, voorziening)}
    />
  ),
});

/** The page of each, `.txt` to send it, and its picture that leads back to it. */
function addPages<T>(app: Hono, parts: GidsParts, kind: Kind<T>): void {
  const given = (c: Context, id: string, show: (found: T) => Response | Promise<Response>) => {
    const found = kind.find(id);
    if (!found) return gone(c, parts, id);
    if (!kind.isSecret(found)) keepAWhile(c);
    return show(found);
  };
  const addressOf = (c: Context, id: string) => `${originOf(c, parts)}${kind.path}/${id}`;
  app.get(`${kind.path}/:id/qr.svg`, async (c) => {
    const id = c.req.param('id');
    const type = { 'Content-Type': 'image/svg+xml' };
    return given(c, id, () => c.body(drawQr(addressOf(c, id)), 200, type));
  });
  app.get(`${kind.path}/:file{.+\\.txt}`, async (c) => {
    const id = c.req.param('file').replace(/\.txt$/, '');
    return given(c, id, (found) => c.text(toMessage(kind.tell(found), addressOf(c, id))));
  });
  app.get(`${kind.path}/:id`, async (c) => {
    const id = c.req.param('id');
    return given(c, id, (found) =>
      c.html(showPage(visitOf(c, parts, addressOf(c, id)), kind, id, found)),
    );
  });
}

function showPage<T>(visit: Visit, kind: Kind<T>, id: string, found: T) {
  const whatsapp = toShareLink(kind.tell(found), visit.address);
  const secret = kind.isSecret(found);
  return kind.show(found, { ...visit, whatsapp, secret, path: `${kind.path}/${id}` });
}

/** The same for everybody, and true for a while; what somebody looked for or may have to hide is kept nowhere. */
const keepAWhile = (c: Context): void => c.header('Cache-Control', 'public, max-age=300');

async function gone(c: Context, parts: GidsParts, id: string): Promise<Response> {
  const meant = await findMeant(parts, id);
  return c.html(<GonePage {...visitOf(c, parts)} meant={meant} />, 404);
}

function visitOf(c: Context, parts: GidsParts, address = originOf(c, parts)): Visit {
  const { wijk, demo, emergency, clock } = parts;
  return { wijk, demo, emergency, now: clock.now(), address };
}

const originOf = (c: Context, { publicUrl }: GidsParts): string =>
  publicUrl ?? new URL(c.req.url).origin;
