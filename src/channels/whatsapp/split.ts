/** @module A text in pieces that fit: at a paragraph, else a line, a sentence, a word; within a word only when it must. */

/** In code points, as Meta counts. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

/** Coarse to fine. Each keeps what it finds at the end of a piece, so that joined pieces are the text again. */
const borders = [/(?<=\n\n)/, /(?<=\n)/, /(?<=[.!?…]\s)/, /(?<=\s)/];

/** Pieces of at most `most` code points, without white space around them, none empty. */
export const split = (text: string, most: number): string[] =>
  splitAt(text, most, borders)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

function splitAt(text: string, most: number, [border, ...finer]: RegExp[]): string[] {
  if (lengthOf(text.trim()) <= most) return [text];
  const parts = border ? text.split(border) : [...text];
  const small = border ? parts.flatMap((part) => splitAt(part, most, finer)) : parts;
  return gather(small, most);
}

/** Neighbours together again, as long as they fit. */
function gather(parts: string[], most: number): string[] {
  const pieces: string[] = [];
  let room = 0;
  for (const part of parts) {
    const length = lengthOf(part);
    if (pieces.length > 0 && lengthOf(part.trimEnd()) <= room) pieces[pieces.length - 1] += part;
    else {
      pieces.push(part);
      room = most;
    }
    room -= length;
  }
  return pieces;
}

/** The whole words from the start that fit, with an ellipsis; '' when not one does. */
export function shorten(text: string, most: number): string {
  const words = text.split(/\s+/);
  while (words.length > 1) {
    words.pop();
    const short = `${words.join(' ').replace(/[,;:.]$/, '')}…`;
    if (lengthOf(short) <= most) return short;
  }
  return '';
}

/** The last whole paragraphs that fit together, and all before them. Nothing fits: the last is ''. */
export function splitTail(text: string, most: number): [before: string, tail: string] {
  const paragraphs = text.split('\n\n');
  let at = paragraphs.length;
  while (at > 0 && lengthOf(paragraphs.slice(at - 1).join('\n\n')) <= most) at -= 1;
  return [paragraphs.slice(0, at).join('\n\n'), paragraphs.slice(at).join('\n\n')];
}
