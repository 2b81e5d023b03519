/** @module Signs of danger in a message: what they are, how sure, and the words that show it. */
import type { Language } from '../../domain/language.ts';
import { type Signaal, signaalKinds } from '../../domain/signaal.ts';
import type { Sense, Weight } from '../learned/sense.ts';
import type { Hit } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { findConcepts } from './concepts.ts';
import { indexRules, match, type Place, parseRules, type Rule } from './match.ts';
import { createScene, guards, type Scene } from './scene.ts';

/** Without examples to learn from, the rules decide alone. */
const noSense: Sense = { hear: () => [], weigh: () => 'danger' };
/** In words. */
const longStory = 60;
/** So many words before and after what a rule found tell what it is about. */
const around = 16;

const pieceLength = 300;
const overlap = 40;

let rulesFor: ((scene: Scene) => Rule[]) | undefined;

/**
 * Most urgent first, each kind once. Something to ask is left out when something else is certain.
 * `sense` may hear more than the rules do. It cannot take away what a rule is certain of: at most that is asked
 * first. What a rule only wonders about is asked unless all around it is calm.
 */
export function findSignals(
  words: Word[],
  languages: readonly Language[],
  sense: Sense = noSense,
): Signaal[] {
  rulesFor ??= indexRules(parseRules());
  const pieces = piecesOf(words);
  const found = pieces.flatMap((piece) => findIn(piece, languages, sense));
  const acute = found.filter(({ certainty }) => certainty === 'acute');
  const counted = acute.length > 0 ? acute : found;
  return signaalKinds.flatMap((kind) => counted.find((each) => each.kind === kind) ?? []);
}

/** A long message is read in pieces that overlap, so that its length costs time in proportion and no more. */
function piecesOf(words: Word[]): Word[][] {
  const pieces = [words.slice(0, pieceLength)];
  for (let from = pieceLength; from < words.length; from += pieceLength) {
    pieces.push(words.slice(from - overlap, from + pieceLength));
  }
  return pieces;
}

function findIn(words: Word[], languages: readonly Language[], sense: Sense): Signaal[] {
  const heard = findConcepts(words, languages);
  // What makes a danger harmless counts in any language: people mix.
  const softening = heard.flatMap(({ hits }) => hits.filter(({ concept }) => guards.has(concept)));
  const hits = heard.flatMap((each) => each.hits);
  const ruled = heard.flatMap((each) => {
    const own = each.hits.filter(({ concept }) => !guards.has(concept));
    return findDanger(words, createScene(words, [...own, ...softening], each.reach));
  });
  const told = ruled.flatMap(({ sign, place }) => {
    // What stands around it in a long story is about something else.
    if (words.length > longStory && sign.certainty === 'acute') return [sign];
    const near = cut(words, hits, place);
    return toldAs(sign, sense.weigh(near.words, near.hits));
  });
  return [...told, ...sense.hear(words, hits, languages[0] !== 'nl')];
}

/** What a rule is certain of is never left out. */
function toldAs(sign: Signaal, weight: Weight): Signaal[] {
  if (sign.certainty === 'ask') return weight === 'calm' ? [] : [sign];
  return [weight === 'danger' ? sign : { ...sign, certainty: 'ask' }];
}

/** The words around a place, and the concepts in them. */
function cut(words: Word[], hits: Hit[], place: Place) {
  const from = Math.max(0, place.from - around);
  const to = Math.min(words.length, place.to + around);
  const inside = hits.filter((hit) => hit.from >= from && hit.to <= to);
  return {
    words: words.slice(from, to),
    hits: inside.map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from })),
  };
}

const findDanger = (words: Word[], scene: Scene): { sign: Signaal; place: Place }[] =>
  rulesFor!(scene).flatMap((rule) => {
    const place = match(rule, scene);
    if (!place) return [];
    const span: [number, number] = [words[place.from]!.start, words[place.to - 1]!.end];
    return [{ sign: { kind: rule.kind, certainty: rule.certainty, span }, place }];
  });
