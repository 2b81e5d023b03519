/** @module Settings: read from a plain record, checked all at once, a sentence for every problem. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { BotAccount } from './channels/botframework/settings.ts';

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
  /** Folders with the flows and the knowledge. */
  flows: string;
  knowledge: string;
  /** Undefined when no bot at Microsoft is connected. */
  bot: (BotAccount & { site: string }) | undefined;
}

/** The settings in a record such as the environment. Throws one `ConfigError` with every problem. */
export function parseConfig(record: Record<string, string | undefined>): Config {
  const given = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
  const known = Object.keys(Settings.shape);
  const problems = given.flatMap(([name]) => findMisspelling(name, known));
  const read = Settings.safeParse(Object.fromEntries(given));
  if (!read.success)
    throw new ConfigError([...problems, ...read.error.issues.map((i) => i.message)]);
  problems.push(...findOpenDoors(read.data), ...findHalfBot(read.data));
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
    flows: settings.FLOWS,
    knowledge: settings.KNOWLEDGE,
    bot: toBot(settings),
  };
}

function toBot({ BOT_APP_ID, BOT_APP_PASSWORD, BOT_TENANT, PUBLIC_URL }: Settings): Config['bot'] {
  if (!BOT_APP_ID || !BOT_APP_PASSWORD || !PUBLIC_URL) return undefined;
  return {
    ...{ appId: BOT_APP_ID, password: BOT_APP_PASSWORD, site: PUBLIC_URL.replace(/\/$/, '') },
    ...(BOT_TENANT && { tenant: BOT_TENANT }),
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

/** All of them or none; only the tenant may be left out. */
function findHalfBot(settings: Settings): string[] {
  const given = [...bot, 'BOT_TENANT' as const].filter((name) => settings[name]);
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
