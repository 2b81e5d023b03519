/** @module A whole desk with a bot at Microsoft, and somebody in Web Chat who talks with it over real signatures. */

import type { Client } from '@libsql/client';
import type { BotSettings } from '../../../src/channels/botframework/settings.ts';
import { readContent } from '../../../src/cli/content.ts';
import { openDatabase } from '../../../src/cli/open.ts';
import { createService, type Service } from '../../../src/wiring.ts';
import { randomIds } from '../../../src/world.ts';
import { temporary } from '../../conversation/world.ts';
import { claimsFor } from './endpoint.ts';
import { type Microsoft, now } from './microsoft.ts';
import { webchat } from './shapes.ts';

export interface Bot {
  service: Service;
  client: Client;
  /** What was logged, as JSON. */
  lines: string[];
  /** Brings an activity with a good token, or with the one given; settles when everything is answered. Its status. */
  post(activity: object, token?: string): Promise<number>;
  /** Somebody types this. */
  says(text: string): Promise<number>;
  /** Somebody presses the key of this option, on what came last. */
  presses(option: string): Promise<number>;
  /** What somebody read since they last wrote. */
  read(): string;
  /** So many seconds go by, and what is due then is done. */
  wait(seconds: number): Promise<void>;
  /** How many rows a table has. */
  count(table: string): Promise<number>;
  close(): void;
}

const content = readContent({ flows: 'flows', knowledge: 'knowledge' });
/** Service calls go to the stand-in. */
export const at = (microsoft: Microsoft) => ({ ...webchat, serviceUrl: `${microsoft.url}/` });

export async function openBot(microsoft: Microsoft, more: Partial<BotSettings> = {}): Promise<Bot> {
  const place = temporary();
  const { client } = await openDatabase({ databaseUrl: place.url, databaseToken: undefined });
  const lines: string[] = [];
  let [moment, count, seen] = [now, 0, 0];
  const bot = { ...microsoft.settings, ...more };
  const service = await createService({
    config: { publicUrl: bot.site, secret: 's'.repeat(32), demonstration: false, bot },
    ...{ client, content: await content, ids: randomIds },
    clock: { now: () => new Date(moment * 1000).toISOString() },
    log: (line) => lines.push(JSON.stringify(line)),
  });
  const countOf = async (query: string) => Number((await client.execute(query)).rows[0]![0]);
  const settle = async () => {
    do {
      await service.work();
      // A database on a file answers at once: without a pause the network would never get a turn.
      await new Promise((resolve) => setTimeout(resolve, 1));
    } while ((await countOf('SELECT count(*) FROM person WHERE held_until IS NOT NULL')) > 0);
  };
  const post: Bot['post'] = async (activity, token) => {
    moment += 1;
    const good = token ?? (await microsoft.channels.sign(claimsFor(at(microsoft))));
    const headers = { authorization: `Bearer ${good}`, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(activity) };
    const { status } = await service.app.request('/api/messages', init);
    await settle();
    return status;
  };
  const send = (what: object) => {
    seen = microsoft.kept.length;
    return post({ ...at(microsoft), id: `bericht-${++count}`, ...what });
  };
  return {
    ...{ service, client, lines, post, says: (text) => send({ text }) },
    presses: (option) => {
      const { text, value } = findKey(microsoft, option);
      return send({ text, value });
    },
    read: () =>
      microsoft.kept
        .slice(seen)
        .map(({ activity }) => activity.text)
        .join('\n\n'),
    async wait(seconds) {
      moment += seconds;
      await settle();
    },
    count: (table) => countOf(`SELECT count(*) FROM ${table}`),
    close() {
      client.close();
      place.remove();
    },
  };
}

interface Suggested {
  text: string;
  value: { option: string };
}

function findKey({ kept }: Microsoft, option: string): Suggested {
  const { actions } = kept.at(-1)!.activity.suggestedActions as { actions: Suggested[] };
  return actions.find(({ value }) => value.option === option)!;
}
