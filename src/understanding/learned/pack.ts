/** @module A model as text, small enough for a Worker: each weight in one byte. */
import { width } from './features.ts';
import type { Model } from './model.ts';

/** `numbers` and `weights` are bytes in base64. */
export interface Packed {
  labels: string[];
  /** The features that say something: 32 bits each. */
  numbers: string;
  /** One signed byte for each label of each feature, in shares of `scale`. */
  weights: string;
  scale: number;
  bias: number[];
}

const steps = 127;

export function pack({ labels, places, weights, bias }: Model): Packed {
  const numbers = [...places.keys()]
    .filter((number) => places[number]! >= 0)
    .sort((a, b) => places[a]! - places[b]!);
  const scale = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / steps || 1;
  const bytes = Int8Array.from(weights, (each) => Math.round(each / scale));
  return {
    labels,
    numbers: toText(new Uint8Array(Uint32Array.from(numbers).buffer)),
    weights: toText(new Uint8Array(bytes.buffer)),
    ...{ scale, bias: [...bias] },
  };
}

export function unpack({ labels, numbers, weights, scale, bias }: Packed): Model {
  const places = new Int32Array(width).fill(-1);
  new Uint32Array(toBytes(numbers).buffer).forEach((number, nth) => {
    places[number] = nth * labels.length;
  });
  const bytes = new Int8Array(toBytes(weights).buffer);
  const real = new Float32Array(bytes);
  for (let at = 0; at < real.length; at++) real[at]! *= scale;
  return { labels, places, weights: real, bias: Float32Array.from(bias) };
}

/** In pieces: a call takes only so many arguments. */
function toText(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(text);
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
