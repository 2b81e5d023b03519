/** @module Dutch words for danger, Flemish and slang among them. */
import { children } from './nl/children.ts';
import { despair } from './nl/despair.ts';
import { guards } from './nl/guards.ts';
import { harmless } from './nl/harmless.ts';
import { life } from './nl/life.ts';
import { mind } from './nl/mind.ts';
import { people } from './nl/people.ts';
import { shelter } from './nl/shelter.ts';
import { violence } from './nl/violence.ts';

export const nl: string = [
  children,
  despair,
  guards,
  harmless,
  life,
  mind,
  people,
  shelter,
  violence,
].join('');
