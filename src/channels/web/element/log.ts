/** @module The conversation on the page: what was said, what is still on its way, and what a screen reader hears. */
import { drawBubble, drawUnsent, spoken } from './draw.ts';
import type { Said, Words } from './line.ts';

export interface Log {
  /** Puts our own words in the log before they have arrived. */
  say(words: Words): HTMLElement;
  /** A few words on how they fare; nothing when they have been read back. */
  mark(id: string, state: string): void;
  remove(id: string): void;
  show(news: Said[]): void;
}

/** A screen reader has read it by then, in milliseconds. */
const heardIn = 4000;
/** Who is this near the end, in pixels, reads along. */
const near = 160;

export function createLog(list: HTMLElement, live: HTMLElement): Log {
  const unsent = new Map<string, HTMLElement>();
  let quiet = 0;

  /** Above what is still on its way. Our own words stay where they stood, as the desk has kept them. */
  function place(said: Said): void {
    const id = said.channelData.clientActivityID ?? '';
    const waiting = unsent.get(id);
    if (!waiting) {
      const [first = null] = unsent.values();
      list.insertBefore(drawBubble(said), first);
      return;
    }
    unsent.delete(id);
    waiting.classList.remove('chat-bubble--unsent');
    waiting.querySelector('.chat-own')!.textContent = said.text;
    waiting.querySelector('.chat-state')?.remove();
  }

  /** Said once, and then taken away; the log itself stays to be read back. */
  function announce(text: string): void {
    clearTimeout(quiet);
    live.textContent = text;
    quiet = window.setTimeout(() => {
      live.textContent = '';
    }, heardIn);
  }

  toNewest(list);
  return {
    say(words) {
      const bubble = drawUnsent(words);
      unsent.set(words.id, bubble);
      list.append(bubble);
      toNewest(list);
      return bubble;
    },
    mark(id, state) {
      const holder = unsent.get(id)?.querySelector('.chat-state');
      if (holder) holder.textContent = state;
    },
    remove(id) {
      unsent.get(id)?.remove();
      unsent.delete(id);
    },
    show(news) {
      const follow = isAtEnd() || news.some(({ from }) => from.role === 'user');
      for (const said of news) place(said);
      announce(spoken(news));
      if (follow) toNewest(list);
    },
  };
}

function isAtEnd(): boolean {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  return scrollHeight - scrollTop - clientHeight < near;
}

/** Brings what was last said to the top, so that the answer below it is read from its beginning. */
function toNewest(list: HTMLElement): void {
  const own = list.querySelectorAll('.chat-bubble--inwoner');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  own[own.length - 1]?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
}
