/** @module News of parcels: kept as it comes in, noted once, and then forgotten, but that something failed is remembered. */
import { and, asc, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Kept, Noted, PostStore, Receipt } from '../post/ports.ts';
import type { Database } from './database.ts';
import { settle, underWay } from './parcels.ts';
import { isPast } from './past.ts';
import { callFor } from './persons.ts';
import { guard } from './problem.ts';
import { parcel, receipt } from './schema.ts';

/** What may follow: only upward, and nothing follows a failure but trying again. */
const order: Kept['state'][] = [...underWay, 'sent', 'delivered', 'read', 'failed'];

type Names = 'keepReceipts' | 'receipts' | 'receiptsOf' | 'find' | 'note';

export const createReceipts = (db: Database): Pick<PostStore, Names> => ({
  async keepReceipts(given, at) {
    const [first, ...more] = given.map((each) =>
      db
        .insert(receipt)
        .values({ ...each, cameAt: at })
        .onConflictDoNothing(),
    );
    if (first) await guard('keep receipts', () => db.batch([first, ...more]));
  },
  async receipts(now, until, most) {
    const past = and(isWaiting, isPast(receipt.cameAt, now, until));
    const waiting = db.select().from(receipt).where(past);
    const oldest = waiting.orderBy(asc(receipt.cameAt), sql`rowid`).limit(most);
    return (await guard('read receipts', () => oldest)).map(toReceipt);
  },
  async receiptsOf({ channel, tracker }) {
    const theirs = and(eq(receipt.channel, channel), eq(receipt.tracker, tracker), isWaiting);
    const waiting = db.select().from(receipt).where(theirs).orderBy(sql`rowid`);
    return (await guard('read receipts of parcel', () => waiting)).map(toReceipt);
  },
  async find(receipts) {
    const rows = await guard('find parcels of receipts', () => findParcels(db, receipts));
    return receipts.map((each) => rows.find((row) => isAbout(each, row)) ?? null);
  },
  async note(noted, at) {
    const [first, ...more] = noted.flatMap((each) => noteOne(db, each, at));
    if (first) await guard('note receipts', () => db.batch([first, ...more]));
  },
});

const isWaiting = isNull(receipt.notedAt);

const toReceipt = (row: typeof receipt.$inferSelect): Receipt => {
  const { channel, upstream, status, tracker, outcome } = row;
  return { channel, upstream, status, ...(tracker && { tracker }), ...(outcome && { outcome }) };
};

function findParcels(db: Database, receipts: Receipt[]): Promise<Kept[]> {
  const channels = receipts.map(({ channel }) => channel);
  const upstreams = receipts.map(({ upstream }) => upstream);
  const trackers = receipts.flatMap(({ tracker }) => tracker ?? []);
  const known = and(inArray(parcel.channel, channels), inArray(parcel.upstream, upstreams));
  return db
    .select()
    .from(parcel)
    .where(or(known, inArray(parcel.tracker, trackers)));
}

const isAbout = (given: Receipt, { channel, upstream, tracker }: Kept): boolean =>
  channel === given.channel && (tracker === given.tracker || upstream === given.upstream);

/** Two desks may note the same at once: only the first of them changes anything. */
function noteOne(db: Database, { receipt: given, parcel: kept, wakes }: Noted, at: string) {
  const { channel, upstream, status } = given;
  const same = and(
    ...[eq(receipt.channel, channel), eq(receipt.upstream, upstream), eq(receipt.status, status)],
  );
  const unnoted = exists(db.select().from(receipt).where(and(same, isWaiting)));
  const done =
    status === 'failed'
      ? db.update(receipt).set({ notedAt: at, outcome: null }).where(same)
      : db.delete(receipt).where(same);
  if (!kept) return [done];
  const from = underWay.includes(kept.state)
    ? [...underWay, 'sent' as const]
    : order.slice(0, order.indexOf(kept.state));
  const woken = wakes ? [callFor(db, kept.conversation, at)] : [];
  return [settle(db, kept, from, unnoted), ...woken, done];
}
