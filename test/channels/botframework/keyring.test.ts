import { afterEach, beforeEach, expect, it } from 'vitest';
import { createKeyring, type Keyring } from '../../../src/channels/botframework/keyring.ts';
import { type Microsoft, now, startMicrosoft } from './microsoft.ts';
import { createSigner } from './signer.ts';

let microsoft: Microsoft;
let keyring: Keyring;
let seconds: number;
beforeEach(async () => {
  microsoft = await startMicrosoft();
  seconds = now;
  const clock = { now: () => new Date(seconds * 1000).toISOString() };
  keyring = createKeyring({ settings: microsoft.settings, fetch, clock });
});
afterEach(() => microsoft.close());

const find = (kid: string) => keyring.find(microsoft.settings.channels.metadata, kid);
const fetched = () =>
  microsoft.asked.filter((path) => path.endsWith('/v1/.well-known/keys')).length;
const day = 24 * 60 * 60;

it('asks for the keys once, also when many ask at the same time', async () => {
  const found = await Promise.all(Array.from({ length: 20 }, () => find('kanalen-1')));
  expect(found.every((key) => key !== 'unreachable' && key?.endorsements.includes('msteams'))).toBe(
    true,
  );
  await find('kanalen-1');
  expect(fetched()).toBe(1);
});

it('finds a new key as soon as it is used', async () => {
  await find('kanalen-1');
  const next = await createSigner('kanalen-2', ['webchat']);
  microsoft.published.channels = { keys: [microsoft.channels.jwk, next.jwk] };
  seconds += 61;
  expect(await find('kanalen-2')).toMatchObject({ endorsements: ['webchat'] });
  expect(fetched()).toBe(2);
});

it('asks at most once a minute, however many key ids somebody makes up', async () => {
  for (let count = 0; count < 100; count++)
    expect(await find(`verzonnen-${count}`)).toBeUndefined();
  expect(fetched()).toBe(1);
  seconds += 60;
  await Promise.all([find('verzonnen'), find('verzonnen'), find('kanalen-1')]);
  expect(fetched()).toBe(2);
});

it('asks for a new key also when our clock was set back', async () => {
  await find('kanalen-1');
  const next = await createSigner('kanalen-2', ['webchat']);
  microsoft.published.channels = { keys: [microsoft.channels.jwk, next.jwk] };
  seconds -= 3600;
  expect(await find('kanalen-2')).toMatchObject({ endorsements: ['webchat'] });
});

it('lets a key go a day after it was taken back', async () => {
  await find('kanalen-1');
  microsoft.published.channels = { keys: [] };
  seconds += day - 1;
  expect(await find('kanalen-1')).toBeTruthy();
  seconds += 1;
  expect(await find('kanalen-1')).toBeUndefined();
});

it('goes on with the keys it knows while Microsoft does not answer, for five days', async () => {
  await find('kanalen-1');
  microsoft.published.channels = 'geen lijst';
  seconds += 4 * day;
  expect(await find('kanalen-1')).toMatchObject({ endorsements: expect.anything() });
  seconds += day;
  expect(await find('kanalen-1')).toBe('unreachable');
});

it('says that it cannot tell when it never had keys, and tries again after a minute', async () => {
  microsoft.failures.keys = [{ status: 500 }];
  expect(await find('kanalen-1')).toBe('unreachable');
  expect(await find('kanalen-1')).toBe('unreachable');
  expect(microsoft.asked).toHaveLength(1);
  seconds += 60;
  expect(await find('kanalen-1')).toBeTruthy();
});

it('reads only RSA keys for signatures, and steps over the rest', async () => {
  const { jwk } = microsoft.channels;
  microsoft.published.channels = {
    keys: [
      ...[null, 1, 'x', {}, { kid: 'leeg', kty: 'RSA' }, { kid: 'ec', kty: 'EC', crv: 'P-256' }],
      ...[
        { kid: 'oct', kty: 'oct', k: 'AAAA' },
        { ...jwk, kid: 'enc', use: 'enc' },
      ],
      ...[{ ...jwk, kid: 'rs512', alg: 'RS512' }, { ...jwk, kid: 'n', n: 5 }, jwk],
    ],
  };
  expect(await find('kanalen-1')).toBeTruthy();
  for (const kid of ['leeg', 'ec', 'oct', 'enc', 'rs512', 'n']) {
    expect(await find(kid)).toBeUndefined();
  }
});

it.each(['http://elders.example/keys', 'file:///etc/passwd', 'geen adres', 5, null])(
  'follows the metadata nowhere unsafe: %j',
  async (jwks_uri) => {
    const asked: unknown[] = [];
    const answering = async (address: unknown) => {
      asked.push(address);
      return Response.json({ jwks_uri });
    };
    const parts = { settings: { local: false }, fetch: answering as typeof fetch };
    const clock = { now: () => '2026-11-23T09:00:00.000Z' };
    const found = await createKeyring({ ...parts, clock }).find('https://login.example/x', 'a');
    expect([found, asked]).toEqual(['unreachable', ['https://login.example/x']]);
  },
);
