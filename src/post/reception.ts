/** @module Where the routes of a channel bring what they read. */
import type { Overname } from '../conversation/ports.ts';
import type { Letter, Receipt, Who } from './ports.ts';

/** What is left to do once the answer is given. Never rejects. */
export type Afterwards = () => Promise<void>;

/** Where the routes of a channel bring what they read. Settles when it is kept: then, and only then, acknowledge. */
export interface Reception {
  receive(post: { letters: Letter[]; receipts: Receipt[] }): Promise<Afterwards>;
}

/** What another system says of a conversation that it was given. Whoever is in there can say it, so it informs and never decides. */
export interface Progress extends Who {
  how: Overname;
}

/** Where such news is brought. Settles when it is kept. */
export interface Hearing {
  hear(progress: Progress): Promise<Afterwards>;
}
