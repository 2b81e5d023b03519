/** @module A file that somebody sends: nobody looks at it, but the words beside it are heard, and the person is told. */
import type { Context } from 'hono';
import type { Incoming } from '../../domain/message.ts';
import { kindOf } from './kind.ts';
import { Activity, readActivity } from './read.ts';
import { readForm, readStart } from './start.ts';

/** The part of a form that holds the activity itself. */
const activityType = 'application/vnd.microsoft.activity';

/** Null when there is no file in it. `fresh` is the id for an upload that brings none of its own. */
export async function readUpload(
  c: Context,
  conversation: string,
  fresh: string,
): Promise<Incoming | null> {
  const type = c.req.header('content-type') ?? '';
  const start = type === '' ? null : await readStart(c.req.raw.body);
  if (!start) return null;
  const silent: Incoming = { id: fresh, channel: 'web', conversation, text: '' };
  if (!/^multipart\//i.test(type)) return { ...silent, attachment: kindOf(type) };
  const parts = [...(await readForm(start, type)).values()];
  const file = parts.find((part) => part instanceof File && part.type !== activityType);
  // Of a file that did not fit, the name may be missing too.
  if (!(file instanceof File) && start.isWhole) return null;
  const said = parts.find((part) => part !== file && isActivity(part));
  const incoming = said ? await readSaid(said, conversation, fresh) : null;
  const attachment = kindOf(file instanceof File ? file.type : '');
  return { ...(incoming ?? silent), attachment };
}

/** A part without a file name arrives as its words. */
const isActivity = (part: FormDataEntryValue): boolean =>
  typeof part === 'string' || part.type === activityType;

async function readSaid(
  part: FormDataEntryValue,
  conversation: string,
  fresh: string,
): Promise<Incoming | null> {
  const text = typeof part === 'string' ? part : await part.text();
  const json = await new Response(text).json().catch(() => null);
  const activity = Activity.safeParse(json);
  return activity.success ? readActivity(activity.data, conversation, fresh) : null;
}
