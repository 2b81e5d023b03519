/** @module What a story tells already, so that nobody is asked it again: what flows say how to recognise. */
import type { Facts } from '../domain/meaning.ts';
import type { Flows } from '../engine/flow.ts';
import { findPlace, type Place } from '../engine/give.ts';
import type { Telling } from '../engine/grammar.ts';
import { toWords, type Word, wordsOf } from '../understanding/words.ts';

/** A fact for every question that some story may answer, when this one does. */
export function findTold(flows: Flows, text: string): Facts {
  const words = toWords(text);
  if (words.length < fewest) return {};
  return Object.fromEntries(
    placesOf(flows).flatMap(([name, place]) => {
      const found = findIn(place, text, words);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** In fewer words nobody tells a story: it is an answer to what was asked. */
const fewest = 4;

const known = new WeakMap<Flows, [string, Place][]>();

function placesOf(flows: Flows): [string, Place][] {
  const there = known.get(flows);
  if (there) return there;
  const steps = Object.values(flows.flows).flatMap((flow) => Object.values(flow.steps));
  const names = new Set(steps.flatMap((step) => (step.verb === 'ask' ? (step.learn ?? []) : [])));
  const places = [...names].flatMap((name): [string, Place][] => {
    const place = findPlace(flows, name);
    return place ? [[name, place]] : [];
  });
  known.set(flows, places);
  return places;
}

function findIn({ ask }: Place, text: string, words: Word[]): string | undefined {
  if (ask.told) return tellings[ask.told].exec(text)?.[1];
  const told = Object.entries(ask.options ?? {}).filter(
    ([, option]) =>
      typeof option === 'object' && option.told?.some((phrase) => isSaid(phrase, words)),
  );
  // Who tells two things is asked which.
  return told.length === 1 ? told[0]![0] : undefined;
}

const unsure = ['als', 'of', 'wat', 'wanneer', 'indien', 'hoe', 'kan', 'mag'];
const denying = ['niet', 'nooit', 'geen'];

/** These words one after another; "komt de deurwaarder niet" and "wat als de deurwaarder komt" do not say so. */
function isSaid(phrase: string, words: Word[]): boolean {
  const wanted = wordsOf(phrase);
  return words.some((_, from) => {
    if (!wanted.every((word, nth) => words[from + nth]?.text === word)) return false;
    const to = from + wanted.length;
    const near = (start: number, end: number) =>
      words.slice(Math.max(start, 0), end).map((word) => word.text);
    return (
      !near(from - 2, from).some((word) => unsure.includes(word)) &&
      !near(to, to + 2).some((word) => denying.includes(word))
    );
  });
}

const preposition = '(?:in|op|aan|bij|langs|achter|voor|naast|tegenover)';
const place =
  '[\\p{L}-]{2,}(?:straat|laan|weg|plein|pad|dijk|hof|singel|kade|gracht|plantsoen|park)';
const count = '(?:een|één|twee|drie|vier|vijf|zes|\\d+|een paar|enkele)';
const period = '(?:dag|dagen|week|weken|maand|maanden|jaar|jaren)';
const day =
  '(?:gisteren|eergisteren|vanochtend|vannacht|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';

/** The first group is what was told. */
const tellings: Record<Telling, RegExp> = {
  plek: new RegExp(
    `(?<!\\p{L})${preposition}\\s+((?:de\\s+|het\\s+)?${place}(?!\\p{L})(?:\\s+\\d+[a-z]?)?)`,
    'iu',
  ),
  sinds: new RegExp(
    `(?<!\\p{L})((?:al\\s+(?:${count}\\s+)?${period}|sinds\\s+(?:${day}|vorige\\s+${period}|${count}\\s+${period})))(?!\\p{L})`,
    'iu',
  ),
};
