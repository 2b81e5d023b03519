/** @module What fields of settings have in common: addresses, and sets that only count whole. */
import { z } from 'zod';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** True for a name or address that only this machine can reach. */
export const isLoopback = (host: string): boolean => loopback.test(host);

/** True when whoever sits on the way could read along. */
export const isReadable = (url: string): boolean =>
  url.startsWith('http:') && !isLoopback(new URL(url).hostname);

/** An address of this form; `error` is the sentence for another. */
export const Url = (pattern: RegExp, error: string) =>
  z
    .string()
    .refine((text) => pattern.test(text) && (text.startsWith('file:') || URL.canParse(text)), {
      error,
    });

/** As a browser names the website of a page: with https, or on this machine. Each by its own name. */
export const isOrigin = (text: string): boolean =>
  !text.includes('*') &&
  URL.canParse(text) &&
  new URL(text).origin === text &&
  (text.startsWith('https://') || isLoopback(new URL(text).hostname));

/** An address without a slash at its end. */
export const bare = (url: string): string => url.replace(/\/$/, '');

/** What is set of `all`; and a sentence for each of `needed` that lacks while another is there. */
export function findHalf<Name extends string>(
  settings: Partial<Record<Name, unknown>>,
  needed: readonly Name[],
  besides: readonly Name[] = [],
): { first: Name | undefined; problems: string[] } {
  const [first] = [...needed, ...besides].filter((name) => settings[name] !== undefined);
  const missing = first ? needed.filter((name) => settings[name] === undefined) : [];
  const problems = missing.map((name) => `${first} is ingesteld, maar ${name} nog niet.`);
  return { first, problems };
}
