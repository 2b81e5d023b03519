/** @module Somebody who signs tokens with a real RSA key, rightly or wrongly. */
import { encodeBase64Url } from 'hono/utils/encode';

const algorithm = {
  ...{ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 },
  publicExponent: new Uint8Array([1, 0, 1]),
};

export interface Signer {
  kid: string;
  /** As it stands in a list of keys, with the channels it may speak for. */
  jwk: JsonWebKey & { kid: string; use: string; endorsements?: string[] };
  sign(payload: object, header?: object): Promise<string>;
}

export async function createSigner(kid: string, endorsements?: string[]): Promise<Signer> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ]);
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', publicKey);
  const jwk = { kty: kty!, n: n!, e: e!, kid, use: 'sig', ...(endorsements && { endorsements }) };
  return {
    ...{ kid, jwk },
    async sign(payload, header = {}) {
      const text = `${toPart({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${toPart(payload)}`;
      const bytes = new TextEncoder().encode(text);
      return `${text}.${toBase(await crypto.subtle.sign(algorithm.name, privateKey, bytes))}`;
    },
  };
}

/** A token whose signature is made otherwise, or not at all. */
export const toPart = (part: object): string =>
  toBase(new TextEncoder().encode(JSON.stringify(part)).buffer);

export const toBase = (bytes: ArrayBuffer): string => encodeBase64Url(bytes).replace(/=/g, '');
