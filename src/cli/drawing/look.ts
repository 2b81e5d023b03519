/** @module How drawings look: calm colours, and dark words on light ground with a contrast of 4.5 or more. */
import type { Uitkomst } from '../../domain/uitkomst.ts';
import type { StepOf } from '../../engine/flow.ts';

export const ink = '#1d2b28';
export const quiet = '#4d5d58';
export const line = '#8a9a94';
export const green = '#14594a';

/** First in the list is what Graphviz measures with; the others are as wide or narrower. */
export const font = 'Arial';
export const fonts = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** Ground, edge and words of a card. */
export interface Paint {
  ground: string;
  edge: string;
  words: string;
}

export const paints = {
  ask: { ground: '#ffffff', edge: green, words: ink },
  say: { ground: '#f4f1ea', edge: '#f4f1ea', words: quiet },
  show: { ground: '#eef3fa', edge: '#b9cbe4', words: '#24426b' },
  act: { ground: '#f3eff8', edge: '#cbbde0', words: '#4a3672' },
  alert: { ground: '#fdecea', edge: '#e2a59f', words: '#8a1f17' },
  set: { ground: '#f6f6f4', edge: '#d3d3cc', words: quiet },
  call: { ground: '#e0eee6', edge: green, words: '#0d4035' },
  when: { ground: '#fdf3d7', edge: '#d9b45c', words: '#5a4308' },
  moment: { ground: '#fdf3d7', edge: '#d9b45c', words: '#5a4308' },
} as const satisfies Record<string, Paint>;

const end = (ground: string): Paint => ({ ground, edge: ground, words: '#ffffff' });
const ways: Record<Uitkomst, Paint> = {
  informatie: end('#2a5f9e'),
  advies: end('#1d6f78'),
  verwijzing: end('#5b4a9a'),
  melding: end('#8a5a00'),
  gesprek: end(green),
  acuut: end('#a3271d'),
};
export const endPaints: Record<StepOf<'end'>['end'], Paint> = {
  ...ways,
  ...{ terug: end('#5c6864'), klaar: end('#333d3a'), stop: end('#333d3a') },
};
