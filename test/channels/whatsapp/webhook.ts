/** @module Meta's side of a webhook: signs, brings, brings twice, brings in any order, and again until it is acknowledged. */
import type { Chance } from './chance.ts';
import { change, envelope } from './shapes.ts';

export interface WebhookParts {
  appSecret: string;
  /** `http://127.0.0.1:3000/webhooks/whatsapp` */
  url: string;
  /** Who answers at that address; the network unless said. */
  bring?: ((request: Request) => Response | Promise<Response>) | undefined;
  chance: Chance;
  /** How often a post comes twice, from 0 to 1. */
  duplicate: number;
}

/** What stands in one `value`: messages with their contacts, or statuses. */
type Value = Record<string, unknown>;

export interface Webhook {
  /** Waits to be brought. */
  add(value: Value): void;
  /** Brings everything that waits, once, many at a time. What was not acknowledged waits on. How many still wait. */
  deliver(): Promise<number>;
  /** One post, as it is, rightly signed. */
  post(body: unknown): Promise<Response>;
}

/** Posts under way at once. */
const atOnce = 8;

export async function sign(appSecret: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = new TextEncoder().encode(appSecret);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, body));
  return `sha256=${Array.from(signature, (each) => each.toString(16).padStart(2, '0')).join('')}`;
}

export function createWebhook(parts: WebhookParts): Webhook {
  const { chance, duplicate } = parts;
  let waiting: Value[] = [];
  const isKept = (values: Value[]) =>
    post(parts, envelope(...values.map((value) => change(value)))).then(
      ({ status }) => status === 200,
      () => false,
    );
  return {
    add: (value) => void waiting.push(value),
    post: (body) => post(parts, body),
    async deliver() {
      const posts = inPosts(chance.shuffle(waiting), chance);
      waiting = [];
      const lost = new Set(posts);
      const rounds = chance.shuffle(
        posts.flatMap((each) => (chance.is(duplicate) ? [each, each] : [each])),
      );
      const work = async () => {
        for (let next = rounds.pop(); next; next = rounds.pop()) {
          if (await isKept(next)) lost.delete(next);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      waiting.push(...[...lost].flat());
      return waiting.length;
    },
  };
}

/** One to three changes in a post. */
function inPosts(values: Value[], chance: Chance): Value[][] {
  const posts: Value[][] = [];
  for (let at = 0; at < values.length; ) {
    const size = 1 + chance.below(3);
    posts.push(values.slice(at, at + size));
    at += size;
  }
  return posts;
}

async function post(
  { appSecret, url, bring = fetch }: WebhookParts,
  body: unknown,
): Promise<Response> {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const headers = {
    'content-type': 'application/json',
    'content-length': String(bytes.length),
    'x-hub-signature-256': await sign(appSecret, bytes),
  };
  return bring(new Request(url, { method: 'POST', headers, body: bytes }));
}
