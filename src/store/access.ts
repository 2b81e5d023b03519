/** @module Login links, sessions and secrets in the database; only hashes of what people hold. */
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { AccessStore } from '../access/ports.ts';
import type { Database } from './database.ts';
import { guard } from './problem.ts';
import { link, secret, session } from './schema.ts';

export function createAccessStore(db: Database): AccessStore {
  return {
    async saveLink(hash, role, expiresAt) {
      await guard('save link', () => db.insert(link).values({ hash, role, expiresAt }));
    },
    async takeLink(hash, now) {
      const usable = and(eq(link.hash, hash), isNull(link.usedAt), gt(link.expiresAt, now));
      const used = db.update(link).set({ usedAt: now }).where(usable);
      const [row] = await guard('take link', () => used.returning());
      return row?.role ?? null;
    },
    async saveSession(kept) {
      await guard('save session', () => db.insert(session).values(kept));
    },
    async findSession(hash, now) {
      const valid = and(eq(session.hash, hash), gt(session.expiresAt, now));
      const found = db.select().from(session).where(valid);
      return (await guard('find session', () => found.get())) ?? null;
    },
    async endSession(hash) {
      await guard('end session', () => db.delete(session).where(eq(session.hash, hash)));
    },
    async secret(name, fresh) {
      await guard('keep secret', () =>
        db.insert(secret).values({ name, value: fresh }).onConflictDoNothing(),
      );
      const kept = db.select().from(secret).where(eq(secret.name, name));
      return (await guard('find secret', () => kept.get()))!.value;
    },
  };
}
