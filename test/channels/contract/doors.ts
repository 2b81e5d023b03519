/** @module The doors of all channels, alike: who knocks rightly, who knocks wrongly, and what was kept. */
import { createWhatsappRoutes } from '../../../src/channels/whatsapp/route.ts';
import type { Letter } from '../../../src/post/ports.ts';
import { claimsFor, openEndpoint } from '../botframework/endpoint.ts';
import { startMicrosoft } from '../botframework/microsoft.ts';
import { teams } from '../botframework/shapes.ts';
import { openSite } from '../site.ts';
import { messages, postOf } from '../whatsapp/shapes.ts';
import { sign } from '../whatsapp/webhook.ts';

export interface Door {
  /** The body that brings these words under this id; `more` stands beside the words. */
  says(words: string, id: string, more?: object): object;
  /** A moment that has yet to come, as this channel writes it. */
  future: string;
  /** Knocks as the channel itself does; or `forged`, as somebody else. */
  post(body: BodyInit, how?: { type?: string; forged?: boolean }): Promise<Response>;
  /** What was kept so far, each id once. */
  kept(): Promise<{ id: string; text: string }[]>;
  close(): void;
}

const type = 'application/json';

async function openWhatsapp(): Promise<Door> {
  const secret = 'geheim van de app';
  const letters: Letter[] = [];
  const app = createWhatsappRoutes({
    reception: {
      receive: async (post) => {
        letters.push(...post.letters);
        return async () => {};
      },
    },
    settings: { appSecret: secret, verifyToken: 'wachtwoord' },
    log: () => {},
  });
  return {
    future: '253402214400',
    says: (body, id, more) => postOf({ ...messages.text, id, text: { body }, ...more }),
    async post(given, { type: contentType = type, forged = false } = {}) {
      const body = await new Response(given).arrayBuffer();
      const signature = await sign(forged ? 'geraden' : secret, new Uint8Array(body));
      const headers = { 'content-type': contentType, 'x-hub-signature-256': signature };
      return app.request('/webhooks/whatsapp', { method: 'POST', headers, body });
    },
    kept: async () => once(letters),
    close: () => {},
  };
}

async function openBotframework(): Promise<Door> {
  const microsoft = await startMicrosoft();
  const endpoint = openEndpoint(microsoft);
  const claims = claimsFor();
  const token = await microsoft.channels.sign(claims);
  const wrong = await microsoft.directory.sign(claims);
  return {
    future: '2999-01-01T00:00:00Z',
    says: (text, id, more) => ({ ...teams, entities: [], attachments: [], id, text, ...more }),
    post: (body, { type: contentType = type, forged = false } = {}) => {
      const headers = { 'content-type': contentType };
      return endpoint.post(`Bearer ${forged ? wrong : token}`, '', { body, headers });
    },
    kept: async () => once(endpoint.letters),
    close: microsoft.close,
  };
}

async function openDirectLine(): Promise<Door> {
  const site = await openSite();
  const { id: conversation } = await site.world.desk.open('web');
  const token = await site.tokens.create(conversation, 'directline');
  return {
    future: '2999-01-01T00:00:00Z',
    says: (text, id, more) => ({ type: 'message', from: { id: 'ik' }, id, text, ...more }),
    post: async (body, { type: contentType = type, forged = false } = {}) => {
      const authorization = `Bearer ${forged ? `${token}x` : token}`;
      const headers = { 'content-type': contentType, authorization };
      const path = `/v3/directline/conversations/${conversation}/activities`;
      return site.app.request(path, { method: 'POST', body, headers });
    },
    kept: async () => {
      const said = (await site.world.desk.messages(conversation, 0)) ?? [];
      return said.filter(({ author }) => author === 'inwoner');
    },
    close: site.remove,
  };
}

const once = (letters: Letter[]): Letter[] => [
  ...new Map(letters.map((letter) => [letter.id, letter])).values(),
];

/** Each opens a door of its own. */
export const doors = {
  WhatsApp: openWhatsapp,
  'Bot Framework': openBotframework,
  'Direct Line': openDirectLine,
};
