/** @module Login links: made once, used once. */
import { createSecret, hashSecret } from './secret.ts';
import { later, type SessionParts } from './session.ts';

const minutes = 15;

export interface Links {
  /** The path of a fresh link. */
  create(): Promise<string>;
  /** True the first time within fifteen minutes, and never again. */
  take(token: string): Promise<boolean>;
}

export function createLinks({ store, clock }: Pick<SessionParts, 'store' | 'clock'>): Links {
  return {
    async create() {
      const token = createSecret();
      await store.saveLink(await hashSecret(token), later(clock.now(), minutes));
      return `/inloggen/${token}`;
    },
    async take(token) {
      return store.takeLink(await hashSecret(token), clock.now());
    },
  };
}
