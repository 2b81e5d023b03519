/** @module What a search for an answer gives. */
import type { Value } from '../../domain/answer.ts';

/** One value; two or more options it may be; or nothing that fits. */
export type Answered = { value: Value } | { near: string[] } | null;
