/** @module What connects a bot at Microsoft. */
import { z } from 'zod';
import { type BotSettings, microsoft } from '../channels/botframework/settings.ts';
import { bare, findHalf } from './field.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const Guid = (name: string, what: string) =>
  z
    .string()
    .regex(
      guid,
      `${name} is geen ${what} van Microsoft. Een voorbeeld: 11111111-2222-3333-4444-555555555555.`,
    )
    .toLowerCase()
    .optional();

export const botFields = {
  BOT_APP_ID: Guid('BOT_APP_ID', 'app-id'),
  BOT_APP_PASSWORD: z.string().optional(),
  BOT_TENANT: Guid('BOT_TENANT', 'tenant-id'),
  BOT_HANDOFF: z.enum(['ja', 'nee'], 'BOT_HANDOFF is ja of nee.').optional(),
};

type Given = z.infer<z.ZodObject<typeof botFields>> & { PUBLIC_URL?: string | undefined };

const needed = ['BOT_APP_ID', 'BOT_APP_PASSWORD'] as const;

/** All of them or none; only the tenant and the handover may be left out. */
export function findHalfBot(given: Given): string[] {
  const { first, problems } = findHalf(given, needed, ['BOT_TENANT', 'BOT_HANDOFF']);
  if (first && given.PUBLIC_URL === undefined) {
    problems.push(
      `${first} is ingesteld, maar PUBLIC_URL nog niet. Zonder dat adres kan Microsoft ons niet vinden.`,
    );
  }
  return problems;
}

export function toBot(given: Given): BotSettings | undefined {
  const { BOT_APP_ID: appId, BOT_APP_PASSWORD: password, BOT_TENANT: tenant } = given;
  if (!appId || !password || !given.PUBLIC_URL) return undefined;
  const site = bare(given.PUBLIC_URL);
  const handoff = given.BOT_HANDOFF === 'ja';
  return { ...microsoft, appId, password, site, handoff, ...(tenant && { tenant }) };
}
