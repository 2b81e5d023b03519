/** @module Cutting a text that is too long for one message where it hurts least. */

/** From the best place to cut to the worst: paragraphs, lines, sentences, words. */
const places = ['\n\n', '\n', '. ', ' '];

/** The text in parts of at most `most` UTF-16 code units, as few as that takes; none when it is blank. */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const at = placeToCut(rest, most);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** A place in the first half would make many small messages, so then the next best kind of place is taken. */
function placeToCut(text: string, most: number): number {
  for (const place of places) {
    const at = text.lastIndexOf(place, most - place.trimEnd().length);
    if (at >= most / 2) return at + place.trimEnd().length;
  }
  return /[\ud800-\udbff]/.test(text[most - 1]!) ? most - 1 : most;
}
