/** @module Remembering what was worked out for a word, because people use the same few thousand words. */

/** Keeps at most this many unless another number is given, so that no flood of strange words fills the memory. */
const enough = 10_000;
/** Longer keys are no words, and are not kept. */
const longest = 80;

/**
 * The same function, that works out each text once. The result must not be changed. When half of `most` is full, what
 * was not asked for since the half before it is forgotten, and words that come back are kept.
 */
export function remember<T>(make: (text: string) => T, most = enough): (text: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const found = old.get(text) ?? make(text);
    if (young.size >= most / 2) [old, young] = [young, new Map()];
    if (text.length <= longest) young.set(text, found);
    return found;
  };
}

/** The same function, that works out each thing once for as long as anybody holds it. Neither it nor the result must be changed. */
export function rememberFor<Key extends object, T extends {}>(
  make: (key: Key) => T,
): (key: Key) => T {
  const made = new WeakMap<Key, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
