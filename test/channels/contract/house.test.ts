/** @module What every channel owes within one whole service: answered once, nobody's number kept, nobody's words logged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const bsn = '111222333';

describe.each(['Direct Line', 'WhatsApp', 'Bot Framework'] as const)('%s', (name) => {
  let door: Door;
  beforeAll(async () => {
    door = await house.doors[name]();
    await house.settle();
  });

  const say = (text: string, id: string) => door.bring(JSON.stringify(door.say(text, id)));
  /** What is new in what the inwoners said, or we. */
  async function since(author: 'inwoner' | 'script', what: () => Promise<unknown>) {
    const before = (await house.said(author)).length;
    await what();
    await house.settle();
    return (await house.said(author)).length - before;
  }
  const timesSaid = async (text: string) =>
    (await house.said('inwoner')).filter((each) => each === text).length;

  it('takes what somebody says, and answers it', async () => {
    const answers = await since('script', () =>
      say(`hallo, ik heb een vraag over huur`, `${name}-1`),
    );
    expect(answers).toBeGreaterThan(0);
  });

  it('counts a message once, however often and however much at once it comes', async () => {
    const text = `ik bedoel de huurtoeslag bij ${name}`;
    const first = await since('script', () => say(text, `${name}-2`));
    const again = await since('script', () =>
      Promise.all(Array.from({ length: 5 }, () => say(text, `${name}-2`))),
    );
    expect([await timesSaid(text), first > 0, again]).toEqual([1, true, 0]);
  });

  it('writes nothing of who has not the right to speak, and says so', async () => {
    const before = await house.kept();
    const forged = await door.bring(JSON.stringify(door.say('laat mij erin', `${name}-5`)), true);
    await house.settle();
    expect([401, 403]).toContain(forged.status);
    expect(await house.kept()).toBe(before);
  });

  it.each([
    ['no JSON', bytes('{"type": "mess')],
    ['nothing', bytes('')],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x80, 0x7d])],
    ['JSON a hundred thousand deep', bytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['a list', bytes('[]')],
    ['null', bytes('null')],
    ['ten megabytes', bytes(`{"text":"${'a'.repeat(10_000_000)}"}`)],
  ])('refuses %s without falling over, and writes nothing', async (_, body) => {
    const before = await house.kept();
    const { status } = await door.bring(body);
    await house.settle();
    // Meta brings again whatever is not acknowledged, so what it signed and is no message is acknowledged, and left.
    expect(name === 'WhatsApp' ? [200, 413] : [400, 413]).toContain(status);
    expect(await house.kept()).toBe(before);
  });

  it.each([
    'مرحبا، عندي سؤال عن الإيجار',
    '👩‍👩‍👧 <script>alert(1)</script> & "quotes" {"json": true}',
    "Robert'); DROP TABLE message;--",
    'a‮b⁦c',
  ])('keeps %j as it was said', async (text) => {
    const said = `${text} ${name}`;
    await say(said, `${name}-${text.length}-${text.codePointAt(0)}`);
    await house.settle();
    expect(await house.said('inwoner')).toContain(said);
  });

  it('never keeps a citizen service number, and logs nobody’s words', async () => {
    await say(`mijn nummer is ${bsn} en ik ben verdrietig`, `${name}-bsn`);
    await house.settle();
    expect(await house.kept()).not.toContain(bsn);
    expect(await house.kept()).toContain('verdrietig');
    expect(house.logged()).not.toMatch(/verdrietig|huurtoeslag|DROP TABLE|111222333/);
  });
});
