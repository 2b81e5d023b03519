/** @module The post room's store. */
import type { PostStore } from '../post/ports.ts';
import type { Database } from './database.ts';
import { createLetters } from './letters.ts';
import { createParcels } from './parcels.ts';
import { createPersons } from './persons.ts';
import { createReceipts } from './receipts.ts';
import { createStuck } from './stuck.ts';

export const createPostStore = (db: Database): PostStore => ({
  ...createLetters(db),
  ...createPersons(db),
  ...createParcels(db),
  ...createReceipts(db),
  ...createStuck(db),
});
