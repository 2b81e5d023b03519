/** @module Following a conversation: what was said since a watermark, and then all that is said, until it ends. */
import type { Bell } from '../../conversation/bell.ts';
import type { Desk } from '../../conversation/desk.ts';
import { type Ear, openEar } from './ear.ts';
import { type ActivitySet, busyOf, pagesOf } from './write.ts';

export interface FollowParts {
  desk: Pick<Desk, 'messages'>;
  bell: Pick<Bell, 'listen'>;
  pace?: Pace;
}

/** In milliseconds. */
export interface Pace {
  /** Between two looks for what another process committed. */
  look: number;
  /** Until an empty frame is sent, so that nothing in between takes the line for dead. */
  alive: number;
}

const usual: Pace = { look: 1000, alive: 25_000 };

/** One who follows. */
export interface Follower {
  conversation: string;
  /** The last watermark that was read. */
  after: number;
  user?: string | undefined;
  /** Where frames go; null is the empty one. When it throws or rejects, the line is broken. */
  write(frame: ActivitySet | null): unknown;
}

export interface Following {
  stop(): void;
  /** Settles when it has ended: by `stop`, by a broken line, or with the conversation. No timer is left by then. */
  ended: Promise<void>;
}

export function follow(parts: FollowParts, follower: Follower): Following {
  const ear = openEar(parts.bell, follower.conversation);
  // Whatever went wrong, the client comes back and asks again; that call tells us what it is.
  const ended = run(parts, follower, ear).catch(() => {});
  return { stop: ear.close, ended: ended.finally(ear.close) };
}

async function run({ desk, pace = usual }: FollowParts, follower: Follower, ear: Ear) {
  const { conversation, user, write } = follower;
  let { after } = follower;
  for (let quiet = 0; !ear.isClosed(); quiet += pace.look) {
    const messages = await desk.messages(conversation, after);
    if (!messages) return;
    for (const page of pagesOf(messages, user)) {
      if (ear.isClosed()) return;
      await write(page);
      after = Number(page.watermark);
      quiet = 0;
    }
    if (quiet >= pace.alive) {
      await write(null);
      quiet = 0;
    }
    if ((await ear.hear(pace.look)) === 'busy') await write(busyOf(conversation, after));
  }
}
