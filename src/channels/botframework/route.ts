/** @module `/api/messages`: who calls is known before anything is read, and what was said is kept before we answer. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Clock } from '../../conversation/ports.ts';
import type { Hearing, Reception } from '../../post/reception.ts';
import { goOn } from '../afterwards.ts';
import { largestBody, readBody } from './body.ts';
import { createKeyring } from './keyring.ts';
import { toProblem } from './problem.ts';
import { type Read, readActivity } from './read.ts';
import type { BotSettings } from './settings.ts';
import { belongs, type Claims, createVerify, type Verdict } from './verify.ts';

/** What was wrong, for the beheerder; never what was in it, or from whom. */
export interface EndpointLine {
  endpoint: 'botframework';
  trouble: 'token' | 'keys' | 'not kept';
}

export interface RouteParts {
  reception: Reception & Hearing;
  /** Undefined when no bot is connected: then the door is closed. */
  settings: BotSettings | undefined;
  fetch: typeof fetch;
  clock: Pick<Clock, 'now'>;
  log(line: EndpointLine): void;
}

const path = '/api/messages';

type Known = { Variables: { claims: Claims } };

export function createBotframeworkRoutes({ settings, ...parts }: RouteParts): Hono {
  const app = new Hono<Known>();
  if (!settings) return new Hono().post(path, (c) => toProblem(c, 'NotConnected'));
  const { clock, log } = parts;
  app.post(path, identify({ settings, ...parts }), limitBody, async (c) => {
    const activity = await readBody(c);
    if (typeof activity === 'string') return toProblem(c, activity);
    if (!belongs(c.get('claims'), activity, settings)) {
      log({ endpoint: 'botframework', trouble: 'token' });
      return toProblem(c, 'BadToken');
    }
    if (activity.type === 'invoke') return toProblem(c, 'NotImplemented');
    const { letters, statuses } = await readActivity({ activity, at: clock.now() });
    return keep(c, parts, { letters, statuses: settings.handoff ? statuses : [] });
  });
  return new Hono().route('/', app);
}

async function keep(
  c: Context,
  { reception, log }: Pick<RouteParts, 'reception' | 'log'>,
  { letters, statuses }: Read,
): Promise<Response> {
  if (letters.length + statuses.length === 0) return c.body(null, 200);
  try {
    if (letters.length > 0) goOn(c, await reception.receive({ letters, receipts: [] }));
    for (const status of statuses) goOn(c, await reception.hear(status));
    return c.body(null, 202);
  } catch {
    log({ endpoint: 'botframework', trouble: 'not kept' });
    return toProblem(c, 'ServiceError');
  }
}

function identify(parts: RouteParts & { settings: BotSettings }): MiddlewareHandler<Known> {
  const verify = createVerify({ ...parts, keyring: createKeyring(parts) });
  return async (c, next) => {
    const verdict = await verify(c.req.header('authorization'));
    if (typeof verdict !== 'string') {
      c.set('claims', verdict);
      return next();
    }
    const { code, trouble } = refusals[verdict];
    if (trouble) parts.log({ endpoint: 'botframework', trouble });
    return toProblem(c, code);
  };
}

const refusals = {
  missing: { code: 'MissingToken', trouble: undefined },
  wrong: { code: 'BadToken', trouble: 'token' },
  unknown: { code: 'ServiceError', trouble: 'keys' },
} as const satisfies Record<Extract<Verdict, string>, object>;

const limitBody = bodyLimit({
  maxSize: largestBody,
  onError: (c) => toProblem(c, 'MessageSizeTooBig'),
});
