/** @module What the examples taught, for those who listen and those who search. */
import type { Topics } from './knowledge/ports.ts';
import { createJudge } from './understanding/learned/judge.ts';
import { type Packed, unpack } from './understanding/learned/pack.ts';
import { createSense, type Sense } from './understanding/learned/sense.ts';
import { toWords } from './understanding/words.ts';

/** Models of what people say, trained from examples; null where there were none. */
export interface Learned {
  signalen: { danger: Packed; kind: Packed } | null;
  onderwerpen: Packed | null;
}

export function senseOf(learned?: Learned): Sense | undefined {
  if (!learned?.signalen) return undefined;
  const { danger, kind } = learned.signalen;
  return createSense({ danger: unpack(danger), kind: unpack(kind) });
}

export function topicsOf(learned?: Learned): Topics | undefined {
  if (!learned?.onderwerpen) return undefined;
  const judge = createJudge(unpack(learned.onderwerpen));
  return (text) => judge(toWords(text));
}
