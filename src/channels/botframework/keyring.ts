/** @module The public keys of who signs tokens: fetched when needed, kept a day, looked up again when a new one appears. */
import type { Clock } from '../../conversation/ports.ts';
import { type Addresses, isSafe } from './settings.ts';

export interface Key {
  key: CryptoKey;
  /** The channels that this key may speak for. */
  endorsements: string[];
}

export interface Keyring {
  /** `unreachable` when no keys could be fetched, so that nothing can be said about a token. */
  find(metadata: string, kid: string): Promise<Key | undefined | 'unreachable'>;
}

export interface KeyringParts {
  settings: Pick<Addresses, 'local'>;
  fetch: typeof fetch;
  clock: Pick<Clock, 'now'>;
}

/** In milliseconds. Whoever sends made-up key ids makes us ask no oftener than `pause`. */
const pause = 60_000;
const fresh = 24 * 60 * 60 * 1000;
/** When Microsoft does not answer, known keys stay good this long, as in its own SDK. */
const stale = 5 * fresh;
const patience = 5000;

interface Ring {
  keys: Map<string, Key>;
  fetchedAt: number;
  triedAt: number;
  loading: Promise<void> | undefined;
}

export function createKeyring(parts: KeyringParts): Keyring {
  const rings = new Map<string, Ring>();
  const now = () => Date.parse(parts.clock.now());
  const refresh = (ring: Ring, metadata: string): Promise<void> => {
    ring.triedAt = now();
    return load(parts, metadata)
      .then((keys) => void Object.assign(ring, { keys, fetchedAt: now() }))
      .catch(() => {})
      .finally(() => {
        ring.loading = undefined;
      });
  };
  return {
    async find(metadata, kid) {
      const ring = rings.get(metadata) ?? empty();
      rings.set(metadata, ring);
      const age = now() - ring.fetchedAt;
      const known = age < fresh && ring.keys.has(kid);
      // Without its sign, for a clock that was set back would keep us from asking.
      if (!known && Math.abs(now() - ring.triedAt) >= pause) ring.loading = refresh(ring, metadata);
      if (!known) await ring.loading;
      return now() - ring.fetchedAt < stale ? ring.keys.get(kid) : 'unreachable';
    },
  };
}

const empty = (): Ring => ({
  ...{ keys: new Map(), fetchedAt: -Infinity, triedAt: -Infinity, loading: undefined },
});

/** Throws when the metadata or the keys cannot be read. */
async function load(parts: KeyringParts, metadata: string): Promise<Map<string, Key>> {
  const { jwks_uri } = (await get(parts, metadata)) as { jwks_uri?: unknown };
  const { keys } = (await get(parts, jwks_uri)) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new Error('no keys');
  const read = await Promise.all(keys.map(readKey));
  return new Map(read.flatMap((entry) => (entry ? [entry] : [])));
}

async function get({ settings, fetch }: KeyringParts, address: unknown): Promise<unknown> {
  if (!isSafe(address, settings)) throw new Error('no safe address');
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(address, { signal, redirect: 'manual' });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return (await answer.json()) ?? {};
}

const leastBits = 2048;
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Only RSA keys that are meant for signatures; any other is as if it were not there. */
async function readKey(jwk: unknown): Promise<[kid: string, Key] | undefined> {
  const { kid, kty, n, e, use, alg, endorsements } = Object(jwk);
  if (typeof kid !== 'string' || kty !== 'RSA') return undefined;
  if ((use ?? 'sig') !== 'sig' || (alg ?? 'RS256') !== 'RS256') return undefined;
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, n, e }, algorithm, false, ['verify']);
    if ((key.algorithm as RsaKeyAlgorithm).modulusLength < leastBits) return undefined;
    return [kid, { key, endorsements: Array.isArray(endorsements) ? endorsements : [] }];
  } catch {
    return undefined;
  }
}
