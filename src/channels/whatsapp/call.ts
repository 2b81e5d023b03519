/** @module One call to Meta, and what its answer means. Never throws, never says what was in it. */
import { z } from 'zod';
import type { Outcome } from '../../post/ports.ts';
import { toTrouble } from './outcome.ts';
import type { WhatsappSettings } from './settings.ts';

export interface CallParts {
  settings: WhatsappSettings;
  fetch: typeof fetch;
}

/** `body` goes to one of our numbers at Meta. */
export type Caller = (phoneNumberId: string, body: object) => Promise<Outcome>;

/** In milliseconds. */
const patience = 10_000;

const Accepted = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });
const Refused = z.object({
  error: z.object({ code: z.number(), error_subcode: z.number().optional() }),
});

export function createCaller({ settings: { url, token }, fetch }: CallParts): Caller {
  return async (phoneNumberId, body) => {
    try {
      const response = await fetch(`${url}/${encodeURIComponent(phoneNumberId)}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ messaging_product: 'whatsapp', ...body }),
        // Followed, a redirect would carry somebody's words elsewhere.
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      return toOutcome(response, await response.json().catch(() => null));
    } catch (error) {
      return isUnsent(error)
        ? { result: 'retry', code: 'unreachable' }
        : { result: 'uncertain', code: 'no-answer' };
    }
  };
}

function toOutcome({ ok, status, headers }: Response, body: unknown): Outcome {
  const accepted = Accepted.safeParse(body);
  if (ok) {
    return accepted.success
      ? { result: 'sent', upstream: accepted.data.messages[0]!.id }
      : { result: 'uncertain', code: 'no-id' };
  }
  const refused = Refused.safeParse(body);
  const asked = secondsOf(headers.get('retry-after'));
  if (!refused.success) return withoutCode(status, asked);
  const { code, error_subcode: subcode } = refused.data.error;
  // Not a parcel that is wrong, but a number that this token may not use.
  if (code === 100 && subcode === 33) return { result: 'alarm', code: '100/33' };
  return toTrouble(code, byStatus(status), asked);
}

/** Somebody between us and Meta answered; after 502 and 504 nobody knows what Meta did. */
function withoutCode(status: number, seconds: number | undefined): Outcome {
  const code = `http-${status}`;
  if (status === 502 || status === 504) return { result: 'uncertain', code };
  const result = byStatus(status);
  return result === 'retry' && seconds !== undefined ? { result, code, seconds } : { result, code };
}

function byStatus(status: number): 'retry' | 'alarm' | 'lost' {
  if (status === 429 || status >= 500) return 'retry';
  return status < 400 || status === 401 || status === 403 ? 'alarm' : 'lost';
}

/** A date instead of seconds is left aside: our own pace is good enough. */
const secondsOf = (header: string | null): number | undefined =>
  header !== null && /^\d{1,5}$/.test(header) ? Number(header) : undefined;

/** Node says when it could not even connect; then nothing was accepted. Elsewhere we cannot know. */
const isUnsent = (error: unknown): boolean =>
  error instanceof Error &&
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(
    String((error.cause as { code?: unknown } | undefined)?.code),
  );
