/** @module A stand-in for Meta: takes what we send, fails now and then, and brings signed posts until they are acknowledged. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const appSecret = 'alleen voor deze proef';
const phoneNumberId = '100200300';

export interface Accepted {
  upstream: string;
  to: string;
  tracker: string;
}

export interface Meta {
  url: string;
  /** Everything that was accepted, in order. */
  accepted: Accepted[];
  /** Brings a message of somebody, again and again until a webhook says 200. */
  say(person: string, id: string, text: string, second: number): Promise<void>;
  /** Settles when every status was brought. */
  quiet(): Promise<void>;
  close(): void;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** `webhook` is asked each time, for the desk that listens changes; `random` is in [0, 1). */
export async function startMeta(webhook: () => string, random: () => number): Promise<Meta> {
  const accepted: Accepted[] = [];
  const statuses = new Set<Promise<void>>();
  const bring = async (value: object): Promise<void> => {
    const body = JSON.stringify(envelope(value));
    for (;;) {
      const status = await post(webhook(), body).catch(() => 0);
      if (status === 200) return;
      await wait(20 + random() * 60);
    }
  };
  const bringStatuses = async (sent: Accepted) => {
    const names = ['sent', 'delivered', 'delivered', 'read'].filter(() => random() > 0.2);
    // One at least, as a stand-in that says nothing would be no Meta; out of order, and some twice.
    for (const status of [...names, 'sent'].toSorted(() => random() - 0.5)) {
      await wait(random() * 20);
      const { upstream: id, tracker } = sent;
      await bring({ statuses: [{ id, status, biz_opaque_callback_data: tracker }] });
    }
  };
  const accept = (body: { to: string; biz_opaque_callback_data: string }): Accepted => {
    const upstream = `wamid.${accepted.length}`;
    const sent = { upstream, to: body.to, tracker: body.biz_opaque_callback_data };
    accepted.push(sent);
    const news = bringStatuses(sent).finally(() => statuses.delete(news));
    statuses.add(news);
    return sent;
  };
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await read(request));
    const chance = random();
    if (chance < 0.05) return answer(response, 500, { error: { code: 131000 } });
    if (chance < 0.08) return answer(response, 429, { error: { code: 130429 } });
    if (chance < 0.1) return void request.socket.destroy();
    const { upstream } = accept(body);
    // Accepted, and nobody hears of it: what a time-out looks like.
    if (chance < 0.15) return void request.socket.destroy();
    answer(response, 200, { messages: [{ id: upstream }] });
  });
  const port = await listen(server);
  return {
    ...{ url: `http://127.0.0.1:${port}/v23.0`, accepted },
    say: (from, id, text, second) =>
      bring({
        messages: [{ from, id, timestamp: String(second), type: 'text', text: { body: text } }],
      }),
    async quiet() {
      while (statuses.size > 0) await Promise.all(statuses);
    },
    close: () => server.close(),
  };
}

const envelope = (value: object) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: {
            ...{ messaging_product: 'whatsapp', metadata: { phone_number_id: phoneNumberId } },
            ...value,
          },
        },
      ],
    },
  ],
});

async function post(url: string, body: string): Promise<number> {
  const signature = createHmac('sha256', appSecret).update(body).digest('hex');
  const headers = {
    'Content-Type': 'application/json',
    'X-Hub-Signature-256': `sha256=${signature}`,
  };
  return (await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(5000) }))
    .status;
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
