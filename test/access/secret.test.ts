import { describe, expect, it } from 'vitest';
import { createSecret, hashSecret } from '../../src/access/secret.ts';

describe('a secret', () => {
  it('is 32 bytes in signs that fit in a path', () => {
    const secrets = Array.from({ length: 500 }, createSecret);
    expect(secrets.every((secret) => /^[\w-]{43}$/.test(secret))).toBe(true);
    expect(new Set(secrets).size).toBe(500);
  });

  it('is kept as SHA-256 in hex', async () => {
    expect(await hashSecret('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
