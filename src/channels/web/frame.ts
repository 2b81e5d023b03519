/** @module What stands around every page for an inwoner. */
import type { Wijk } from '../../domain/wijk.ts';

export interface Frame {
  wijk: Wijk;
  /** The wijk is invented. */
  demo: boolean;
  /** Whom to call in danger, always in sight. */
  emergency: { label: string; tel: string };
}
