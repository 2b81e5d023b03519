/** @module What connects a number at Meta. */
import { z } from 'zod';
import type { WhatsappSettings } from '../channels/whatsapp/settings.ts';
import { bare, findHalf, isReadable, Url } from './field.ts';

export const whatsappFields = {
  WHATSAPP_TOKEN: z.string().optional(),
  WHATSAPP_APP_SECRET: z.string().optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().optional(),
  WHATSAPP_TEMPLATE: z
    .string()
    .regex(
      /^[a-z0-9_]{1,512}:[a-z]{2,3}(_[A-Z]{2})?$/,
      'WHATSAPP_TEMPLATE is geen naam met een taal. Een voorbeeld: er_is_antwoord:nl.',
    )
    .optional(),
  WHATSAPP_URL: Url(
    /^https?:\/\/[^?#@]+$/,
    'WHATSAPP_URL is geen webadres. Een voorbeeld: https://graph.facebook.com/v23.0.',
  ).default('https://graph.facebook.com/v23.0'),
};

type Given = z.infer<z.ZodObject<typeof whatsappFields>> & { PUBLIC_URL?: string | undefined };

const needed = ['WHATSAPP_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'] as const;

/** All of them or none; only the template may be left out. */
export function findHalfWhatsapp(given: Given): string[] {
  const { first, problems } = findHalf(given, needed, ['WHATSAPP_TEMPLATE']);
  if (!first) return [];
  if (given.PUBLIC_URL === undefined) {
    problems.push(
      `${first} is ingesteld, maar PUBLIC_URL nog niet. Zonder dat adres kan Meta ons niet vinden.`,
    );
  }
  if (isReadable(given.WHATSAPP_URL)) problems.push('WHATSAPP_URL moet met https:// beginnen.');
  return problems;
}

export function toWhatsapp(given: Given): WhatsappSettings | undefined {
  const { WHATSAPP_TOKEN: token, WHATSAPP_APP_SECRET: appSecret } = given;
  const { WHATSAPP_VERIFY_TOKEN: verifyToken, WHATSAPP_URL: url, PUBLIC_URL: site } = given;
  if (!token || !appSecret || !verifyToken || !site) return undefined;
  const [name, language] = given.WHATSAPP_TEMPLATE?.split(':') ?? [];
  return {
    ...{ token, appSecret, verifyToken, url: bare(url), site: bare(site) },
    ...(name && language && { template: { name, language } }),
  };
}
