/** @module What the guide is made of: the desk around it, what it knows, and who helps it to listen and to find. */
import type { Clock, Understand } from '../conversation/ports.ts';
import type { Wijk } from '../domain/wijk.ts';
import type { Library } from '../knowledge/library.ts';
import type { EntryKind } from '../knowledge/ports.ts';

/** What stands around every page for an inwoner. */
export interface Frame {
  wijk: Wijk;
  /** The wijk is invented. */
  demo: boolean;
  /** Whom to call in danger, always in sight. */
  emergency: { label: string; tel: string };
}

export interface GidsParts extends Frame {
  /** Read anew for every page, for it may be renewed. */
  readonly library: Library;
  /** Ids of what fits these words, best first. */
  find(query: string, kinds: EntryKind[]): Promise<{ ids: string[] }>;
  understand: Understand;
  clock: Clock;
  /** Where people reach us; undefined in a demonstration, which is where the question came from. */
  publicUrl: string | undefined;
}

/** What every page gets to know about the moment and the place it is asked at. */
export interface Visit extends Frame {
  /** ISO 8601 in UTC. */
  now: string;
  /** The page's own address, whole, for paper and for sharing. */
  address: string;
}
