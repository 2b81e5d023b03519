/** @module A stand-in for a service that gives vectors, speaking as OpenAI does; its model knows letters and no meaning. */

interface Asked {
  path: string;
  authorization: string | null;
  input: string[];
  model: string;
}

/** What it was asked, and a `fetch` that reaches it and nothing else. `fail` is what it says instead of an answer. */
export function openService(fail?: (nth: number) => Response | undefined) {
  const asked: Asked[] = [];
  const reach: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { input: texts, model } = (await request.json()) as { input: string[]; model: string };
    const { pathname: path } = new URL(request.url);
    asked.push({ path, authorization: request.headers.get('authorization'), input: texts, model });
    const failed = fail?.(asked.length);
    if (failed) return failed;
    const data = texts.map((text, index) => ({
      ...{ object: 'embedding', index, embedding: toVector(text) },
    }));
    // The order is not promised, so it is not kept.
    return Response.json({ object: 'list', model, data: data.reverse() });
  };
  return { asked, fetch: reach };
}

const size = 512;

/** Three letters at a time, thrown in 512 heaps: texts with the same pieces of words lie near each other. */
export function toVector(text: string): number[] {
  const vector = new Array<number>(size).fill(0);
  const plain = ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  for (let at = 0; at < plain.length - 3; at++) {
    const heap = [...plain.slice(at, at + 4)].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7);
    vector[heap % size]! += 1;
  }
  return vector.map((count) => Math.sqrt(count));
}
