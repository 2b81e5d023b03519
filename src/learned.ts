/** @module What the examples taught, for those who listen and those who search. */
import type { Topics } from './knowledge/finding/ports.ts';
import { createJudge } from './understanding/learned/judge.ts';
import { type Packed, unpack } from './understanding/learned/pack.ts';
import { createSense } from './understanding/learned/sense.ts';
import { createWishes } from './understanding/learned/wishes.ts';
import type { Taught } from './understanding/taught.ts';
import { toWords } from './understanding/words.ts';

/** Models of what people say, trained from examples; null where there were none. */
export interface Learned {
  signalen: Packed | null;
  onderwerpen: Packed | null;
  wensen: Packed | null;
}

export function taughtBy(learned?: Learned): Taught {
  if (!learned) return {};
  const { signalen, onderwerpen, wensen } = learned;
  return {
    ...(signalen && { sense: createSense(unpack(signalen)) }),
    ...(onderwerpen && { subjects: createJudge(unpack(onderwerpen)) }),
    ...(wensen && { wishes: createWishes(unpack(wensen)) }),
  };
}

export function topicsOf(learned?: Learned): Topics | undefined {
  if (!learned?.onderwerpen) return undefined;
  const judge = createJudge(unpack(learned.onderwerpen));
  return (text) => judge(toWords(text));
}
