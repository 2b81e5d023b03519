/** @module What a service is made from: settings, a database, texts, a clock and chance. */
import type { Client } from '@libsql/client';
import type { Hono } from 'hono';
import type { EndpointLine } from './channels/botframework/route.ts';
import type { Upgrade } from './channels/directline/stream.ts';
import type { WebhookLine } from './channels/whatsapp/route.ts';
import type { Config } from './config.ts';
import type { Clock, Ids } from './conversation/ports.ts';
import type { FlowFile } from './engine/parse.ts';
import type { Source } from './knowledge/reading/yaml.ts';
import type { Learned } from './learned.ts';
import type { RequestLine, Trouble } from './log.ts';

/** The texts of a desk, from a folder or from a bundle. */
export interface Content {
  flows: FlowFile[];
  knowledge: Source[];
  /** Without it the rules and the search decide by themselves. */
  learned?: Learned;
}

export interface ServiceParts {
  config: Pick<Config, 'publicUrl' | 'secret' | 'demonstration'> &
    Partial<Pick<Config, 'directline' | 'whatsapp' | 'bot' | 'embedding'>>;
  /** A database that is migrated. */
  client: Client;
  content: Content;
  clock: Clock;
  ids: Ids;
  log(line: RequestLine | Trouble | WebhookLine | EndpointLine): void;
  /** How we reach the channels that bring our words; the process's own when left out. */
  fetch?: typeof fetch;
  /** Serves `/assets/*`, where nothing else in front of us does. */
  assets?: Hono;
  /** How this process opens WebSockets, where it can. */
  upgrade?: Upgrade;
}
