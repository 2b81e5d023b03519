/** @module The webhook at `/webhooks/whatsapp`: kept first, acknowledged after, and never a reason to bring it twice. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Reception } from '../../post/reception.ts';
import { goOn } from '../afterwards.ts';
import { type Post, readPost } from './read.ts';
import type { WhatsappSettings } from './settings.ts';
import { findChallenge, isSigned } from './verify.ts';

/** What was wrong, for the beheerder; never what was in it, or from whom. */
export interface WebhookLine {
  webhook: 'whatsapp';
  trouble: 'signature' | 'unreadable' | 'not kept';
}

export interface WebhookParts {
  reception: Reception;
  /** Without them everything is refused. */
  settings: Partial<Pick<WhatsappSettings, 'appSecret' | 'verifyToken'>>;
  log(line: WebhookLine): void;
}

const path = '/webhooks/whatsapp';
/** In bytes: what Meta may send in one post. */
const largestBody = 3 * 2 ** 20;

export function createWhatsappRoutes({ reception, settings, log }: WebhookParts): Hono {
  const app = new Hono();
  app.get(path, async (c) => {
    const challenge = await findChallenge((name) => c.req.query(name), settings.verifyToken);
    return challenge === null ? c.text('Forbidden', 403) : c.text(challenge);
  });
  app.post(path, expectJson, limitBody, async (c) => {
    if (!settings.appSecret) return c.text('Forbidden', 403);
    const signature = c.req.header('x-hub-signature-256');
    if (signature === undefined) return c.text('Unauthorized', 401);
    const body = await c.req.arrayBuffer().catch(() => null);
    if (body === null) return c.text('Bad Request', 400);
    if (!(await isSigned(body, signature, settings.appSecret))) {
      log({ webhook: 'whatsapp', trouble: 'signature' });
      return c.text('Forbidden', 403);
    }
    return receive(c, { reception, log }, readPost(parse(body)));
  });
  return app;
}

async function receive(
  c: Context,
  { reception, log }: Pick<WebhookParts, 'reception' | 'log'>,
  post: Post | null,
): Promise<Response> {
  if (post === null) {
    // Signed and still unreadable: it will be so each time, and with anything but 200 Meta brings it for seven days.
    log({ webhook: 'whatsapp', trouble: 'unreadable' });
    return c.text('OK');
  }
  if (post.letters.length + post.receipts.length === 0) return c.text('OK');
  try {
    goOn(c, await reception.receive(post));
    return c.text('OK');
  } catch {
    log({ webhook: 'whatsapp', trouble: 'not kept' });
    return c.text('Service Unavailable', 503);
  }
}

/** Undefined when it is no UTF-8 or no JSON. */
function parse(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

const expectJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type') ?? '';
  return /^application\/json\s*(;|$)/i.test(type) ? next() : c.text('Unsupported Media Type', 415);
};

const limitBody = bodyLimit({
  maxSize: largestBody,
  onError: (c) => c.text('Content Too Large', 413),
});
