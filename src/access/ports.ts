/** @module What access needs from the store: login links, sessions and secrets. Only hashes are kept. */

export const roles = ['gastvrouw', 'werker', 'beheerder'] as const;
export type Role = (typeof roles)[number];

export interface Session {
  /** SHA-256 in hex of the cookie's value. */
  hash: string;
  /** Name shown to colleagues. */
  name: string;
  role: Role;
  /** ISO 8601. */
  expiresAt: string;
}

export interface AccessStore {
  saveLink(hash: string, role: Role, expiresAt: string): Promise<void>;
  /** Its role once, for a link that exists, is unused and not expired; it is used up in the same statement. */
  takeLink(hash: string, now: string): Promise<Role | null>;
  saveSession(session: Session): Promise<void>;
  findSession(hash: string, now: string): Promise<Session | null>;
  endSession(hash: string): Promise<void>;
  /** The secret of this name; `fresh` is kept when there was none. */
  secret(name: string, fresh: string): Promise<string>;
}
