import { afterEach, describe, expect, it } from 'vitest';
import { readPost } from '../../../src/channels/whatsapp/read.ts';
import { createWhatsappRoutes } from '../../../src/channels/whatsapp/route.ts';
import { createWhatsappCarrier } from '../../../src/channels/whatsapp/send.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Letter, Receipt } from '../../../src/post/ports.ts';
import { createChance } from './chance.ts';
import { type Meta, type MetaParts, startMeta } from './meta.ts';
import { messages, number, postOf } from './shapes.ts';

const anna = { waId: '31612345678' };
const bo = { userId: 'NL.2468' };
const webhook = 'http://127.0.0.1/webhooks/whatsapp';
const now = '2026-11-23T10:00:00.000Z';

let meta: Meta | undefined;
afterEach(() => meta?.close());

/** A desk that only keeps, and a Meta that brings to it. */
async function meet(parts: Partial<MetaParts> = {}, isUp = () => true) {
  const letters: Letter[] = [];
  const receipts: Receipt[] = [];
  const settings = { appSecret: 'geheim van de app', verifyToken: 'wachtwoord' };
  const routes = createWhatsappRoutes({
    reception: {
      async receive(post) {
        if (!isUp()) throw new Error('down');
        letters.push(...post.letters);
        receipts.push(...post.receipts);
        return async () => {};
      },
    },
    settings,
    log: () => {},
  });
  const bring = (request: Request) => routes.request(request);
  meta = await startMeta({ webhook, bring, ...parts });
  const carrier = createWhatsappCarrier({ settings: meta.settings, fetch });
  const answer = (person: object, text: string, labels: string[] = [], tracker = text) => {
    const options = labels.map((label) => ({ id: label.toLowerCase(), label }));
    const said: Message = {
      ...{ conversation: 'c', seq: 2, id: 'm', author: 'script', text, several: false, options },
      ...{ step: 'balie/mag', at: now },
    };
    const to = { route: { phoneNumberId: number, ...person }, heardAt: now };
    return carrier.send(carrier.write([said])[0], to, tracker, now);
  };
  return { letters, receipts, meta, answer };
}

describe('the stand-in for Meta', () => {
  it('brings what somebody writes, and shows what we answer', async () => {
    const { letters, meta, answer } = await meet();
    const id = meta.says(bo, 'hallo');
    expect(await meta.deliver()).toBe(0);
    expect(letters).toMatchObject([{ id, text: 'hallo', person: `${number}/${bo.userId}` }]);
    await answer(bo, 'Dag! Mag dat?', ['Ja', 'Nee']);
    expect(meta.shown(bo)).toEqual(['Dag! Mag dat?']);
    expect(meta.shown(anna)).toEqual([]);
  });

  it('lets somebody press a key, which we read as its option', async () => {
    const { letters, meta, answer } = await meet();
    await answer(anna, 'Mag dat?', ['Ja', 'Nee']);
    meta.presses(anna, 1);
    await answer(anna, 'Waarover?', ['Geld', 'Wonen', 'Werk', 'Zorg']);
    meta.presses(anna, 3);
    await meta.deliver();
    const pressed = letters.map(({ option, text }) => `${option} ${text}`).sort();
    expect(pressed).toEqual(['nee Nee', 'zorg Zorg']);
  });

  it('brings statuses with our tracker, doubled and shuffled by the seed', async () => {
    const { receipts, meta, answer } = await meet({ duplicate: 1, seed: 3 });
    for (const text of ['een', 'twee', 'drie', 'vier']) await answer(anna, text);
    await meta.deliver();
    expect(receipts).toHaveLength(24);
    expect(new Set(receipts.map(({ tracker }) => tracker))).toEqual(
      new Set(['een', 'twee', 'drie', 'vier']),
    );
    const stages = receipts.filter(({ tracker }) => tracker === 'een').map(({ status }) => status);
    expect(stages).not.toEqual(['sent', 'sent', 'delivered', 'delivered', 'read', 'read']);
  });

  it('brings what was not acknowledged again', async () => {
    let up = false;
    const { letters, meta } = await meet({}, () => up);
    meta.says(anna, 'hallo');
    expect(await meta.deliver()).toBe(1);
    up = true;
    expect(await meta.deliver()).toBe(0);
    expect(letters).toHaveLength(1);
  });

  it('says what was seen twice', async () => {
    const { meta, answer } = await meet();
    meta.misfortune.next('silentAfter');
    await answer(anna, 'Dag.');
    expect(meta.twice()).toEqual([]);
    await answer(anna, 'Dag.');
    expect(meta.twice()).toEqual(['Dag.']);
  });

  it('can let a parcel fail afterwards', async () => {
    const { meta, receipts, answer } = await meet();
    meta.fate = () => [{ status: 'failed', code: 131026 }];
    await answer(anna, 'Dag.');
    await meta.deliver();
    expect(receipts).toMatchObject([
      { status: 'failed', tracker: 'Dag.', outcome: { result: 'lost', code: '131026' } },
    ]);
  });

  it('refuses a message whole when one label is too long, and says why', async () => {
    const { meta } = await meet();
    const button = { type: 'reply', reply: { id: 'ja', title: 'Ja, dat mag u van mij zeker' } };
    const body = {
      ...{ messaging_product: 'whatsapp', to: anna.waId, type: 'interactive' },
      interactive: { type: 'button', body: { text: 'Mag dat?' }, action: { buttons: [button] } },
    };
    const { url, token } = meta.settings;
    const response = await fetch(`${url}/${number}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
    expect(meta.refused).toEqual([
      { code: 131009, why: expect.stringContaining('longer than 20') },
    ]);
    expect(meta.accepted).toEqual([]);
  });

  it('drops what is sent to a user id as if it were a number', async () => {
    const { meta, answer } = await meet();
    expect(await answer({ waId: bo.userId }, 'Dag.')).toMatchObject({ result: 'sent' });
    expect(meta.accepted).toEqual([]);
  });

  it('fails as often as it is told, the same each time', async () => {
    const outcomes = async () => {
      const { answer, meta: own } = await meet({
        seed: 5,
        often: { error: 0.3, silentAfter: 0.3 },
      });
      const results: string[] = [];
      for (let at = 0; at < 20; at++) results.push((await answer(anna, `${at}`)).result);
      await own.close();
      return results;
    };
    const first = await outcomes();
    expect(new Set(first)).toEqual(new Set(['sent', 'retry', 'uncertain']));
    expect(await outcomes()).toEqual(first);
    meta = undefined;
  });

  it('signs a post of any shape', async () => {
    const { letters, meta } = await meet();
    expect((await meta.post(postOf(...Object.values(messages)))).status).toBe(200);
    expect(letters).toEqual(readPost(postOf(...Object.values(messages)))?.letters);
  });
});

it('has chance that is fair enough', () => {
  const chance = createChance(1);
  const hits = Array.from({ length: 10_000 }, () => chance.is(0.2)).filter(Boolean).length;
  expect(hits).toBeGreaterThan(1800);
  expect(hits).toBeLessThan(2200);
  expect(chance.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
});
