/** @module Remembering what was worked out for a word, because people use the same few thousand words. */

/** Keeps at most this many; then it begins anew, so that no flood of strange words fills the memory. */
const most = 10_000;
/** Longer keys are no words, and are not kept. */
const longest = 80;

/** The same function, that works out each text once. The result must not be changed. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    if (made.size >= most) made.clear();
    if (text.length <= longest) made.set(text, fresh);
    return fresh;
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
