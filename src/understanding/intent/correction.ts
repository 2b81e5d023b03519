/** @module Taking back an earlier answer: "nee, ik bedoelde mijn moeder", "mijn nummer klopt niet". */
import type { Meaning } from '../../domain/meaning.ts';
import type { Question } from '../../domain/question.ts';
import { findAnswer } from '../answer/answer.ts';
import { wordsOf } from '../words.ts';

type Correction = NonNullable<Meaning['correct']>;

/** These say that something earlier was wrong. */
const strong =
  /^(?:(?:nee|sorry|oeps|oh|o|wacht|ho|nou|ja|excuus|pardon)[ ,.!]{0,3}){0,3}(?:ik bedoel(?:de)?|bedoelde|ik vergis(?:te)? me|foutje|verkeerd|(?:dat|het) (?:was|is) (?:verkeerd|fout|niet goed)|(?:dat|het|dit) klopt niet|niet goed|ik (?:typte|koos|zei) (?:het )?verkeerd|(?:het|dat) moe(?:s)?t zijn)\b/;
/** These may. */
const weak = /^(?:nee|sorry|oeps|eigenlijk|toch|wacht|oh nee|o nee|nee wacht|nee toch|nee sorry)\b/;
const wishes =
  /\b(?:antwoord|antwoorden|gegevens|nummer|telefoonnummer|naam|adres|iets|dat|het|vraag)\b.{0,20}\b(?:veranderen|wijzigen|aanpassen|verbeteren|corrigeren|herstellen)\b|\b(?:verander|wijzig|verbeter|corrigeer)\b|(?:^|\b)(?:dat|het|dit) klopt niet\b|\bfoutje\b|\bvergist\b|\bverkeerd (?:antwoord|ingevuld|getypt|gekozen)\b/;
const mostWords = 14;

/**
 * `known`: which answer, and the new value when it was said. `unknown`: something must be changed, but not
 * what. Null when the words take nothing back. At a text question a weak word is only part of a story.
 */
export function findCorrection(
  text: string,
  question: Question | null,
  earlier: Question[],
): Correction | 'unknown' | null {
  const words = wordsOf(text);
  if (words.length > mostWords) return null;
  const said = words.join(' ');
  const isStrong = strong.test(said);
  const mayBe = isStrong || (question?.answer !== 'text' && weak.test(said));
  const value = mayBe ? findValue(said.replace(strong, '').replace(weak, ''), earlier) : null;
  if (value) return value;
  if (!wishes.test(said) && !isStrong) return null;
  const named = findNamed(words, earlier);
  return named ? { name: named.name } : 'unknown';
}

/** The newest earlier question whose answer these words are. A text question would take anything. */
function findValue(rest: string, earlier: Question[]): Correction | null {
  for (const question of earlier) {
    if (question.answer === 'text' || question.answer === 'yesno') continue;
    const found = rest.trim() === '' ? null : findAnswer(rest, question, '1970-01-01');
    if (found && 'value' in found) return { name: question.name, value: found.value };
  }
  return null;
}

/** "mijn telefoonnummer is veranderd": the question that goes by that word. */
function findNamed(words: string[], earlier: Question[]): Question | undefined {
  return earlier.find(({ name, short }) =>
    [name, ...wordsOf(short)].some(
      (known) =>
        known.length > 3 && words.some((word) => word.startsWith(known) && word !== 'antwoord'),
    ),
  );
}
