/** @module What every channel owes whoever knocks: heard once, refused without a trace, and never an error of ours. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, doors } from './doors.ts';

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const unreadable: [what: string, body: BodyInit][] = [
  ['nothing', ''],
  ['half of it', '{"type":"message"'],
  ['no UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d])],
  ['a list', '[]'],
  ['null', 'null'],
  ['a word', '"huur"'],
  ['an object without anything', '{}'],
  ['a hundred thousand levels', deep(100_000)],
  ['half of a hundred thousand levels', '['.repeat(100_000)],
];

describe.each(Object.entries(doors))('%s', (_, open) => {
  let door: Door;
  beforeAll(async () => {
    door = await open();
  });
  afterAll(() => door.close());

  const say = (words: string, id: string, more?: object, how?: Parameters<Door['post']>[1]) =>
    door.post(JSON.stringify(door.says(words, id, more)), how);

  /** How many more were kept than before. */
  async function grown(work: () => Promise<unknown>): Promise<number> {
    const before = (await door.kept()).length;
    await work();
    return (await door.kept()).length - before;
  }

  it('hears words as they were typed, and a message that comes twice once', async () => {
    const words = 'ik kan de huur niet betalen 🏠 & nu?';
    const twice = async () => {
      expect((await say(words, 'twee-keer')).status).toBeLessThan(300);
      expect((await say(words, 'twee-keer')).status).toBeLessThan(300);
    };
    expect(await grown(twice)).toBe(1);
    expect((await door.kept()).at(-1)?.text).toBe(words);
  });

  it('hears two messages with the same words as two', async () => {
    const both = () => Promise.all([say('huur', 'een'), say('huur', 'ander')]);
    expect(await grown(both)).toBe(2);
  });

  it('hears what carries fields that nobody knows, and a moment that has yet to come', async () => {
    const more = { timestamp: door.future, onbekend: { diep: [{ er: 1 }] }, nogiets: null };
    expect(await grown(() => say('huur', 'vreemd', more))).toBe(1);
  });

  it('refuses who is somebody else, and keeps nothing', async () => {
    const forged = async () => {
      expect((await say('huur', 'vals', {}, { forged: true })).status).toBe(403);
    };
    expect(await grown(forged)).toBe(0);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])(
    'refuses %s',
    async (type) => {
      const wrong = async () => {
        expect((await say('huur', type, {}, { type })).status).toBe(415);
      };
      expect(await grown(wrong)).toBe(0);
    },
  );

  it('refuses ten megabytes', async () => {
    const large = async () => {
      expect((await say('a'.repeat(10_000_000), 'groot')).status).toBe(413);
    };
    expect(await grown(large)).toBe(0);
  });

  it.each(unreadable)(
    'keeps nothing of %s, and never says that it is our fault',
    async (__, body) => {
      const wrong = async () => {
        expect((await door.post(body)).status).toBeLessThan(500);
      };
      expect(await grown(wrong)).toBe(0);
    },
  );

  it('takes or refuses a real post in which any part is something else', async () => {
    const real = () => structuredClone(door.says('huur', 'echt')) as Record<string, unknown>;
    const paths = pathsOf(real());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const body = real();
        setAt(body, path, value);
        expect((await door.post(JSON.stringify(body))).status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });
});

/** Every place in it, the outermost first. */
function pathsOf(json: unknown, path: string[] = []): string[][] {
  if (!(json instanceof Object)) return [];
  return Object.entries(json).flatMap(([key, value]) => [
    [...path, key],
    ...pathsOf(value, [...path, key]),
  ]);
}

function setAt(json: Record<string, unknown>, path: string[], value: unknown): void {
  const [key, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) json[key] = value;
  else setAt(json[key] as Record<string, unknown>, rest, value);
}
