/** @module Settings: read from a plain record, checked all at once, a sentence for every problem. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { type BotSettings, microsoft } from './channels/botframework/settings.ts';
import type { WhatsappSettings } from './channels/whatsapp/settings.ts';

/** The operator must mend the settings. Every problem found is a sentence in `problems`. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** As Microsoft writes ids of apps and directories. */
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** True for a name or address that only this machine can reach. */
export const isLoopback = (host: string): boolean => loopback.test(host);

const url = (pattern: RegExp, error: string) =>
  z
    .string()
    .refine((text) => pattern.test(text) && (text.startsWith('file:') || URL.canParse(text)), {
      error,
    });

/** As a browser names the website of a page: with https, or on this machine. Each by its own name. */
const isOrigin = (text: string): boolean =>
  !text.includes('*') &&
  URL.canParse(text) &&
  new URL(text).origin === text &&
  (text.startsWith('https://') || isLoopback(new URL(text).hostname));

/** Every setting there is. All may be left out. */
const Settings = z.object({
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
  DATABASE_URL: url(
    /^(file:.|libsql:\/\/|https?:\/\/|wss?:\/\/)/,
    'DATABASE_URL moet beginnen met file:, libsql:// of https://. Een voorbeeld: file:data/wijkbalie.db.',
  )
    .refine((text) => !text.includes(':memory:'), {
      error: 'DATABASE_URL mag niet :memory: zijn: dan is alles weg na een herstart.',
    })
    .default('file:data/wijkbalie.db'),
  DATABASE_TOKEN: z.string().optional(),
  PUBLIC_URL: url(
    /^https?:\/\/[^/?#@]+\/?$/,
    'PUBLIC_URL is geen webadres zonder pad. Een voorbeeld: https://wijkbalie.example.nl.',
  ).optional(),
  SECRET: z
    .string()
    .min(32, 'SECRET is te kort: gebruik minstens 32 willekeurige tekens.')
    .optional(),
  DIRECTLINE_SECRET: z
    .string()
    .regex(
      /^[\x21-\x7e]{32,}$/,
      'DIRECTLINE_SECRET klopt niet: gebruik minstens 32 willekeurige letters en cijfers, zonder spaties.',
    )
    .optional(),
  DIRECTLINE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
    .refine((origins) => origins.every(isOrigin), {
      error:
        'DIRECTLINE_ORIGINS is geen lijst van websites zonder pad. Een voorbeeld: https://www.example.nl https://wijk.example.nl.',
    }),
  FLOWS: z.string().default('flows'),
  KNOWLEDGE: z.string().default('knowledge'),
  BOT_APP_ID: z
    .string()
    .regex(
      guid,
      'BOT_APP_ID is geen app-id van Microsoft. Een voorbeeld: 11111111-2222-3333-4444-555555555555.',
    )
    .toLowerCase()
    .optional(),
  BOT_APP_PASSWORD: z.string().optional(),
  BOT_TENANT: z
    .string()
    .regex(
      guid,
      'BOT_TENANT is geen tenant-id van Microsoft. Een voorbeeld: 11111111-2222-3333-4444-555555555555.',
    )
    .toLowerCase()
    .optional(),
  BOT_HANDOFF: z.enum(['ja', 'nee'], 'BOT_HANDOFF is ja of nee.').optional(),
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
  WHATSAPP_URL: url(
    /^https?:\/\/[^?#@]+$/,
    'WHATSAPP_URL is geen webadres. Een voorbeeld: https://graph.facebook.com/v23.0.',
  ).default('https://graph.facebook.com/v23.0'),
});

export interface Config {
  host: string;
  /** 0 asks for any free port. */
  port: number;
  databaseUrl: string;
  databaseToken: string | undefined;
  /** Where people reach us, without a slash at the end. Undefined in a demonstration. */
  publicUrl: string | undefined;
  /** At least 32 characters. Undefined in a demonstration. */
  secret: string | undefined;
  /** Invented neighbourhood, login link on the terminal, only reachable from this machine. */
  demonstration: boolean;
  /** For chat windows on other websites: what their servers prove themselves with, and where they stand. */
  directline: { secret: string | undefined; origins: string[] };
  /** Folders with the flows and the knowledge. */
  flows: string;
  knowledge: string;
  /** Undefined when no bot at Microsoft is connected. */
  bot: BotSettings | undefined;
  /** Undefined when no number at Meta is connected. */
  whatsapp: WhatsappSettings | undefined;
}

/** The settings in a record such as the environment. Throws one `ConfigError` with every problem. */
export function parseConfig(record: Record<string, string | undefined>): Config {
  const given = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
  const known = Object.keys(Settings.shape);
  const problems = given.flatMap(([name]) => findMisspelling(name, known));
  const read = Settings.safeParse(Object.fromEntries(given));
  if (!read.success)
    throw new ConfigError([...problems, ...read.error.issues.map((i) => i.message)]);
  problems.push(
    ...findOpenDoors(read.data),
    ...findHalfBot(read.data),
    ...findHalfWhatsapp(read.data),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(read.data);
}

type Settings = z.infer<typeof Settings>;

function toConfig(settings: Settings): Config {
  return {
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    databaseToken: settings.DATABASE_TOKEN,
    publicUrl: settings.PUBLIC_URL?.replace(/\/$/, ''),
    secret: settings.SECRET,
    demonstration: settings.PUBLIC_URL === undefined,
    directline: { secret: settings.DIRECTLINE_SECRET, origins: settings.DIRECTLINE_ORIGINS },
    flows: settings.FLOWS,
    knowledge: settings.KNOWLEDGE,
    bot: toBot(settings),
    whatsapp: toWhatsapp(settings),
  };
}

function toBot(settings: Settings): BotSettings | undefined {
  const { BOT_APP_ID, BOT_APP_PASSWORD, BOT_TENANT, BOT_HANDOFF, PUBLIC_URL } = settings;
  if (!BOT_APP_ID || !BOT_APP_PASSWORD || !PUBLIC_URL) return undefined;
  return {
    ...microsoft,
    ...{ appId: BOT_APP_ID, password: BOT_APP_PASSWORD, site: PUBLIC_URL.replace(/\/$/, '') },
    ...{ ...(BOT_TENANT && { tenant: BOT_TENANT }), handoff: BOT_HANDOFF === 'ja' },
  };
}

function toWhatsapp(settings: Settings): WhatsappSettings | undefined {
  const { WHATSAPP_TOKEN, WHATSAPP_APP_SECRET, WHATSAPP_VERIFY_TOKEN, PUBLIC_URL } = settings;
  if (!WHATSAPP_TOKEN || !WHATSAPP_APP_SECRET || !WHATSAPP_VERIFY_TOKEN || !PUBLIC_URL) {
    return undefined;
  }
  const [name, language] = settings.WHATSAPP_TEMPLATE?.split(':') ?? [];
  return {
    ...{
      token: WHATSAPP_TOKEN,
      appSecret: WHATSAPP_APP_SECRET,
      verifyToken: WHATSAPP_VERIFY_TOKEN,
    },
    ...{ url: settings.WHATSAPP_URL.replace(/\/$/, ''), site: PUBLIC_URL.replace(/\/$/, '') },
    ...(name && language && { template: { name, language } }),
  };
}

/** A setting we do not know that looks like one we do. Short names must be nearer, or HOME would be HOST. */
function findMisspelling(name: string, known: string[]): string[] {
  if (known.includes(name)) return [];
  const near = known.find((k) => distance(k, name.toUpperCase()) <= (k.length > 8 ? 2 : 1));
  return near ? [`De instelling ${name} bestaat niet. Bedoelt u ${near}?`] : [];
}

/** Secrets missing means closed: only a whole set of settings opens the door to others. */
function findOpenDoors({ HOST, PUBLIC_URL, SECRET }: Settings): string[] {
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
  if (PUBLIC_URL.startsWith('http:') && !isLoopback(new URL(PUBLIC_URL).hostname)) {
    problems.push(
      'PUBLIC_URL moet met https:// beginnen: gesprekken gaan niet leesbaar over het netwerk.',
    );
  }
  return problems;
}

const bot = ['BOT_APP_ID', 'BOT_APP_PASSWORD'] as const;

/** All of them or none; only the tenant and the handover may be left out. */
function findHalfBot(settings: Settings): string[] {
  const given = [...bot, 'BOT_TENANT' as const, 'BOT_HANDOFF' as const].filter(
    (name) => settings[name],
  );
  if (given.length === 0) return [];
  const missing = bot.filter((name) => !settings[name]);
  const problems = missing.map((name) => `${given[0]} is ingesteld, maar ${name} nog niet.`);
  if (settings.PUBLIC_URL === undefined) {
    problems.push(
      `${given[0]} is ingesteld, maar PUBLIC_URL nog niet. Zonder dat adres kan Microsoft ons niet vinden.`,
    );
  }
  return problems;
}

const whatsapp = ['WHATSAPP_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'] as const;

/** All of them or none; only the template may be left out. */
function findHalfWhatsapp(settings: Settings): string[] {
  const given = [...whatsapp, 'WHATSAPP_TEMPLATE' as const].filter((name) => settings[name]);
  if (given.length === 0) return [];
  const missing = whatsapp.filter((name) => !settings[name]);
  const problems = missing.map((name) => `${given[0]} is ingesteld, maar ${name} nog niet.`);
  if (settings.PUBLIC_URL === undefined) {
    problems.push(
      `${given[0]} is ingesteld, maar PUBLIC_URL nog niet. Zonder dat adres kan Meta ons niet vinden.`,
    );
  }
  const { WHATSAPP_URL: url } = settings;
  if (url.startsWith('http:') && !isLoopback(new URL(url).hostname)) {
    problems.push('WHATSAPP_URL moet met https:// beginnen.');
  }
  return problems;
}
