/** @module Ids of names are those that every other maker of UUIDs gives. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../src/kaart/hsds/uuid.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

/** Made by another hand: the hash of the platform. */
function expected(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

test('the example of the standard comes out', () => {
  expect(uuidOf(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('every name has the id that the platform computes, whatever its length and letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(uuidOf(dns, name)).toBe(expected(dns, name));
    }),
  );
});
