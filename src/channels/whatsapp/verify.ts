/** @module Is it Meta who calls? The handshake when the webhook is registered, and the signature on every post. */
import { timingSafeEqual } from 'hono/utils/buffer';

/** The challenge to answer with; null for anybody else, and always as long as no token is set. */
export async function findChallenge(
  query: (name: string) => string | undefined,
  verifyToken: string | undefined,
): Promise<string | null> {
  if (!verifyToken || query('hub.mode') !== 'subscribe') return null;
  const known = await timingSafeEqual(query('hub.verify_token') ?? '', verifyToken);
  return known ? (query('hub.challenge') ?? null) : null;
}

/** `X-Hub-Signature-256` over the bytes as they came, with a secret that is not empty. WebCrypto compares in constant time. */
export async function isSigned(
  body: BufferSource,
  header: string,
  appSecret: string,
): Promise<boolean> {
  const hex = /^sha256=([0-9a-f]{64})$/.exec(header)?.[1];
  if (hex === undefined) return false;
  const signature = Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
  const bytes = new TextEncoder().encode(appSecret);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, signature, body);
}
