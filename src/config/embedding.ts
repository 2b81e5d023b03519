/** @module What connects a language model that helps to search. */
import { z } from 'zod';
import type { EmbeddingSettings } from '../llm/settings.ts';
import { bare, findHalf, isReadable, Url } from './field.ts';

export const embeddingFields = {
  EMBEDDING_URL: Url(
    /^https?:\/\/[^?#@]+$/,
    'EMBEDDING_URL is geen webadres. Een voorbeeld: https://model.example.nl/v1.',
  ).optional(),
  EMBEDDING_MODEL: z.string().optional(),
  EMBEDDING_KEY: z.string().optional(),
};

type Given = z.infer<z.ZodObject<typeof embeddingFields>>;

/** The address and the model go together, and what people write never goes readable over the network. */
export function findHalfEmbedding(given: Given): string[] {
  const { problems } = findHalf(given, ['EMBEDDING_URL', 'EMBEDDING_MODEL'], ['EMBEDDING_KEY']);
  if (given.EMBEDDING_URL && isReadable(given.EMBEDDING_URL)) {
    problems.push('EMBEDDING_URL moet met https:// beginnen, of op deze computer staan.');
  }
  return problems;
}

export function toEmbedding(given: Given): EmbeddingSettings | undefined {
  const { EMBEDDING_URL: url, EMBEDDING_MODEL: model, EMBEDDING_KEY: key } = given;
  return url && model ? { url: bare(url), model, ...(key && { key }) } : undefined;
}
