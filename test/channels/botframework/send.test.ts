import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotframeworkCarrier } from '../../../src/channels/botframework/send.ts';
import type { BotSettings } from '../../../src/channels/botframework/settings.ts';
import type { Carrier } from '../../../src/post/carrier.ts';
import { appId, at, type Microsoft, now, password, startMicrosoft, tenant } from './microsoft.ts';
import { options, said, somewhere } from './talk.ts';

let microsoft: Microsoft;
let carrier: Carrier;
beforeEach(async () => {
  microsoft = await startMicrosoft();
  carrier = carrierFor({});
});
afterEach(() => microsoft.close());

const carrierFor = (more: Partial<BotSettings>) =>
  createBotframeworkCarrier({ settings: { ...microsoft.settings, ...more }, fetch });

const [parcel] = [{ text: 'Dag.', keys: [], several: false }];
const route = () => ({ ...somewhere('webchat'), serviceUrl: `${microsoft.url}/` });
const send = (what: unknown = parcel, when = at, to: unknown = route()) =>
  carrier.send(what, { route: to, heardAt: at }, 'spoor-1', when);
const later = (seconds: number) => new Date((now + seconds) * 1000).toISOString();

describe('a parcel', () => {
  it('goes to the service where somebody is, in our name, with a token', async () => {
    expect(await send()).toEqual({ result: 'sent', upstream: 'parcel-1' });
    expect(microsoft.kept).toEqual([
      {
        ...{ conversation: 'a:1', token: 'kaartje-1' },
        activity: {
          ...{ type: 'message', text: 'Dag.', textFormat: 'markdown', locale: 'nl-NL' },
          ...{ from: { id: '28:bot' }, recipient: { id: '29:iemand' } },
          conversation: { id: 'a:1' },
        },
      },
    ]);
    expect(microsoft.forms).toEqual([
      {
        ...{ grant_type: 'client_credentials', client_id: appId, client_secret: password },
        scope: 'https://api.botframework.com/.default',
      },
    ]);
  });

  it('comes in order with the others of its turn, and with one token', async () => {
    const turn = [
      said('a '.repeat(1400)),
      said('b '.repeat(1400)),
      said('Welke?', { options: options('Ja') }),
    ];
    for (const part of carrier.write(turn)) await send(part);
    const texts = microsoft.kept.map(({ activity }) => `${activity.text}`.slice(0, 1));
    expect(texts.join('')).toMatch(/^a+b+$/);
    expect(microsoft.kept.at(-1)?.activity.suggestedActions).toBeTruthy();
    expect(microsoft.forms).toHaveLength(1);
  });

  it('is made anew from the same words', () => {
    const turn = [said('Welke?', { options: options('Ja', 'Nee') })];
    expect(JSON.stringify(carrier.write(turn))).toBe(JSON.stringify(carrier.write(turn)));
  });

  it('keeps strange signs in the id of a conversation', async () => {
    const id = '19:a/b?c=d#e@thread.v2;messageid=1';
    await send(parcel, at, { ...route(), conversation: { id } });
    expect(microsoft.kept[0]?.conversation).toBe(id);
    await send(parcel, at, { ...route(), conversation: { id: '../../x' } });
    expect(microsoft.kept[1]?.conversation).toBe('../../x');
  });

  it.each([
    ['nowhere', null],
    ['to half a route', { channelId: 'webchat' }],
    ['without https', { ...somewhere('webchat'), serviceUrl: 'http://smba.example.nl/' }],
    ['to a file', { ...somewhere('webchat'), serviceUrl: 'file:///etc' }],
    ['to no address', { ...somewhere('webchat'), serviceUrl: 'hier' }],
  ])('%s is lost, and nobody gets our token', async (_what, to) => {
    expect(await send(parcel, at, to)).toEqual({ result: 'lost', code: 'route' });
    expect(microsoft.asked).toEqual([]);
  });

  it('never goes to this machine outside tests', async () => {
    carrier = carrierFor({ local: false });
    expect(await send()).toEqual({ result: 'lost', code: 'route' });
  });
});

describe('our token', () => {
  it('is of our own directory, or of Bot Framework for who has none', async () => {
    await send();
    const { tenant: _, ...multi } = microsoft.settings;
    carrier = createBotframeworkCarrier({ settings: multi, fetch });
    await send();
    expect(microsoft.asked.filter((path) => path.endsWith('/token'))).toEqual([
      `POST /${tenant}/oauth2/v2.0/token`,
      'POST /botframework.com/oauth2/v2.0/token',
    ]);
  });

  it('is renewed five minutes before it ends', async () => {
    await send(parcel, later(0));
    await send(parcel, later(3299));
    expect(microsoft.forms).toHaveLength(1);
    await send(parcel, later(3300));
    expect(microsoft.kept.map(({ token }) => token)).toEqual([
      ...['kaartje-1', 'kaartje-1', 'kaartje-2'],
    ]);
  });

  it('still works while it cannot be renewed, and not after it ended', async () => {
    await send();
    microsoft.failures.login = [{ status: 503 }, { status: 503 }];
    expect(await send(parcel, later(3400))).toMatchObject({ result: 'sent' });
    expect(await send(parcel, later(3600))).toEqual({ result: 'retry', code: 'login 503' });
    expect(await send(parcel, later(3601))).toMatchObject({ result: 'sent' });
  });

  it('is asked for again, once, when the connector does not believe it', async () => {
    await send();
    microsoft.revoke();
    expect(await send()).toEqual({ result: 'sent', upstream: 'parcel-2' });
    expect(microsoft.kept[1]?.token).toBe('kaartje-2');
    microsoft.failures.connector = [{ status: 401 }, { status: 401 }];
    expect(await send()).toEqual({ result: 'alarm', code: '401' });
    expect(microsoft.forms).toHaveLength(3);
  });

  it.each([
    [{ status: 400 }, 'alarm', 'login 400'],
    [{ status: 401 }, 'alarm', 'login 401'],
    [{ status: 404 }, 'alarm', 'login 404'],
    [{ status: 429 }, 'retry', 'login 429'],
    [{ status: 500 }, 'retry', 'login 500'],
    [{ status: 200, body: {} }, 'retry', 'token'],
    [{ status: 302, headers: { location: 'https://elders.example' } }, 'alarm', 'login 302'],
    ['hang up' as const, 'retry', 'login'],
  ])('that is answered with %j makes a parcel %s', async (failure, result, code) => {
    microsoft.failures.login = [failure];
    expect(await send()).toEqual({ result, code });
    expect(microsoft.kept).toEqual([]);
  });

  it('is never asked for with a wrong password twice in one go', async () => {
    carrier = carrierFor({ password: 'fout' });
    expect(await send()).toEqual({ result: 'alarm', code: 'login 401' });
    expect(microsoft.forms).toHaveLength(1);
  });
});

const teamsError = (code: string) => ({ error: { code, message: 'iemands woorden' } });
const forbidden = (subCode: string) => ({
  error: { code: 'Forbidden', innerHttpError: { statusCode: 403, body: { subCode } } },
});

describe('what the connector answers', () => {
  it.each([
    [
      { status: 400, body: teamsError('BadSyntax') },
      { result: 'lost', code: '400 BadSyntax' },
    ],
    [
      { status: 404, body: teamsError('ConversationNotFound') },
      { result: 'lost', code: '404 ConversationNotFound' },
    ],
    [{ status: 404 }, { result: 'lost', code: '404' }],
    [
      { status: 413, body: teamsError('MessageSizeTooBig') },
      { result: 'lost', code: '413 MessageSizeTooBig' },
    ],
    [
      { status: 412, body: teamsError('PreconditionFailed') },
      { result: 'retry', code: '412 PreconditionFailed' },
    ],
    [
      { status: 429, headers: { 'retry-after': '7' } },
      { result: 'retry', code: '429', seconds: 7 },
    ],
    [
      { status: 429, headers: { 'retry-after': 'Wed, 21 Oct' } },
      { result: 'retry', code: '429' },
    ],
    [{ status: 500 }, { result: 'retry', code: '500' }],
    [
      { status: 502, headers: { 'retry-after': '1' } },
      { result: 'retry', code: '502', seconds: 1 },
    ],
    [{ status: 503 }, { result: 'retry', code: '503' }],
    [{ status: 504 }, { result: 'retry', code: '504' }],
    [
      { status: 400, body: teamsError('iemands woorden') },
      { result: 'lost', code: '400' },
    ],
    [
      { status: 302, headers: { location: 'https://elders.example' } },
      { result: 'lost', code: '302' },
    ],
  ])('with %j means %j', async (failure, outcome) => {
    microsoft.failures.connector = [failure];
    expect(await send()).toEqual(outcome);
    expect(microsoft.kept).toEqual([]);
  });

  it('about the account is an alarm, after one new token', async () => {
    const failure = { status: 403, body: teamsError('BotDisabledByAdmin') };
    microsoft.failures.connector = [failure, failure];
    expect(await send()).toEqual({ result: 'alarm', code: '403 BotDisabledByAdmin' });
    expect(microsoft.forms).toHaveLength(2);
  });

  it.each([teamsError('BotNotInConversationRoster'), forbidden('MessageWritesBlocked')])(
    'about one person stops nobody else: %j',
    async (body) => {
      microsoft.failures.connector = [{ status: 403, body }];
      expect(await send()).toMatchObject({ result: 'lost' });
      expect(await send()).toMatchObject({ result: 'sent' });
    },
  );

  it('that hangs up leaves us uncertain', async () => {
    microsoft.failures.connector = ['hang up'];
    expect(await send()).toEqual({ result: 'uncertain', code: 'network' });
  });

  it('that never comes leaves us uncertain, and it may have been kept', async () => {
    const impatient: typeof fetch = (address, init) =>
      fetch(
        address,
        `${address}`.includes('/v3/') ? { ...init, signal: AbortSignal.timeout(50) } : init,
      );
    carrier = createBotframeworkCarrier({ settings: microsoft.settings, fetch: impatient });
    microsoft.failures.connector = ['silence'];
    expect(await send()).toEqual({ result: 'uncertain', code: 'timeout' });
    expect(microsoft.kept).toHaveLength(1);
  });

  it('is waited for no longer than fifteen seconds', async () => {
    let signal: AbortSignal | null | undefined;
    const watching: typeof fetch = (address, init) => {
      signal = init?.signal;
      return fetch(address, init);
    };
    carrier = createBotframeworkCarrier({ settings: microsoft.settings, fetch: watching });
    await send();
    expect(signal).toBeInstanceOf(AbortSignal);
  });

  it('is nothing when nobody is there: then the same again is safe', async () => {
    const { url, close } = await startMicrosoft();
    close();
    const gone = { ...route(), serviceUrl: url };
    expect(await send(parcel, at, gone)).toEqual({ result: 'retry', code: 'unreachable' });
  });

  it('says nothing about later, so the carrier does not either', () => {
    expect([carrier.channel, carrier.confirms, carrier.knock]).toEqual([
      ...['botframework', false, undefined],
    ]);
  });
});
