/** @module Is it Microsoft who calls, for this bot, from the service it says? Decided before a body is read. */
import { decode, verify } from 'hono/jwt';
import type { Clock } from '../../conversation/ports.ts';
import type { Activity } from './activity.ts';
import type { Key, Keyring } from './keyring.ts';
import { type BotSettings, isSafe } from './settings.ts';

/** What a good token says about the body that comes with it. */
export interface Claims {
  serviceUrl: string | undefined;
  /** The channels its key may speak for; undefined for a token of our own directory, which speaks for none. */
  endorsements: string[] | undefined;
}

/** `missing`: no token. `wrong`: a token that is not good. `unknown`: nobody can tell now, for the keys cannot be fetched. */
export type Verdict = Claims | 'missing' | 'wrong' | 'unknown';

export interface VerifyParts {
  settings: BotSettings;
  keyring: Keyring;
  clock: Pick<Clock, 'now'>;
}

/** Clocks differ; in seconds, as the protocol has it. */
const tolerance = 300;

/** Reads the `Authorization` header. */
export function createVerify({ settings, keyring, clock }: VerifyParts) {
  return async (authorization: string | undefined): Promise<Verdict> => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return 'missing';
    const said = peek(token);
    const signer = said && findSigner(settings, said.issuer);
    if (!signer) return 'wrong';
    const key = await keyring.find(signer.metadata, said.kid);
    if (key === 'unreachable') return 'unknown';
    const payload = key && (await readSigned(token, key));
    if (!payload || !isForUs(payload, settings, Date.parse(clock.now()) / 1000)) return 'wrong';
    if (signer.ours && !isOurs(payload, settings)) return 'wrong';
    const { serviceurl } = payload;
    return {
      serviceUrl: typeof serviceurl === 'string' ? serviceurl : undefined,
      endorsements: signer.ours ? undefined : key.endorsements,
    };
  };
}

/** Does the body belong with the token? Else a token of one service could send our answers to another. */
export function belongs(
  { serviceUrl, endorsements }: Claims,
  activity: Activity,
  settings: Pick<BotSettings, 'local'>,
): boolean {
  if (!isSafe(activity.serviceUrl, settings)) return false;
  if (endorsements && !endorsements.includes(activity.channelId)) return false;
  if (serviceUrl !== undefined) return serviceUrl === activity.serviceUrl;
  // The Emulator's token names no service: then only one on this machine is believed.
  return endorsements === undefined && activity.serviceUrl.startsWith('http:');
}

/** What a token says about itself, before anything of it is believed. */
function peek(token: string): { kid: string; issuer: string } | undefined {
  try {
    const { header, payload } = decode(token);
    const { kid } = header as { kid?: unknown };
    const issuer = payload.iss;
    return typeof kid === 'string' && typeof issuer === 'string' ? { kid, issuer } : undefined;
  } catch {
    return undefined;
  }
}

/** Who signs in this name, and where its keys are. `ours`: our own directory, which the Emulator signs in with. */
function findSigner({ channels, login, tenant }: BotSettings, issuer: string) {
  if (issuer === channels.issuer) return { metadata: channels.metadata, ours: false };
  if (tenant === undefined) return undefined;
  const ours = [`https://sts.windows.net/${tenant}/`, `${login}/${tenant}/v2.0`];
  const metadata = `${login}/${tenant}/v2.0/.well-known/openid-configuration`;
  return ours.includes(issuer) ? { metadata, ours: true } : undefined;
}

type Payload = Awaited<ReturnType<typeof verify>>;

/** Only RS256: with a shared-secret algorithm the public key would be the secret. Its errors hold the token, so they end here. */
async function readSigned(token: string, { key }: Key): Promise<Payload | undefined> {
  const options = { alg: 'RS256', exp: false, nbf: false, iat: false } as const;
  return verify(token, key, options).catch(() => undefined);
}

/** `now` in seconds. A token without an end is none. */
function isForUs({ aud, exp, nbf }: Payload, { appId }: BotSettings, now: number): boolean {
  if (typeof aud !== 'string' || aud.toLowerCase() !== appId) return false;
  if (typeof exp !== 'number' || !(exp + tolerance > now)) return false;
  return nbf === undefined || (typeof nbf === 'number' && nbf - tolerance <= now);
}

/** A token of our directory was asked for with our own password; one of another app there opens nothing. */
const isOurs = ({ tid, azp, appid }: Payload, { tenant, appId }: BotSettings): boolean =>
  tid === tenant && (azp ?? appid) === appId;
