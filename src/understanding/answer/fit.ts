/** @module How an answer fits a question. */

/** An option or a value that fits, or the ids that it may be when several are near. */
export type Fit<T> = { value: T } | { near: string[] };
