import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimsFor, type Endpoint, openEndpoint } from './endpoint.ts';
import { appId, type Microsoft, now, startMicrosoft, tenant } from './microsoft.ts';
import { emulator, teams } from './shapes.ts';
import { createSigner, type Signer, toBase, toPart } from './signer.ts';

let microsoft: Microsoft;
let stranger: Signer;
let endpoint: Endpoint;
beforeAll(async () => {
  microsoft = await startMicrosoft();
  stranger = await createSigner('kanalen-1');
});
afterAll(() => microsoft.close());
beforeEach(() => {
  endpoint = openEndpoint(microsoft);
});

const claims = claimsFor();
const header = { alg: 'RS256', typ: 'JWT', kid: 'kanalen-1' };
const without = (name: keyof typeof claims) => ({ ...claims, [name]: undefined });
/** The public key as text, with which some libraries can be fooled into a shared-secret check. */
async function signShared(alg: string): Promise<string> {
  const { n, e, kty } = microsoft.channels.jwk;
  const bytes = new TextEncoder().encode(JSON.stringify({ kty, n, e }));
  const algorithm = { name: 'HMAC', hash: `SHA-${alg.slice(2)}` };
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const text = `${toPart({ ...header, alg })}.${toPart(claims)}`;
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return `${text}.${toBase(signature)}`;
}

type Make = (sign: Signer['sign']) => string | Promise<string>;

/** Every one is refused with 403, and nothing is written. */
const bad: [what: string, Make][] = [
  ['is no token at all', () => 'hallo'],
  ['has two parts', () => `${toPart(header)}.${toPart(claims)}`],
  ['has four parts', async (sign) => `${await sign(claims)}.x`],
  ['has parts that are no JSON', () => `${toBase(new ArrayBuffer(3))}.e30.e30`],
  ['is null in its parts', () => 'bnVsbA.bnVsbA.bnVsbA'],
  [
    'is signed by nobody: alg none',
    () => `${toPart({ ...header, alg: 'none' })}.${toPart(claims)}.`,
  ],
  [
    'is signed by nobody: alg None',
    () => `${toPart({ ...header, alg: 'None' })}.${toPart(claims)}.e30`,
  ],
  ['is signed with the public key as a secret: HS256', () => signShared('HS256')],
  ['is signed with the public key as a secret: HS512', () => signShared('HS512')],
  ['says another algorithm than it has: RS384', (sign) => sign(claims, { alg: 'RS384' })],
  ['says another algorithm than it has: PS256', (sign) => sign(claims, { alg: 'PS256' })],
  ['says no algorithm', (sign) => sign(claims, { alg: undefined })],
  ['asks for what nobody knows: crit', (sign) => sign(claims, { crit: ['exp'] })],
  ['is signed by somebody else under a known key id', () => stranger.sign(claims)],
  [
    'brings its own key',
    () => stranger.sign(claims, { jwk: stranger.jwk, jku: 'https://x.example' }),
  ],
  ['has an unknown key id', (sign) => sign(claims, { kid: 'onbekend' })],
  ['has a key id of the object itself', (sign) => sign(claims, { kid: '__proto__' })],
  ['has no key id', (sign) => sign(claims, { kid: undefined })],
  ['has no signature', async (sign) => (await sign(claims)).replace(/[^.]+$/, '')],
  ['has a signature that was cut', async (sign) => (await sign(claims)).slice(0, -8)],
  [
    'has other claims than were signed',
    async (sign) => {
      const [head, , signature] = (await sign(claims)).split('.');
      return `${head}.${toPart({ ...claims, exp: now + 7200 })}.${signature}`;
    },
  ],
  ['is of another issuer', (sign) => sign({ ...claims, iss: 'https://api.botframework.us' })],
  [
    'is of an issuer that looks like it',
    (sign) => sign({ ...claims, iss: 'https://api.botframework.com/' }),
  ],
  ['is of a list of issuers', (sign) => sign({ ...claims, iss: [claims.iss] })],
  ['has no issuer', (sign) => sign(without('iss'))],
  ['is for another bot', (sign) => sign({ ...claims, aud: tenant })],
  ['is for several bots', (sign) => sign({ ...claims, aud: [appId, tenant] })],
  [
    'is for the connector itself',
    (sign) => sign({ ...claims, aud: 'https://api.botframework.com' }),
  ],
  ['is for nobody', (sign) => sign(without('aud'))],
  ['ended more than five minutes ago', (sign) => sign({ ...claims, exp: now - 301 })],
  ['never ends', (sign) => sign(without('exp'))],
  ['ends in words', (sign) => sign({ ...claims, exp: `${now + 3600}` })],
  ['begins in more than five minutes', (sign) => sign({ ...claims, nbf: now + 301 })],
  ['begins in words', (sign) => sign({ ...claims, nbf: 'nu' })],
  ['names no service', (sign) => sign(without('serviceurl'))],
  ['names another service', (sign) => sign({ ...claims, serviceurl: 'https://elders.example/' })],
  [
    'names another path of the service',
    (sign) => sign({ ...claims, serviceurl: `${claims.serviceurl}x` }),
  ],
  ['names its service in a list', (sign) => sign({ ...claims, serviceurl: [claims.serviceurl] })],
];

describe('a token', () => {
  it('opens the door when everything in it is right', async () => {
    const answer = await endpoint.post(`Bearer ${await microsoft.channels.sign(claims)}`);
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    expect(endpoint.letters).toHaveLength(1);
  });

  it.each(bad)('opens nothing when it %s', async (_what, make) => {
    const answer = await endpoint.post(`Bearer ${await make(microsoft.channels.sign)}`);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ error: expect.objectContaining({ code: 'BadToken' }) });
    expect(endpoint.letters).toEqual([]);
    expect(endpoint.lines).toEqual([{ endpoint: 'botframework', trouble: 'token' }]);
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a b', 'e30.e30.e30'])(
    'is missing in %j',
    async (authorization) => {
      const answer = await endpoint.post(authorization);
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect(endpoint.letters).toEqual([]);
    },
  );

  it.each([
    { exp: now - 299 },
    { nbf: now + 299 },
    { nbf: undefined },
    { aud: appId.toUpperCase() },
  ])('may differ a little: %j', async (more) => {
    const token = await microsoft.channels.sign({ ...claims, ...more });
    expect((await endpoint.post(`bearer ${token}`)).status).toBe(202);
  });

  it('is looked at before a word of the body is read', async () => {
    const body = new ReadableStream({
      pull() {
        throw new Error('was read');
      },
    });
    const more = { body, duplex: 'half', headers: { 'content-length': '99' } } as RequestInit;
    expect((await endpoint.post('Bearer x', '', more)).status).toBe(403);
  });

  it('opens nothing where no bot is connected', async () => {
    const closed = openEndpoint(microsoft, false);
    const answer = await closed.post(`Bearer ${await microsoft.channels.sign(claims)}`);
    expect([answer.status, closed.letters]).toEqual([404, []]);
  });
});

describe('a channel', () => {
  it('may only speak with a key that is endorsed for it', async () => {
    const token = `Bearer ${await microsoft.channels.sign(claims)}`;
    const telegram = { ...teams, channelId: 'telegram' };
    expect((await endpoint.post(token, telegram)).status).toBe(202);
    for (const channelId of ['slack', 'emulator', 'MSTEAMS']) {
      expect((await endpoint.post(token, { ...teams, channelId })).status).toBe(403);
    }
    expect(endpoint.letters).toHaveLength(1);
  });

  it('may not speak with a key that is endorsed for nothing', async () => {
    const bare = await createSigner('kaal');
    microsoft.published.channels = { keys: [microsoft.channels.jwk, bare.jwk] };
    const answer = await endpoint.post(`Bearer ${await bare.sign(claims)}`);
    microsoft.published.channels = { keys: [microsoft.channels.jwk] };
    expect(answer.status).toBe(403);
  });

  it.each([
    'http://smba.trafficmanager.net/',
    'https://u:p@smba.trafficmanager.net/',
    'ftp://smba.trafficmanager.net/',
    'http://localhost.example.nl/',
  ])('is not answered at %s, whatever its token says', async (serviceUrl) => {
    const token = await microsoft.channels.sign({ ...claims, serviceurl: serviceUrl });
    expect((await endpoint.post(`Bearer ${token}`, { ...teams, serviceUrl })).status).toBe(403);
  });
});

describe('the Emulator, with a token of our own directory', () => {
  const own = {
    ...{ iss: `https://sts.windows.net/${tenant}/`, tid: tenant, appid: appId, aud: appId },
    ...{ nbf: now - 60, exp: now + 3600 },
  };
  const post = async (payload: object, activity: object = emulator) =>
    (await endpoint.post(`Bearer ${await microsoft.directory.sign(payload)}`, activity)).status;

  it('is heard, with a token of either form', async () => {
    expect(await post(own)).toBe(202);
    const { appid: azp, ...rest } = own;
    const second = { ...rest, azp, iss: `${microsoft.url}/${tenant}/v2.0` };
    expect(await post(second)).toBe(202);
  });

  it.each([
    ['of another directory', { iss: own.iss.replace(/9/g, '8'), tid: tenant.replace(/9/g, '8') }],
    ['whose directory is not its issuer', { tid: appId }],
    ['without a directory', { tid: undefined }],
    ['of another app in our directory', { appid: tenant }],
    ['of another app in the second form', { azp: tenant }],
    ['of no app', { appid: undefined }],
    ['for another app', { aud: tenant }],
    ['that ended', { exp: now - 400 }],
    ['in the name of the channels', { iss: 'https://api.botframework.com' }],
  ])('is refused with a token %s', async (_what, more) => {
    expect(await post({ ...own, ...more })).toBe(403);
    expect(endpoint.letters).toEqual([]);
  });

  it('is only answered on this machine, for its token names no service', async () => {
    expect(await post(own, teams)).toBe(403);
    expect(await post(own, { ...emulator, serviceUrl: 'https://elders.example' })).toBe(403);
  });

  it('is refused outside tests, where nothing on this machine is answered', async () => {
    const real = { ...microsoft, settings: { ...microsoft.settings, local: false } };
    const token = `Bearer ${await microsoft.directory.sign(own)}`;
    expect((await openEndpoint(real).post(token, emulator)).status).not.toBe(202);
  });

  it('is refused when no directory is set', async () => {
    const { tenant: _, ...settings } = microsoft.settings;
    const open = openEndpoint({ ...microsoft, settings });
    const token = `Bearer ${await microsoft.directory.sign(own)}`;
    expect((await open.post(token, emulator)).status).toBe(403);
  });

  it('cannot be played by the keys of the channels', async () => {
    const token = `Bearer ${await microsoft.channels.sign(own)}`;
    expect((await endpoint.post(token, emulator)).status).toBe(403);
  });
});
