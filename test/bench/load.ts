/** @module A process of its own that talks Direct Line to one address as fast as it is answered, and times every turn. */
import { Agent, request } from 'node:http';

export interface Load {
  /** `http://127.0.0.1:41234` */
  url: string;
  /** Conversations that go on at the same time. */
  talks: Talk[];
  /** How long to go on, in milliseconds. */
  ms: number;
  /** What each inwoner says, in order, over and over; another round begins by itself. */
  lines: string[];
}

export interface Timed {
  /** Milliseconds that each turn took. */
  turns: number[];
  /** Milliseconds from the first turn to the last. */
  took: number;
}

/** A conversation that has begun, and what lets one talk in it. */
export interface Talk {
  conversation: string;
  token: string;
}

const agent = new Agent({ keepAlive: true });

process.on('message', async (load: Load) => {
  process.send?.(await run(load));
});

async function run({ url, talks, ms, lines }: Load): Promise<Timed> {
  const turns: number[] = [];
  const begun = performance.now();
  const converse = async ({ conversation, token }: Talk) => {
    for (let count = 0; performance.now() < begun + ms; count++) {
      const text = lines[count % lines.length];
      const activity = JSON.stringify({ type: 'message', from: { id: 'inwoner' }, text });
      const from = performance.now();
      await post(`${url}/v3/directline/conversations/${conversation}/activities`, activity, token);
      turns.push(performance.now() - from);
    }
  };
  await Promise.all(talks.map(converse));
  return { turns, took: performance.now() - begun };
}

/** Anything but success ends the measurement: a refusal is quickly given. */
const post = (url: string, body: string, token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': String(new TextEncoder().encode(body).length),
      authorization: `Bearer ${token}`,
    };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      answer.resume();
      answer.on('end', () =>
        status < 300 ? resolve() : reject(new Error(`${status} from ${new URL(url).pathname}`)),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
