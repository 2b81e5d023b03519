import { describe, expect, it } from 'vitest';
import { createEmbed, EmbedError } from '../../src/llm/embed.ts';
import { maskPersonalData } from '../../src/understanding/personal/mask.ts';
import { openService, toVector } from './service.ts';

const settings = { url: 'http://localhost:1234/v1', model: 'klein', key: 'sleutel' };
const open = (fail?: (nth: number) => Response | undefined) => {
  const { asked, fetch } = openService(fail);
  return { asked, embed: createEmbed({ settings, mask: maskPersonalData, fetch }) };
};

describe('vectors of a model', () => {
  it('come in the order of the texts, whatever order they were brought in', async () => {
    const { embed, asked } = open();
    expect(await embed(['huur', 'zorg'], 1000)).toEqual([toVector('huur'), toVector('zorg')]);
    expect(asked).toMatchObject([
      { path: '/v1/embeddings', authorization: 'Bearer sleutel', model: 'klein' },
    ]);
  });

  it('are asked for without telling who somebody is', async () => {
    const { embed, asked } = open();
    await embed(
      ['Mijn naam is Fatma Yilmaz, bel 06-12345678, bsn 123456782. Ik heb huurschuld'],
      99,
    );
    expect(asked[0]!.input[0]).toContain('huurschuld');
    expect(asked[0]!.input[0]).not.toMatch(/Fatma|Yilmaz|1234/);
  });

  it.each([
    ['an error', () => Response.json({ error: { message: 'huurschuld' } }, { status: 500 })],
    ['no vectors', () => Response.json({ data: [] })],
    ['no JSON', () => new Response('huurschuld', { headers: { 'content-type': 'text/html' } })],
    ['no numbers', () => Response.json({ data: [{ index: 0, embedding: ['huurschuld'] }] })],
    ['another shape', () => Response.json(['huurschuld'])],
  ])('%s throws, and repeats nobody’s words', async (_, answer) => {
    const { embed } = open(answer);
    const error = await embed(['huurschuld'], 1000).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EmbedError);
    expect(String(error)).not.toContain('huurschuld');
    expect((error as Error).cause).toBeUndefined();
  });

  it('are waited for no longer than asked', async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error())),
      );
    const embed = createEmbed({ settings, mask: (text) => text, fetch: never });
    await expect(embed(['huur'], 20)).rejects.toBeInstanceOf(EmbedError);
  });
});
