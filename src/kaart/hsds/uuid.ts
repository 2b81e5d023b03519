/** @module Ids that are always the same for the same name: UUID version 5 (RFC 9562). */

/** The UUID of a name within a namespace, itself a UUID. */
export function uuidOf(namespace: string, name: string): string {
  const space = namespace.replaceAll('-', '').match(/../g) ?? [];
  const seed = [...space.map((pair) => Number.parseInt(pair, 16)), ...bytesOf(name)];
  const hash = sha1(seed).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const bytesIn = (word: number): number[] =>
  [word >>> 24, word >>> 16, word >>> 8, word].map((w) => w & 0xff);

/** SHA-1 (RFC 3174), which UUIDs of this version are made with; the Web Crypto API would have us wait for each. */
function sha1(bytes: number[]): number[] {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = [...bytes, 0x80, ...Array(length - bytes.length - 5).fill(0)];
  padded.push(...bytesIn(bytes.length * 8));
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < length; at += 64) {
    const next = mix(state, padded.slice(at, at + 64));
    state = state.map((word, nth) => (word + next[nth]!) | 0);
  }
  return state.flatMap(bytesIn);
}

/** One block of 64 bytes: eighty rounds over five words. */
function mix(state: number[], block: number[]): number[] {
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  for (const [round, word] of stretch(block).entries()) {
    const next = (rotate(a, 5) + choose(round, b, c, d) + e + word) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  return [a, b, c, d, e];
}

/** The sixteen words of a block, and the sixty-four that follow from them. */
function stretch(block: number[]): number[] {
  const words = Array.from({ length: 16 }, (_, nth) =>
    block.slice(nth * 4, nth * 4 + 4).reduce((word, byte) => (word << 8) | byte, 0),
  );
  for (let at = 16; at < 80; at++) {
    const [first, second, third, fourth] = [3, 8, 14, 16].map((back) => words[at - back]!);
    words.push(rotate(first! ^ second! ^ third! ^ fourth!, 1));
  }
  return words;
}

function choose(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
