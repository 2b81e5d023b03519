/** @module Looking for news: every second, sooner after something was said, ever slower while it fails or nobody looks. */

export interface Poll {
  /** Looks once more in so many milliseconds, and goes on from there. */
  soon(ms?: number): void;
}

/** Milliseconds: usual, just after something was said, and at most. */
const pace = { usual: 1000, soon: 300, slowest: 30_000 };

/** `look` runs one at a time. */
export function createPoll(look: () => Promise<void>): Poll {
  let timer = 0;
  let wait = pace.usual;
  let looking = false;
  const soon = (ms = pace.soon) => {
    clearTimeout(timer);
    timer = window.setTimeout(once, ms);
  };
  async function once(): Promise<void> {
    // Whoever asked meanwhile is served by the next look.
    if (looking) return soon();
    looking = true;
    const failed = await look().then(
      () => false,
      () => true,
    );
    looking = false;
    wait = failed || document.hidden ? Math.min(wait * 2, pace.slowest) : pace.usual;
    soon(wait);
  }
  return { soon };
}
