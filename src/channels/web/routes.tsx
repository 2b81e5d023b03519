/** @module The website: the chat page for people, and Direct Line for the script that enhances it. */
import { type Context, Hono } from 'hono';
import type { Desk } from '../../conversation/desk.ts';
import type { Clock, Ids } from '../../conversation/ports.ts';
import { ownForms } from '../../page/forms.ts';
import { beginningsPerMinute, createLimit } from '../limit.ts';
import { createTokens } from '../token.ts';
import { AboutPage } from './aboutpage.tsx';
import { ChatPage } from './chatpage.tsx';
import { CodePage } from './codepage.tsx';
import { type Cookie, createCookie } from './cookie.ts';
import { readForm } from './form.ts';
import type { Frame } from './frame.ts';
import { StartPage } from './startpage.tsx';

export interface WebParts extends Frame {
  desk: Desk;
  /** Signs the tokens; at least 32 characters. */
  secret: string;
  clock: Clock;
  ids: Pick<Ids, 'next'>;
  /** Cookies only over https. */
  secure: boolean;
  /** Where people reach us, when that is not where this process listens: behind a proxy that does the https. */
  publicUrl?: string | undefined;
  /** A language model helps to search. */
  taalmodel?: boolean;
}

/** Eight signs give a guesser at this pace no chance in a lifetime. */
const codesPerMinute = 20;
const toTalk = (c: Context) => c.redirect('/#laatste', 303);

export function createWebRoutes(parts: WebParts): Hono {
  const { desk, secret, clock, ids, publicUrl } = parts;
  const tokens = createTokens(secret, clock);
  const cookie = createCookie(tokens, parts.secure);
  const app = new Hono();
  app.use(ownForms(publicUrl));

  app.get('/', async (c) => {
    const form = ids.next();
    const conversation = await cookie.read(c);
    const messages = conversation && (await desk.messages(conversation, 0));
    if (!conversation || !messages) return c.html(<StartPage {...frameOf(parts)} form={form} />);
    const token = await tokens.create(conversation, 'directline');
    const talk = { messages, conversation, token, form };
    return c.html(<ChatPage {...frameOf(parts)} {...talk} />);
  });
  addBeginning(app, parts, cookie);
  addTalk(app, parts, cookie);
  addReturn(app, parts, cookie);
  app.get('/over', (c) =>
    c.html(<AboutPage {...frameOf(parts)} taalmodel={parts.taalmodel ?? false} />),
  );
  return app;
}

/** Who is one too many this minute keeps what they typed. */
function addBeginning(app: Hono, parts: WebParts, cookie: Cookie): void {
  const { desk, ids, clock } = parts;
  const toWait = createLimit(clock, beginningsPerMinute);
  app.post('/begin', async (c) => {
    const form = await formOf(c);
    const seconds = toWait();
    if (seconds > 0) {
      const unsent = String(form.get('text') ?? '');
      c.header('Retry-After', String(seconds));
      return c.html(<StartPage {...frameOf(parts)} form={ids.next()} unsent={unsent} />, 429);
    }
    const { id } = await desk.open('web');
    const first = readForm(form, id, undefined, ids.next());
    if (first.text.trim() !== '') await desk.take(first);
    await cookie.write(c, id);
    return toTalk(c);
  });
}

/** Saying something, and leaving nothing behind on this device. */
function addTalk(app: Hono, { desk, ids }: WebParts, cookie: Cookie): void {
  app.post('/bericht', async (c) => {
    const conversation = await cookie.read(c);
    const messages = conversation && (await desk.messages(conversation, 0));
    if (!conversation || !messages) return c.redirect('/', 303);
    const last = messages[messages.length - 1];
    await desk.take(readForm(await formOf(c), conversation, last, ids.next()));
    return toTalk(c);
  });
  app.post('/wis', (c) => {
    cookie.remove(c);
    return c.redirect('/', 303);
  });
}

/** Coming back with a code. Who tries too many learns nothing, not even whether this one was right. */
function addReturn(app: Hono, parts: WebParts, cookie: Cookie): void {
  const toWait = createLimit(parts.clock, codesPerMinute);
  app.get('/terug', (c) => c.html(<CodePage {...frameOf(parts)} />));
  app.post('/terug', async (c) => {
    if (toWait() > 0) return c.html(<CodePage trouble="busy" {...frameOf(parts)} />, 429);
    const code = String((await formOf(c)).get('code') ?? '').slice(0, 40);
    const found = await parts.desk.findByCode(code);
    if (!found) return c.html(<CodePage trouble="wrong" {...frameOf(parts)} />, 404);
    await cookie.write(c, found.id);
    return toTalk(c);
  });
}

/** A body that is no form says nothing. */
const formOf = (c: Context): Promise<FormData> => c.req.formData().catch(() => new FormData());

const frameOf = ({ wijk, demo, emergency }: WebParts): Frame => ({ wijk, demo, emergency });
