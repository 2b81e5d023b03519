/** @module Settings: read from a plain record, checked all at once, a sentence for every problem. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { BotSettings } from './channels/botframework/settings.ts';
import type { WhatsappSettings } from './channels/whatsapp/settings.ts';
import { botFields, findHalfBot, toBot } from './config/bot.ts';
import { deskFields, findOpenDoors } from './config/desk.ts';
import { directlineFields } from './config/directline.ts';
import { embeddingFields, findHalfEmbedding, toEmbedding } from './config/embedding.ts';
import { bare } from './config/field.ts';
import { findHalfWhatsapp, toWhatsapp, whatsappFields } from './config/whatsapp.ts';
import type { EmbeddingSettings } from './llm/settings.ts';

/** The operator must mend the settings. Every problem found is a sentence in `problems`. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Every setting there is. All may be left out. */
const Settings = z.object({
  ...deskFields,
  ...directlineFields,
  ...embeddingFields,
  ...botFields,
  ...whatsappFields,
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
  /** Helps to search by meaning. Undefined when no model is connected. */
  embedding: EmbeddingSettings | undefined;
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
  for (const find of [findOpenDoors, findHalfBot, findHalfWhatsapp, findHalfEmbedding]) {
    problems.push(...find(read.data));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(read.data);
}

const toConfig = (settings: z.infer<typeof Settings>): Config => ({
  host: settings.HOST,
  port: settings.PORT,
  databaseUrl: settings.DATABASE_URL,
  databaseToken: settings.DATABASE_TOKEN,
  publicUrl: settings.PUBLIC_URL && bare(settings.PUBLIC_URL),
  secret: settings.SECRET,
  demonstration: settings.PUBLIC_URL === undefined,
  flows: settings.FLOWS,
  knowledge: settings.KNOWLEDGE,
  directline: { secret: settings.DIRECTLINE_SECRET, origins: settings.DIRECTLINE_ORIGINS },
  embedding: toEmbedding(settings),
  bot: toBot(settings),
  whatsapp: toWhatsapp(settings),
});

/** A setting we do not know that looks like one we do. Short names must be nearer, or HOME would be HOST. */
function findMisspelling(name: string, known: string[]): string[] {
  if (known.includes(name)) return [];
  const near = known.find((k) => distance(k, name.toUpperCase()) <= (k.length > 8 ? 2 : 1));
  return near ? [`De instelling ${name} bestaat niet. Bedoelt u ${near}?`] : [];
}
