/** @module What the answer of the connector means for a parcel. */
import type { Outcome } from '../../post/ports.ts';

/** Of one person and not of us, though the connector says 403: the bot was blocked or removed. */
const personal =
  /^(BotNotInConversationRoster|ConversationBlockedByUser|MessageWritesBlocked|UserBlocked|ForbiddenOperationException|NotEnoughPermissions)$/;

/** Not accepted, and the same again may be: Teams asks to repeat 412 as well. */
const again = [408, 412, 425, 429];

export async function toOutcome(answer: Response): Promise<Outcome> {
  const { status } = answer;
  const body = Object(await answer.json().catch(() => null));
  if (answer.ok) return { result: 'sent', upstream: typeof body.id === 'string' ? body.id : '' };
  const word = findWord(body.error);
  const code = word ? `${status} ${word}` : `${status}`;
  if (again.includes(status) || status >= 500) {
    return { result: 'retry', code, ...secondsOf(answer.headers.get('retry-after')) };
  }
  if (status === 401 || (status === 403 && !personal.test(word))) return { result: 'alarm', code };
  return { result: 'lost', code };
}

/** The connector's own name for what went wrong; '' when it looks like anything else, such as somebody's words. */
function findWord(error: unknown): string {
  const { code, innerHttpError } = Object(error);
  const subCode = Object(Object(innerHttpError).body).subCode;
  const word = typeof subCode === 'string' ? subCode : code;
  return typeof word === 'string' && /^[A-Za-z]{1,60}$/.test(word) ? word : '';
}

const secondsOf = (header: string | null): { seconds?: number } =>
  header !== null && /^\d{1,6}$/.test(header) ? { seconds: Number(header) } : {};

/** Codes of Node for a connection that was never made. */
const unmade = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** No answer: unless we know that nobody was reached, it may have been accepted. */
export function toSilence(error: unknown): Outcome {
  const { name, cause } = Object(error);
  if (unmade.includes(Object(cause).code)) return { result: 'retry', code: 'unreachable' };
  return { result: 'uncertain', code: name === 'TimeoutError' ? 'timeout' : 'network' };
}
