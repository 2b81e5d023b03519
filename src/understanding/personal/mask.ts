/** @module A text without what tells who somebody is, for whoever must not know. */
import { findPersonalData } from '../pii.ts';

/** "Ik ben [naam], bel [phone]." */
export function maskPersonalData(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end, type } of findPersonalData(text)) {
    masked += `${text.slice(from, start)}[${type}]`;
    from = end;
  }
  return masked + text.slice(from);
}
