/** @module Texts as vectors, by any service that speaks as OpenAI does: far away, or on our own machine. */
import OpenAI from 'openai';
import { z } from 'zod';
import type { EmbeddingSettings } from './settings.ts';

interface Parts {
  settings: EmbeddingSettings;
  /** Takes out whatever tells who somebody is, before it leaves us. */
  mask(text: string): string;
  fetch?: typeof fetch | undefined;
}

/** No key at all is refused by the client itself, and a model on our own machine asks for none. */
const noKey = 'geen';

/**
 * Vectors in the order of the texts. Throws what went wrong, without anybody's words, or when it takes longer
 * than `patience` (ms).
 */
export function createEmbed({ settings, mask, fetch }: Parts) {
  const { url, model, key = noKey } = settings;
  const client = new OpenAI({
    ...{ baseURL: url, apiKey: key, maxRetries: 0, logLevel: 'off' },
    ...(fetch && { fetch }),
  });
  return async (texts: string[], patience: number): Promise<number[][]> => {
    const asked = { model, input: texts.map(mask), encoding_format: 'float' as const };
    const signal = AbortSignal.timeout(patience);
    const answer = await client.embeddings.create(asked, { signal }).catch((error: unknown) => {
      throw new EmbedError(error instanceof OpenAI.APIError ? error.status : undefined);
    });
    const { data: vectors = [] } = Vectors.safeParse(answer);
    const isWhole = vectors.every(({ length }) => length === vectors[0]?.length);
    if (vectors.length !== texts.length || !isWhole) throw new EmbedError();
    return vectors;
  };
}

/** Put in the order of what was asked, which nobody promises. */
const Vectors = z
  .object({ data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })) })
  .transform(({ data }) =>
    data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding),
  );

/** The model did not give vectors. Carries no more than a status, for an answer may repeat our words. */
export class EmbedError extends Error {
  override name = 'EmbedError';

  constructor(status?: number) {
    super(status === undefined ? 'no vectors' : `no vectors (${status})`);
  }
}
