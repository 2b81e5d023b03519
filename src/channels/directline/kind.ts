/** @module What sort of file it is, by its media type. */
import type { Attachment } from '../../domain/message.ts';

export function kindOf(type: string): Attachment {
  if (/^audio\//i.test(type)) return 'spraak';
  return /^(image|video)\//i.test(type) ? 'beeld' : 'bestand';
}
