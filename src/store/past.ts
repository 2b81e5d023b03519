/** @module Has a moment come? Also when it stands further ahead than anything waits: then a clock was set back. */
import { gt, lte, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { longestWait } from '../post/ports.ts';

/** `until` is when it must have come, at most `now`. */
export const isPast = (moment: SQLiteColumn, now: string, until = now): SQL | undefined =>
  or(lte(moment, until), gt(moment, new Date(Date.parse(now) + longestWait).toISOString()));
