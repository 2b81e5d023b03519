/** @module Who may import whom: the table of the house. */

/** A room and the rooms it may import. What is not here (`app`, `wiring`, `node`, `cli` …) may import everything. */
export const mayImport: Record<string, string[]> = {
  domain: [],
  plain: [],
  engine: ['domain'],
  understanding: ['domain'],
  conversation: ['domain', 'engine', 'understanding'],
  knowledge: ['domain', 'conversation'],
  gids: ['domain', 'conversation', 'knowledge', 'page'],
  kaart: ['domain', 'knowledge'],
  handoff: ['domain', 'conversation'],
  access: ['domain', 'page'],
  page: ['domain'],
  post: ['domain', 'conversation'],
  channels: ['domain', 'conversation', 'post', 'page'],
  beheer: ['domain', 'conversation', 'post', 'access', 'page'],
  modulen: ['domain', 'knowledge', 'access', 'page'],
  inbox: ['domain', 'conversation', 'handoff', 'access', 'page'],
  llm: ['domain', 'conversation'],
  store: ['domain', 'engine', 'conversation', 'handoff'],
};

/** These introduce everyone to everyone, so no room may import them. */
export const doors = [
  'app',
  'parts',
  'learned',
  'model',
  'routes',
  'wiring',
  'node',
  'cloudflare',
  'cli',
];

/** The store keeps what other rooms ask of it, so it may read any room's list of wishes. */
export const isPort = (file: string): boolean => file.endsWith('/ports.ts');

/** One channel never knows another; what they share stands straight under `channels`. */
export const channelOf = (file: string): string | undefined =>
  /^src\/channels\/([a-z]+)\//.exec(file)?.[1];
