import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMark } from '../../../src/channels/whatsapp/mark.ts';
import { createWhatsappCarrier } from '../../../src/channels/whatsapp/send.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Outcome } from '../../../src/post/ports.ts';
import { type Meta, startMeta } from './meta.ts';
import { number } from './shapes.ts';

const anna = { waId: '31612345678', userId: 'NL.1349' };
const nameless = { userId: 'NL.2468' };
const now = '2026-11-23T10:00:00.000Z';
const ago = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();
const to = (person: object, heardAt = ago(1)) => ({
  route: { phoneNumberId: number, ...person },
  heardAt,
});
const said: Message = {
  ...{ conversation: 'c', seq: 2, id: 'm', author: 'script', text: 'Mag dat?', several: false },
  ...{ options: [{ id: 'ja', label: 'Ja' }], step: 'balie/mag', at: now },
};

let meta: Meta;
beforeAll(async () => {
  meta = await startMeta({ webhook: 'http://127.0.0.1:1/', bring: () => new Response() });
});
afterAll(() => meta.close());
beforeEach(() => {
  meta.accepted.length = 0;
  meta.closed.clear();
});

const carrierOf = (settings = meta.settings, call: typeof fetch = fetch) =>
  createWhatsappCarrier({ settings, fetch: call });
const send = (person: object = anna, heardAt?: string): Promise<Outcome> => {
  const carrier = carrierOf();
  return carrier.send(carrier.write([said])[0], to(person, heardAt), 'tracker-1', now);
};

describe('a parcel', () => {
  it('goes to a number, with our tracker, and brings back its id', async () => {
    const outcome = await send();
    const [accepted] = meta.accepted;
    expect(outcome).toEqual({ result: 'sent', upstream: accepted?.id });
    expect(accepted).toMatchObject({ to: anna.waId, tracker: 'tracker-1' });
    expect(accepted?.body).not.toHaveProperty('recipient');
  });

  it('goes to a user id where there is no number, in the field that reaches them', async () => {
    expect((await send(nameless)).result).toBe('sent');
    expect(meta.accepted[0]?.body).toMatchObject({
      recipient: nameless.userId,
      recipient_type: 'individual',
    });
    expect(meta.accepted[0]?.body).not.toHaveProperty('to');
  });

  it.each([{}, { waId: 4 }])('without an address is lost: %o', async (person) => {
    expect(await send(person)).toEqual({ result: 'lost', code: 'route' });
  });

  it('is not sent when 24 hours are about to be over', async () => {
    expect(await send(anna, ago(24 * 60 - 6))).toMatchObject({ result: 'sent' });
    expect(await send(anna, ago(24 * 60 - 5))).toEqual({ result: 'closed', code: 'window' });
    expect(meta.accepted).toHaveLength(1);
  });

  it('is closed when Meta knows better than we do', async () => {
    meta.closed.add(anna.waId);
    expect(await send()).toEqual({ result: 'closed', code: '131047' });
  });
});

describe('an error', () => {
  it.each([
    [131047, 'closed'],
    [132001, 'closed'],
    [132015, 'closed'],
    [131026, 'lost'],
    [131049, 'lost'],
    [131008, 'lost'],
    [131009, 'lost'],
    [999999, 'lost'],
    [130429, 'retry'],
    [131056, 'retry'],
    [4, 'retry'],
    [80007, 'retry'],
    [131000, 'retry'],
    [131016, 'retry'],
    [131048, 'alarm'],
    [368, 'alarm'],
    [131031, 'alarm'],
    [131042, 'alarm'],
    [131037, 'alarm'],
    [190, 'alarm'],
    [200, 'alarm'],
    [100, 'alarm'],
  ])('%i is %s', async (code, result) => {
    meta.misfortune.next({ code });
    const outcome = await send();
    expect(outcome.result).toBe(result);
    expect(outcome).toHaveProperty('code', expect.stringContaining(String(code)));
  });

  it('that asks for patience says for how long', async () => {
    meta.misfortune.next({ code: 131056 }, { code: 80007 }, 'busy', { code: 131000 });
    expect(await send()).toMatchObject({ seconds: 6 });
    expect(await send()).toMatchObject({ seconds: 300 });
    expect(await send()).toEqual({ result: 'retry', code: '130429', seconds: 1 });
    expect(await send()).not.toHaveProperty('seconds');
  });

  it('that we do not know is judged by its status', async () => {
    meta.misfortune.next({ code: 7, status: 503 }, { code: 7, status: 403 });
    expect(await send()).toMatchObject({ result: 'retry' });
    expect(await send()).toMatchObject({ result: 'alarm' });
  });

  it('is an alarm when the token or the number is not ours', async () => {
    const carrier = carrierOf({ ...meta.settings, token: 'oud kaartje' });
    const parcel = carrier.write([said])[0];
    expect(await carrier.send(parcel, to(anna), 't', now)).toEqual({
      result: 'alarm',
      code: '190',
    });
    const other = { route: { phoneNumberId: '../me', waId: anna.waId }, heardAt: now };
    expect(await carrierOf().send(parcel, other, 't', now)).toMatchObject({ result: 'alarm' });
  });
});

describe('no answer', () => {
  it('leaves open whether it was accepted', async () => {
    meta.misfortune.next('silentBefore', 'silentAfter');
    expect(await send()).toEqual({ result: 'uncertain', code: 'no-answer' });
    expect(meta.accepted).toHaveLength(0);
    expect(await send()).toEqual({ result: 'uncertain', code: 'no-answer' });
    expect(meta.accepted).toHaveLength(1);
  });

  const through = (call: typeof fetch) => {
    const carrier = carrierOf(meta.settings, call);
    return carrier.send(carrier.write([said])[0], to(anna), 't', now);
  };

  it('is waited for ten seconds at most', async () => {
    const outcome = through((_, init) => {
      expect(init?.signal).toBeInstanceOf(AbortSignal);
      return Promise.reject(new DOMException('', 'TimeoutError'));
    });
    expect(await outcome).toMatchObject({ result: 'uncertain' });
  });

  it('from nobody at all means that it was not sent', async () => {
    const gone = await startMeta({ webhook: 'http://127.0.0.1/' });
    await gone.close();
    const carrier = carrierOf({ ...meta.settings, url: gone.settings.url });
    const outcome = await carrier.send(carrier.write([said])[0], to(anna), 't', now);
    expect(outcome).toEqual({ result: 'retry', code: 'unreachable' });
  });

  it.each([
    [502, '<html>', 'uncertain'],
    [504, '', 'uncertain'],
    [503, '', 'retry'],
    [302, '', 'alarm'],
    [404, '{}', 'lost'],
    [200, '<html>', 'uncertain'],
    [200, '{"messages":[{}]}', 'uncertain'],
    [200, '{"messages":[]}', 'uncertain'],
  ])('of Meta but of another: %i %s is %s', async (status, body, result) => {
    const answer = new Response(status === 302 ? null : body, { status });
    expect(await through(() => Promise.resolve(answer))).toMatchObject({ result });
  });

  it('ever holds a word or a number of anybody', async () => {
    const outcome = await through(() => Promise.reject(new Error(`${anna.waId}: ${said.text}`)));
    expect(JSON.stringify(outcome)).not.toMatch(/Mag dat|316/);
  });
});

describe('a knock', () => {
  it('is the template, and reaches who is closed', async () => {
    meta.closed.add(anna.waId);
    const outcome = await carrierOf().knock?.(to(anna, ago(9999)), 'knock-1');
    expect(outcome?.result).toBe('sent');
    expect(meta.shown(anna)).toEqual(['[er_is_antwoord]']);
    expect(meta.accepted[0]?.tracker).toBe('knock-1');
  });

  it('is not there without a template', () => {
    const { template: _, ...settings } = meta.settings;
    expect(carrierOf(settings)).not.toHaveProperty('knock');
  });
});

describe('a mark', () => {
  it('says that we read it, and never throws', async () => {
    const mark = createMark({ settings: meta.settings, fetch });
    await mark(to(anna).route, 'wamid.in1');
    expect(meta.marked).toEqual(['wamid.in1']);
    await mark(null, 'wamid.in1');
    meta.misfortune.next('silentBefore');
    await mark(to(anna).route, 'wamid.in2');
    expect(meta.marked).toHaveLength(1);
  });
});
