/** @module What a beheerder sets to connect a bot at Microsoft, and the addresses that go with it. */

export interface BotAccount {
  /** Of the app registration, in lower case. */
  appId: string;
  password: string;
  /** The directory of a single-tenant bot; without it no token of any directory is trusted. */
  tenant?: string;
  /** What somebody approved goes to the system behind the bot as well, with the conversation. */
  handoff?: boolean;
}

/** Addresses outside us, none with a slash at the end. Only tests have others than Microsoft's. */
export interface Addresses {
  /** Who signs what channels bring, and where its keys are told. */
  channels: { issuer: string; metadata: string };
  /** Where tokens are given out. */
  login: string;
  /** What our tokens are for. */
  scope: string;
  /** True lets addresses on this machine pass without https. */
  local: boolean;
}

export interface BotSettings extends BotAccount, Addresses {
  /** Where our own pages are, without a slash at the end: a link to `/over` needs it. */
  site: string;
}

export const microsoft: Addresses = {
  channels: {
    issuer: 'https://api.botframework.com',
    metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  },
  login: 'https://login.microsoftonline.com',
  scope: 'https://api.botframework.com/.default',
  local: false,
};

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** May we call this address? Only over https; in tests also on this machine. */
export function isSafe(address: unknown, { local }: Pick<Addresses, 'local'>): address is string {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (local && protocol === 'http:' && loopback.test(hostname));
}
