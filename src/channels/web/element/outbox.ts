/** @module What was said and has not arrived: sent in order, again and again, under the same id. */
import type { Line, Words } from './line.ts';

export interface Outbox {
  add(words: Words): void;
  /** Tries now, without waiting for the next try. */
  retry(): void;
  isEmpty(): boolean;
}

export interface OutboxParts {
  line: Pick<Line, 'send'>;
  onSent(words: Words): void;
  /** It could not be reached; it will be tried again. */
  onDelay(words: Words): void;
  /** It will never be taken, and is out of the box. */
  onRefused(words: Words): void;
}

/** Milliseconds until the next try: at first, and at most. */
const pause = { first: 2000, most: 30_000 };

export function createOutbox({ line, onSent, onDelay, onRefused }: OutboxParts): Outbox {
  const unsent: Words[] = [];
  let wait = pause.first;
  let timer = 0;
  let sending = false;

  async function sendAll(): Promise<void> {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    for (let words = unsent[0]; words; words = unsent[0]) {
      const outcome = await line.send(words).catch(() => null);
      if (outcome === null) {
        onDelay(words);
        timer = window.setTimeout(sendAll, wait);
        wait = Math.min(wait * 2, pause.most);
        break;
      }
      wait = pause.first;
      unsent.shift();
      if (outcome) onSent(words);
      else onRefused(words);
    }
    sending = false;
  }

  return {
    add(words) {
      unsent.push(words);
      sendAll();
    },
    retry() {
      if (unsent.length > 0) sendAll();
    },
    isEmpty: () => unsent.length === 0,
  };
}
