/** @module The website: the chat page for people, and Direct Line for the script that enhances it. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import type { Desk } from '../../conversation/desk.ts';
import type { Clock, Ids } from '../../conversation/ports.ts';
import { AboutPage, ChatPage, CodePage, type Frame, StartPage } from './chatpage.tsx';
import { createDirectLine } from './directline.ts';
import { readForm } from './form.ts';
import { createLimit } from './limit.ts';
import { createTokens, lifetimes, type Tokens } from './token.ts';

export interface WebParts extends Frame {
  desk: Desk;
  /** Signs the tokens; at least 32 characters. */
  secret: string;
  clock: Clock;
  ids: Pick<Ids, 'next'>;
  /** Cookies only over https. */
  secure: boolean;
}

const cookieName = 'gesprek';
const codesPerMinute = 20;

export function createWebRoutes(parts: WebParts): Hono {
  const { desk, secret, clock, ids } = parts;
  const tokens = createTokens(secret, clock);
  const mayTry = createLimit(clock, codesPerMinute);
  const cookie = createCookie(tokens, parts.secure);
  const app = new Hono();
  app.route('/v3/directline', createDirectLine({ desk, tokens, ids }));
  app.use(csrf());

  app.get('/', async (c) => {
    const conversation = await cookie.read(c);
    const messages = conversation && (await desk.messages(conversation, 0));
    if (!conversation || !messages) return c.html(<StartPage {...frameOf(parts)} />);
    const token = await tokens.create(conversation, 'directline');
    return c.html(<ChatPage {...frameOf(parts)} {...{ messages, conversation, token }} />);
  });

  app.post('/begin', async (c) => {
    await cookie.write(c, (await desk.open('web')).id);
    return c.redirect('/#laatste', 303);
  });

  app.post('/bericht', async (c) => {
    const conversation = await cookie.read(c);
    const messages = conversation && (await desk.messages(conversation, 0));
    if (!conversation || !messages) return c.redirect('/', 303);
    await desk.take(readForm(await c.req.formData(), conversation, messages.at(-1)));
    return c.redirect('/#laatste', 303);
  });

  app.get('/terug', (c) => c.html(<CodePage wrong={false} {...frameOf(parts)} />));
  app.post('/terug', async (c) => {
    const code = String((await c.req.formData()).get('code') ?? '').slice(0, 40);
    const found = mayTry() ? await desk.findByCode(code) : null;
    if (!found) return c.html(<CodePage wrong {...frameOf(parts)} />, 404);
    await cookie.write(c, found.id);
    return c.redirect('/#laatste', 303);
  });

  app.post('/wis', (c) => {
    deleteCookie(c, cookieName, { path: '/', secure: parts.secure });
    return c.redirect('/', 303);
  });
  app.get('/over', (c) => c.html(<AboutPage {...frameOf(parts)} />));
  return app;
}

const frameOf = ({ wijk, demo, emergency }: WebParts): Frame => ({ wijk, demo, emergency });

/** The browser's hold on its conversation; a script on the page cannot read it. */
function createCookie(tokens: Tokens, secure: boolean) {
  return {
    async read(c: Context): Promise<string | null> {
      const token = getCookie(c, cookieName);
      const read = token === undefined ? 'invalid' : await tokens.read(token, 'cookie');
      return typeof read === 'string' ? null : read.conversation;
    },
    async write(c: Context, conversation: string): Promise<void> {
      const token = await tokens.create(conversation, 'cookie');
      const how = { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const;
      setCookie(c, cookieName, token, { ...how, maxAge: lifetimes.cookie });
    },
  };
}
