/** @module The guide of the shipped texts, opened through its front door on a Monday at half past ten. */
import { Hono } from 'hono';
import { momentOf } from '../../src/domain/day.ts';
import type { SignaalKind } from '../../src/domain/signaal.ts';
import type { GidsParts } from '../../src/gids/parts.ts';
import { createGidsRoutes } from '../../src/gids/routes.tsx';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { openIndex, shippedLibrary } from '../knowledge/shipped.ts';

export const home = 'http://localhost';
export const now = momentOf('2026-11-23', '10:30');

/** A library that may be changed before it is opened; `dangers` are words with the sign that is heard in them. */
interface Given {
  change?: (library: GidsParts['library']) => void;
  dangers?: Record<string, SignaalKind>;
  at?: string;
  publicUrl?: string;
}

export async function openGuide({ change, dangers = {}, at = now, publicUrl }: Given = {}) {
  const library = await shippedLibrary();
  change?.(library);
  const { find } = createKnowledge({ library, index: openIndex() });
  const app = new Hono().route(
    '/',
    createGidsRoutes({
      ...{ library, find, publicUrl, wijk: library.wijk, demo: true, clock: { now: () => at } },
      emergency: { label: '112', tel: 'tel:112' },
      understand: (text) => ({
        ...{ intent: 'other', facts: {}, language: 'nl' },
        signalen: Object.entries(dangers)
          .filter(([words]) => text.includes(words))
          .map(([, kind]) => ({ kind, certainty: 'ask', span: [0, text.length] })),
      }),
    }),
  );
  return {
    library,
    get: (path: string) => app.request(home + path),
    text: async (path: string) => (await app.request(home + path)).text(),
  };
}
