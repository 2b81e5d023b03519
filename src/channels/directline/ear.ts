/** @module An ear on the bell of one conversation, for one who waits. */
import type { Bell, News } from '../../conversation/bell.ts';

export interface Ear {
  /** What was rung since the last time; waits for it at most so many milliseconds. */
  hear(ms: number): Promise<News | undefined>;
  isClosed(): boolean;
  close(): void;
}

export function openEar(bell: Pick<Bell, 'listen'>, conversation: string): Ear {
  let heard: News | undefined;
  let closed = false;
  let wake = () => {};
  // Only wakes: a Worker may not write to one's line while it answers another's request.
  const stop = bell.listen(conversation, (news) => {
    heard = news;
    if (news === 'closing') closed = true;
    wake();
  });
  const pause = async (ms: number) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      wake = resolve;
      timer = setTimeout(resolve, ms);
    });
    clearTimeout(timer);
  };
  return {
    async hear(ms) {
      if (heard === undefined && !closed) await pause(ms);
      const news = heard;
      heard = undefined;
      return news;
    },
    isClosed: () => closed,
    close() {
      closed = true;
      stop();
      wake();
    },
  };
}
