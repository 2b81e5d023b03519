/** @module Hearing at once what is said, over server-sent events; what is missed is found by looking. */
import type { Line, Said } from './line.ts';

export interface Stream {
  /** It seems to work: a line can be dead without knowing it. */
  isOpen(): boolean;
}

/** Milliseconds until the next try: at first, and at most. */
const pause = { first: 2000, most: 60_000 };

/** Open while somebody looks. A browser without server-sent events never opens it. */
export function createStream(line: Line, onNews: (news: Said[]) => void): Stream {
  let source: EventSource | undefined;
  let opening = false;
  let wait = pause.first;
  let timer = 0;

  function close(): void {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  }
  function retry(): void {
    close();
    timer = window.setTimeout(open, wait);
    wait = Math.min(wait * 2, pause.most);
  }
  async function open(): Promise<void> {
    if (opening || source || document.hidden) return;
    opening = true;
    const path = await line.findStream().catch(() => undefined);
    opening = false;
    if (path === undefined) return retry();
    const fresh = new EventSource(path);
    source = fresh;
    fresh.onmessage = ({ data }) => {
      wait = pause.first;
      onNews(line.take(JSON.parse(data)));
    };
    // The browser tries again by itself, until the address is too old.
    fresh.onerror = () => {
      if (fresh.readyState === EventSource.CLOSED && fresh === source) retry();
    };
  }

  if (typeof EventSource !== 'undefined') {
    document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
    open();
  }
  return { isOpen: () => source !== undefined && source.readyState === source.OPEN };
}
