/** @module Every channel's door on one whole service, knocked on as its own world does: signed, with a token, in its shapes. */
import type { Client } from '@libsql/client';
import { readContent } from '../../../src/cli/content.ts';
import { openDatabase } from '../../../src/cli/open.ts';
import { createService, type Service } from '../../../src/wiring.ts';
import { randomIds } from '../../../src/world.ts';
import { temporary } from '../../conversation/world.ts';
import { at } from '../botframework/bot.ts';
import { claimsFor } from '../botframework/endpoint.ts';
import { type Microsoft, now, startMicrosoft } from '../botframework/microsoft.ts';
import { type Meta, startMeta } from '../whatsapp/meta.ts';
import { change, envelope, number, waId } from '../whatsapp/shapes.ts';
import { sign } from '../whatsapp/webhook.ts';

/** The same for every channel: how somebody reaches the desk there. */
export interface Door {
  /** What somebody says, as the channel brings it; `id` is the channel's own. */
  say(text: string, id: string): unknown;
  /** Brings a body rightly signed, or with whatever a forger has. */
  bring(body: BodyInit, forged?: boolean): Promise<Response>;
}

export interface House {
  /** A door for somebody new. */
  doors: Record<'Direct Line' | 'WhatsApp' | 'Bot Framework', () => Promise<Door>>;
  /** Everything that came is answered. */
  settle(): Promise<void>;
  /** What stands in all conversations, in order, by author. */
  said(author: 'inwoner' | 'script'): Promise<string[]>;
  /** What was logged, as text. */
  logged(): string;
  /** Everything that is kept, as text. */
  kept(): Promise<string>;
  close(): Promise<void>;
}

const site = 'https://balie.example.nl';

export async function openHouse(): Promise<House> {
  const place = temporary();
  const microsoft = await startMicrosoft();
  const { client } = await openDatabase({ databaseUrl: place.url, databaseToken: undefined });
  const meta = await startMeta({ webhook: `${site}/webhooks/whatsapp` });
  const lines: unknown[] = [];
  const service = await createService({
    config: {
      ...{ publicUrl: site, secret: 's'.repeat(32), demonstration: false },
      ...{ whatsapp: meta.settings, bot: { ...microsoft.settings, site } },
    },
    ...{ client, content: await readContent({ flows: 'flows', knowledge: 'knowledge' }) },
    ...{ ids: randomIds, log: (line) => void lines.push(line) },
    clock: { now: () => new Date(now * 1000).toISOString() },
  });
  const rows = async (query: string) => (await client.execute(query)).rows;
  return {
    doors: {
      'Direct Line': () => openDirectLine(service),
      WhatsApp: async () => openWhatsapp(service, meta),
      'Bot Framework': async () => openBotframework(service, microsoft),
    },
    settle: () => settle(service, client),
    async said(author) {
      const found = await rows(`SELECT text FROM message WHERE author = '${author}' ORDER BY seq`);
      return found.map(({ text }) => String(text));
    },
    logged: () => JSON.stringify(lines),
    async kept() {
      const tables = await rows("SELECT name FROM sqlite_master WHERE type = 'table'");
      const names = tables.map(({ name }) => String(name)).filter(isOurs);
      return JSON.stringify(await Promise.all(names.map((name) => rows(`SELECT * FROM ${name}`))));
    },
    async close() {
      await Promise.all([microsoft.close(), meta.close()]);
      client.close();
      place.remove();
    },
  };
}

/** Those of people; not the knowledge, and not what the database keeps for itself. */
const isOurs = (name: string): boolean =>
  /^(conversation|message|letter|parcel|person|receipt|alias|intake|registration|alert)$/.test(
    name,
  );

async function settle(service: Service, client: Client): Promise<void> {
  const held = 'SELECT count(*) AS n FROM person WHERE held_until IS NOT NULL';
  do {
    await service.work();
    // A database on a file answers at once: without a pause the network would never get a turn.
    await new Promise((resolve) => setTimeout(resolve, 1));
  } while (Number((await client.execute(held)).rows[0]!.n) > 0);
}

async function openDirectLine({ app }: Service): Promise<Door> {
  const call = async (path: string, token?: string, body?: BodyInit) =>
    app.request(`${site}/v3/directline${path}`, {
      ...{ method: 'POST', ...(body !== undefined && { body }) },
      headers: {
        ...{ 'content-type': 'application/json', origin: site },
        ...(token && { authorization: `Bearer ${token}` }),
      },
    });
  const { token } = await (await call('/tokens/generate')).json();
  const { conversationId } = await (await call('/conversations', token)).json();
  const other = await (await call('/tokens/generate')).json();
  return {
    say: (text, id) => ({
      ...{ type: 'message', from: { id: 'ik' }, text, channelData: { clientActivityID: id } },
    }),
    bring: (body, forged) =>
      call(`/conversations/${conversationId}/activities`, forged ? other.token : token, body),
  };
}

let people = 0;

function openWhatsapp({ app }: Service, { settings }: Meta): Door {
  const from = String(Number(waId) + ++people);
  const headers = { 'content-type': 'application/json' };
  return {
    say(text, id) {
      const message = { from, id: `wamid.${id}`, timestamp: String(now), type: 'text' };
      const messages = [{ ...message, text: { body: text } }];
      return envelope(change({ messages, metadata: { phone_number_id: number } }));
    },
    async bring(body, forged) {
      const bytes = await bytesOf(body);
      const signature = await sign(forged ? 'geraden' : settings.appSecret, bytes);
      return app.request(`${site}/webhooks/whatsapp`, {
        ...{ method: 'POST', body: bytes },
        headers: { ...headers, 'x-hub-signature-256': signature },
      });
    },
  };
}

const bytesOf = async (body: BodyInit) => new Uint8Array(await new Response(body).arrayBuffer());

function openBotframework({ app }: Service, microsoft: Microsoft): Door {
  const somebody = `a:${++people}`;
  const place = at(microsoft);
  return {
    say: (text, id) => ({
      ...{ ...place, id, text, from: { id: somebody, role: 'user' } },
      conversation: { id: somebody },
    }),
    async bring(body, forged) {
      const claims = claimsFor(place);
      const token = await microsoft.channels.sign(
        forged ? { ...claims, aud: '00000000-0000-0000-0000-000000000000' } : claims,
      );
      return app.request(`${site}/api/messages`, {
        ...{ method: 'POST', body },
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      });
    },
  };
}
