/** @module A language model for those who search, where one is connected; and its vectors, kept up to date. */
import type { Model } from './knowledge/finding/meaning.ts';
import { createEmbed, EmbedError } from './llm/embed.ts';
import { placeOf } from './log.ts';
import type { ServiceParts } from './parts.ts';
import { createVectorIndex } from './store/vectors.ts';
import { maskPersonalData } from './understanding/personal/mask.ts';

/** A language model that helps to search, when there is one. */
export function createModel({ config, client, fetch }: ServiceParts): Model | undefined {
  const { embedding: settings } = config;
  if (!settings) return undefined;
  const embed = createEmbed({ settings, mask: maskPersonalData, fetch });
  return { name: settings.model, embed, vectors: createVectorIndex(client) };
}

/** In ms: a model that does not answer is left in peace for this long. */
const rest = 60_000;

/** Keeps the vectors up to date. The desk goes on without them, so what goes wrong is only told. */
export function createTending({ clock, log }: ServiceParts, fill: () => Promise<void>) {
  let [busy, notBefore] = [false, 0];
  return async () => {
    if (busy || Date.parse(clock.now()) < notBefore) return;
    busy = true;
    await fill().catch((error: Error) => {
      notBefore = Date.parse(clock.now()) + rest;
      const told = error instanceof EmbedError ? error.message : placeOf(error);
      log({ trouble: 'making vectors', error: told });
    });
    busy = false;
  };
}
