/** @module How soon a message from WhatsApp is acknowledged, at 80 a second, while they are all answered as well. */
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openService } from '../../src/cli/open.ts';
import { parseConfig } from '../../src/config.ts';

export interface Acknowledged {
  /** Milliseconds: the middle, and the slow end (p99). */
  middle: number;
  slow: number;
  /** Messages that were brought, and answers that were sent until the last was acknowledged and a second more. */
  brought: number;
  sent: number;
}

const perSecond = 80;
const appSecret = 'alleen om te meten';
const settings = {
  ...{ PUBLIC_URL: 'http://localhost:3000', SECRET: 'alleen om te meten, nergens anders voor' },
  ...{ WHATSAPP_TOKEN: 't', WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: 'v' },
};
const words = ['ik kan de huur niet betalen', 'nee niets hiervan', 'voor mijzelf', 'weet ik niet'];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function benchWebhook(
  write: (text: string) => void,
  seconds = 10,
): Promise<Acknowledged> {
  const folder = await mkdtemp(join(tmpdir(), 'wijkbalie-webhook-'));
  let sent = 0;
  const fetch = async (_: unknown, init?: RequestInit) => {
    // That something was read is told to Meta as well, and answers nothing.
    if (!String(init?.body).includes('"status":"read"')) sent += 1;
    return Response.json({ messages: [{ id: `wamid.out.${sent}` }] });
  };
  const config = { ...parseConfig(settings), databaseUrl: `file:${join(folder, 'bench.db')}` };
  const { service, close } = await openService(config, { log: () => {}, fetch });
  try {
    const times: number[] = [];
    const coming: Promise<void>[] = [];
    const begun = performance.now();
    for (let nth = 0; nth < perSecond * seconds; nth++) {
      await wait(begun + (nth * 1000) / perSecond - performance.now());
      coming.push(bring(service.app, nth).then((ms) => void times.push(ms)));
    }
    await Promise.all(coming);
    await wait(1000);
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(sorted.length * part)]!;
    const found = { middle: at(0.5), slow: at(0.99), brought: times.length, sent };
    write(describe(found));
    return found;
  } finally {
    close();
    await rm(folder, { recursive: true, force: true });
  }
}

const describe = ({ middle, slow, brought, sent }: Acknowledged): string =>
  `webhook ${perSecond} messages/s: acknowledged in ${middle.toFixed(1)} ms, p99 ${slow.toFixed(1)} ms (aim: 250 in the middle); ${sent} answers to ${brought} messages went out meanwhile`;

/** Milliseconds until it was acknowledged. */
async function bring(
  app: { request: (path: string, init: RequestInit) => Response | Promise<Response> },
  nth: number,
) {
  const body = JSON.stringify(envelope(nth));
  const signature = createHmac('sha256', appSecret).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${signature}`,
  };
  const from = performance.now();
  const { status } = await app.request('/webhooks/whatsapp', { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`the webhook answered ${status}`);
  return performance.now() - from;
}

function envelope(nth: number) {
  const message = {
    ...{ id: `wamid.${nth}`, from: `316${String(nth % 200).padStart(8, '0')}`, type: 'text' },
    ...{
      timestamp: String(Math.floor(Date.now() / 1000)),
      text: { body: words[nth % words.length] },
    },
  };
  const value = { metadata: { phone_number_id: '1' }, messages: [message] };
  return {
    object: 'whatsapp_business_account',
    entry: [{ changes: [{ field: 'messages', value }] }],
  };
}
