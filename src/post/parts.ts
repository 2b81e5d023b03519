/** @module What the post room works with. */
import type { Desk } from '../conversation/desk.ts';
import type { Clock, Ids, MaskBsn } from '../conversation/ports.ts';
import type { Carrier } from './carrier.ts';
import type { PostStore } from './ports.ts';

export interface PostParts {
  store: PostStore;
  desk: Pick<Desk, 'begin' | 'messages' | 'tell'>;
  carriers: Carrier[];
  maskBsn: MaskBsn;
  clock: Clock;
  ids: Pick<Ids, 'next'>;
  /** A number in [0, 1). */
  chance(): number;
  /** Told what could not be done; never with anyone's words, nor the channel's id of a letter: a number may be written in it. */
  trouble(doing: string, error?: unknown): void;
}
