/** @module A file that somebody sends: nobody looks at it, but the words beside it are heard, and the person is told. */
import type { Context } from 'hono';
import type { Attachment, Incoming } from '../../domain/message.ts';
import { Activity, readActivity } from './read.ts';

/** The part of a form that holds the activity itself. */
const activityType = 'application/vnd.microsoft.activity';

/** Null when there is no file in it. `fresh` is the id for an upload that brings none of its own. */
export async function readUpload(
  c: Context,
  conversation: string,
  fresh: string,
): Promise<Incoming | null> {
  const type = c.req.header('content-type') ?? '';
  if (type === '') return null;
  if (!/^multipart\//i.test(type)) {
    return { id: fresh, channel: 'web', conversation, text: '', attachment: kindOf(type) };
  }
  const form = await c.req.formData().catch(() => new FormData());
  const parts = [...form.values()];
  const file = parts.find((part) => part instanceof File && part.type !== activityType);
  if (!(file instanceof File)) return null;
  const said = parts.find((part) => part !== file && isActivity(part));
  const incoming = said ? await readSaid(said, conversation, fresh) : null;
  const silent: Incoming = { id: fresh, channel: 'web', conversation, text: '' };
  return { ...(incoming ?? silent), attachment: kindOf(file.type) };
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

function kindOf(type: string): Attachment {
  if (/^audio\//i.test(type)) return 'spraak';
  return /^(image|video)\//i.test(type) ? 'beeld' : 'bestand';
}
