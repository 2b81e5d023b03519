/** @module Where the desk stands, what it keeps its conversations in, and who can reach it. */
import { z } from 'zod';
import { isLoopback, isReadable, Url } from './field.ts';

export const deskFields = {
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, 'HOST is geen adres. Een voorbeeld: 127.0.0.1.')
    .default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT is geen getal. Een voorbeeld: 3000.')
    .int('PORT is geen heel getal. Een voorbeeld: 3000.')
    .min(0, 'PORT mag niet onder 0 zijn.')
    .max(65535, 'PORT mag niet boven 65535 zijn.')
    .default(3000),
  DATABASE_URL: Url(
    /^(file:.|libsql:\/\/|https?:\/\/|wss?:\/\/)/,
    'DATABASE_URL moet beginnen met file:, libsql:// of https://. Een voorbeeld: file:data/wijkbalie.db.',
  )
    .refine((text) => !text.includes(':memory:'), {
      error: 'DATABASE_URL mag niet :memory: zijn: dan is alles weg na een herstart.',
    })
    .default('file:data/wijkbalie.db'),
  DATABASE_TOKEN: z.string().optional(),
  PUBLIC_URL: Url(
    /^https?:\/\/[^/?#@]+\/?$/,
    'PUBLIC_URL is geen webadres zonder pad. Een voorbeeld: https://wijkbalie.example.nl.',
  ).optional(),
  SECRET: z
    .string()
    .min(32, 'SECRET is te kort: gebruik minstens 32 willekeurige tekens.')
    .optional(),
  FLOWS: z.string().default('flows'),
  KNOWLEDGE: z.string().default('knowledge'),
};

type Desk = z.infer<z.ZodObject<typeof deskFields>>;

/** Secrets missing means closed: only a whole set of settings opens the door to others. */
export function findOpenDoors({ HOST, PUBLIC_URL, SECRET }: Desk): string[] {
  if (PUBLIC_URL === undefined && SECRET === undefined) {
    return isLoopback(HOST)
      ? []
      : [
          `Zonder instellingen is dit een demonstratie, en die is alleen op deze computer te bereiken. HOST is nu ${HOST}. Stel PUBLIC_URL en SECRET in, of laat HOST weg.`,
        ];
  }
  if (PUBLIC_URL === undefined) return ['SECRET is ingesteld, maar PUBLIC_URL nog niet.'];
  const problems = [];
  if (SECRET === undefined) {
    problems.push(
      'PUBLIC_URL is ingesteld, maar SECRET nog niet. Gebruik minstens 32 willekeurige tekens.',
    );
  }
  if (isReadable(PUBLIC_URL)) {
    problems.push(
      'PUBLIC_URL moet met https:// beginnen: gesprekken gaan niet leesbaar over het netwerk.',
    );
  }
  return problems;
}
