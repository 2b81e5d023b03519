/** @module The browser's hold on its conversation, in a cookie that no script on the page can read. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { lifetimes, type Tokens } from '../token.ts';

const name = 'gesprek';

export interface Cookie {
  /** The conversation of this browser, null when it has none. */
  read(c: Context): Promise<string | null>;
  write(c: Context, conversation: string): Promise<void>;
  remove(c: Context): void;
}

export function createCookie(tokens: Tokens, secure: boolean): Cookie {
  const how = { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const;
  return {
    async read(c) {
      const token = getCookie(c, name);
      const read = token === undefined ? 'invalid' : await tokens.read(token, 'cookie');
      return typeof read === 'string' ? null : read.conversation;
    },
    async write(c, conversation) {
      const token = await tokens.create(conversation, 'cookie');
      setCookie(c, name, token, { ...how, maxAge: lifetimes.cookie });
    },
    remove(c) {
      deleteCookie(c, name, how);
    },
  };
}
