/** @module Our endpoint before a post room that only remembers, with a Microsoft to ask. */
import {
  createBotframeworkRoutes,
  type EndpointLine,
} from '../../../src/channels/botframework/route.ts';
import type { Letter } from '../../../src/post/ports.ts';
import type { Progress } from '../../../src/post/reception.ts';
import { appId, type Microsoft, now } from './microsoft.ts';
import { teams } from './shapes.ts';

export interface Endpoint {
  letters: Letter[];
  statuses: Progress[];
  lines: EndpointLine[];
  /** In seconds; the clock of the endpoint. */
  now: number;
  /** The next letters cannot be kept. */
  full: boolean;
  post(token: string | undefined, activity?: unknown, more?: RequestInit): Promise<Response>;
}

export function openEndpoint(microsoft: Microsoft, connected = true): Endpoint {
  const letters: Letter[] = [];
  const endpoint: Endpoint = {
    ...{ letters, statuses: [], lines: [], now, full: false },
    post: async (token, activity = teams, more = {}) => {
      const headers = { 'content-type': 'application/json', ...(more.headers as object) };
      const authorization = token === undefined ? {} : { authorization: token };
      const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
      const init = { method: 'POST', body, ...more, headers: { ...headers, ...authorization } };
      return app.request('/api/messages', init);
    },
  };
  const app = createBotframeworkRoutes({
    reception: {
      async receive(post) {
        if (endpoint.full) throw new Error('full');
        letters.push(...post.letters);
        return async () => {};
      },
      async hear(progress) {
        if (endpoint.full) throw new Error('full');
        endpoint.statuses.push(progress);
        return async () => {};
      },
    },
    settings: connected ? { ...microsoft.settings, handoff: true } : undefined,
    fetch,
    clock: { now: () => new Date(endpoint.now * 1000).toISOString() },
    log: (line) => endpoint.lines.push(line),
  });
  return endpoint;
}

/** What Microsoft says in a good token for that activity. */
export const claimsFor = (activity: { serviceUrl: string } = teams) => ({
  ...{ iss: 'https://api.botframework.com', aud: appId, serviceurl: activity.serviceUrl },
  ...{ nbf: now - 60, exp: now + 3600 },
});
