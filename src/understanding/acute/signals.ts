/** @module Signs of danger in a message: what they are, how sure, and the words that show it. */
import type { Language } from '../../domain/language.ts';
import { type Signaal, signaalKinds } from '../../domain/signaal.ts';
import type { Sense } from '../learned/sense.ts';
import type { Word } from '../words.ts';
import { findConcepts } from './concepts.ts';
import { indexRules, match, parseRules, type Rule } from './match.ts';
import { createScene, guards, type Scene } from './scene.ts';

/** Without examples to learn from, the rules decide alone. */
const noSense: Sense = () => ({ signs: [], calm: false });

const pieceLength = 300;
const overlap = 40;

let rulesFor: ((scene: Scene) => Rule[]) | undefined;

/**
 * Most urgent first, each kind once. Something to ask is left out when something else is certain.
 * `sense` may hear more than the rules do. It cannot take away what a rule is certain of; what a rule only
 * wonders about is asked unless the sense is calm.
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
  const ruled = heard.flatMap(({ hits, reach }) => {
    const own = hits.filter(({ concept }) => !guards.has(concept));
    return findDanger(words, createScene(words, [...own, ...softening], reach));
  });
  const { signs, calm } = sense(
    words,
    heard.flatMap(({ hits }) => hits),
  );
  return [...ruled.filter(({ certainty }) => certainty === 'acute' || !calm), ...signs];
}

const findDanger = (words: Word[], scene: Scene): Signaal[] =>
  rulesFor!(scene).flatMap((rule) => {
    const place = match(rule, scene);
    if (!place) return [];
    const span: [number, number] = [words[place.from]!.start, words[place.to - 1]!.end];
    return [{ kind: rule.kind, certainty: rule.certainty, span }];
  });
