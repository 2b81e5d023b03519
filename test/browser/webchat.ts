/** @module A website of somebody else with Microsoft's Web Chat on it, and a small server that asks us for tokens. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';

/** Where `.ci/webchat` puts it, unless `WIJKBALIE_WEBCHAT` says otherwise. */
const script =
  process.env.WIJKBALIE_WEBCHAT ??
  join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'wijkbalie/webchat-4.18.1/package/dist/webchat.js',
  );

/** False only where nobody asked for it: with `WIJKBALIE_REQUIRE_WEBCHAT` a missing file is a failure. */
export const hasWebchat = existsSync(script) || process.env.WIJKBALIE_REQUIRE_WEBCHAT !== undefined;

const page = (domain: string) => `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Gemeente Elders</title>
<div id="gesprek" style="height: 600px"></div>
<script src="/webchat.js"></script>
<script type="module">
  const { token } = await (await fetch('/token', { method: 'POST' })).json();
  const directLine = WebChat.createDirectLine({ domain: '${domain}', token });
  WebChat.renderWebChat({ directLine, locale: 'nl-NL' }, document.getElementById('gesprek'));
</script>`;

export interface Elsewhere {
  /** `http://127.0.0.1:41234/v3/directline` */
  domain: string;
  /** What its server proves itself with. The browser never sees it. */
  secret: string;
  /** What it asks for beside a token. */
  parameters?: object;
}

/** `where` is asked late: the two know each other's address only once both listen. */
export const createElsewhere = (where: () => Elsewhere): Hono =>
  new Hono()
    .get('/', (c) => c.html(page(where().domain)))
    .get('/webchat.js', (c) =>
      c.body(readFileSync(script), 200, { 'content-type': 'text/javascript' }),
    )
    .post('/token', () => {
      const { domain, secret, parameters = {} } = where();
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
      const body = JSON.stringify(parameters);
      return fetch(`${domain}/tokens/generate`, { method: 'POST', headers, body });
    });
