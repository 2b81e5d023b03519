/** @module Understanding as we ship it: with what it learned from the examples. */
import { readContent } from '../../src/cli/content.ts';
import { taughtBy, topicsOf } from '../../src/learned.ts';
import { createUnderstand } from '../../src/understanding/understand.ts';

const { learned } = await readContent({ flows: 'flows', knowledge: 'knowledge' });

export const understand = createUnderstand(taughtBy(learned));
export const topics = topicsOf(learned);
