import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimsFor, type Endpoint, openEndpoint } from './endpoint.ts';
import { type Microsoft, startMicrosoft } from './microsoft.ts';
import { installed, status, teams, webchat } from './shapes.ts';

let microsoft: Microsoft;
let endpoint: Endpoint;
beforeAll(async () => {
  microsoft = await startMicrosoft();
});
afterAll(() => microsoft.close());
beforeEach(() => {
  endpoint = openEndpoint(microsoft);
});

const post = async (activity: unknown, more?: RequestInit, service = teams) => {
  const token = await microsoft.channels.sign(claimsFor(service));
  return endpoint.post(`Bearer ${token}`, activity, more);
};

describe('a post', () => {
  it('is acknowledged once it is kept', async () => {
    expect((await post(teams)).status).toBe(202);
    expect(endpoint.letters).toEqual([
      expect.objectContaining({ channel: 'botframework', person: expect.any(String) }),
    ]);
    expect((await post(installed)).status).toBe(202);
  });

  it('is asked for again when it cannot be kept', async () => {
    endpoint.full = true;
    const answer = await post(teams);
    expect([answer.status, (await answer.json()).error.code]).toEqual([503, 'ServiceError']);
    expect(endpoint.lines).toEqual([{ endpoint: 'botframework', trouble: 'not kept' }]);
  });

  it('has the same id when it is brought twice', async () => {
    await post(teams);
    await post(teams);
    expect(new Set(endpoint.letters.map(({ id }) => id)).size).toBe(1);
  });

  it('is asked for again while nobody can tell whether its token is good', async () => {
    microsoft.failures.keys = [{ status: 500 }];
    expect((await post(teams)).status).toBe(503);
    expect([endpoint.letters, endpoint.lines]).toEqual([
      [],
      [{ endpoint: 'botframework', trouble: 'keys' }],
    ]);
  });

  it.each(['typing', 'messageReaction', 'endOfConversation', 'messageUpdate', 'iets nieuws'])(
    'of type %s is nothing for us',
    async (type) => {
      expect((await post({ ...teams, type })).status).toBe(200);
      expect(endpoint.letters).toEqual([]);
    },
  );

  it.each([
    ['messageUpdate', 'editMessage', 'aangepast'],
    ['messageDelete', 'softDeleteMessage', 'weggehaald'],
  ])(
    'of type %s is a letter when it says %s, and is no other than the message',
    async (type, eventType, attachment) => {
      await post(teams);
      await post({ ...teams, type, channelData: { eventType } });
      expect(endpoint.letters[1]).toMatchObject({ text: '', attachment });
      expect(endpoint.letters[1]!.id).not.toBe(endpoint.letters[0]!.id);
      for (const other of ['undeleteMessage', 'constructor', 5]) {
        await post({ ...teams, type, channelData: { eventType: other } });
      }
      expect(endpoint.letters).toHaveLength(2);
    },
  );

  it('of type invoke is told that we answer none', async () => {
    const answer = await post({ ...teams, type: 'invoke', name: 'adaptiveCard/action' });
    expect([answer.status, endpoint.letters]).toEqual([501, []]);
  });

  it('can tell how a handover goes, without being a letter', async () => {
    expect((await post(status, {}, webchat as never)).status).toBe(202);
    expect(endpoint.statuses).toMatchObject([{ channel: 'botframework', how: 'accepted' }]);
    expect(endpoint.letters).toEqual([]);
    endpoint.full = true;
    expect((await post(status, {}, webchat as never)).status).toBe(503);
  });
});

const bytes = (...codes: number[]) => new Uint8Array(codes);

describe('a bad post', () => {
  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no UTF-8', bytes(0x22, 0xc3, 0x28, 0x22)],
    ['a list', [teams]],
    ['null', 'null'],
    ['very deep', '['.repeat(100_000)],
    ['very deep and whole', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['no type', { ...teams, type: undefined }],
    ['a type that is a number', { ...teams, type: 5 }],
    ['no conversation', { ...teams, conversation: {} }],
    ['no sender', { ...teams, from: undefined }],
    ['no service', { ...teams, serviceUrl: '' }],
    ['no channel', { ...teams, channelId: undefined }],
    ['a conversation of 600 signs', { ...teams, conversation: { id: 'a'.repeat(600) } }],
  ])('with %s is refused with 400', async (_what, activity) => {
    const answer = await post('', {
      body:
        typeof activity === 'string' || activity instanceof Uint8Array
          ? (activity as BodyInit)
          : JSON.stringify(activity),
    });
    expect([answer.status, endpoint.letters]).toEqual([400, []]);
    expect((await answer.json()).error.code).toBe('BadArgument');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'as %j is refused with 415',
    async (type) => {
      const answer = await post(teams, { headers: { 'content-type': type } });
      expect([answer.status, endpoint.letters]).toEqual([415, []]);
    },
  );

  it('is heard as JSON with a charset', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect((await post(teams, { headers })).status).toBe(202);
  });

  it.each([262_144, 10_000_000])('of more than %i bytes is refused with 413', async (length) => {
    const answer = await post({ ...teams, text: 'a'.repeat(length) });
    expect([answer.status, endpoint.letters]).toEqual([413, []]);
  });

  it('of endless bytes is refused before they end', async () => {
    const body = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(65_536).fill(0x20)),
    });
    const answer = await post('', { body, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(413);
  });
});
