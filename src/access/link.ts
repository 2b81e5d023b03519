/** @module Login links: made once, used once. */
import type { Role } from './ports.ts';
import { createSecret, hashSecret } from './secret.ts';
import { later, type SessionParts } from './session.ts';

const minutes = 15;

export interface Links {
  /** The path of a fresh link. */
  create(role: Role): Promise<string>;
  /** The role it is for, the first time within fifteen minutes; null ever after. */
  take(token: string): Promise<Role | null>;
}

export function createLinks({ store, clock }: Pick<SessionParts, 'store' | 'clock'>): Links {
  return {
    async create(role) {
      const token = createSecret();
      await store.saveLink(await hashSecret(token), role, later(clock.now(), minutes));
      return `/inloggen/${token}`;
    },
    async take(token) {
      return store.takeLink(await hashSecret(token), clock.now());
    },
  };
}
