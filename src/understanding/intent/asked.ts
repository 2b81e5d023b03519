/** @module Questions people ask us in between. */
import { wordsOf } from '../words.ts';

const askers =
  /^(?:en |maar |hey |he |oke |ok )?(?:hoe|wat|waar|waarom|wanneer|wie|welke|welk|hoeveel|hoelang|kan ik|kunnen|kunt u|kun je|mag ik|mag|moet ik|krijg ik|heb ik|is er|is het|is dat|zijn er|zijn jullie|ben je|bent u|doe je|doet u|gaan jullie|bestaat er|kost|how|what|where|can i|do i|is there|are you)\b/;
/** About the desk or this programme itself: then even a question that asks for a story is not the story. */
const aboutUs =
  /\b(?:robot|chatbot|computer|machine|kunstmatige|ai|echt mens|mens ben|ben je een mens|bent u een mens|wie ben je|wie bent u|privacy|mijn gegevens|bewaren jullie|bewaar je|bewaart u|wat bewaar|wie leest|anoniem|kost dit|kost het iets|are you human|are you a)\b/;

export const isQuestion = (text: string): boolean =>
  /[?؟]/.test(text) || askers.test(wordsOf(text.slice(0, 200)).join(' '));

export const isAboutUs = (text: string): boolean => {
  const words = wordsOf(text.slice(0, 300));
  return words.length <= 16 && isQuestion(text) && aboutUs.test(words.join(' '));
};

/** A message of several sentences in two: what is told, and what is asked. */
export function splitQuestion(text: string): { told: string; asked: string } {
  const sentences = text
    .slice(0, 2000)
    .split(
      /(?<=[.!?؟\n])\s*|,\s*(?=(?:maar|en) (?:hoe|wat|waar|wanneer|kan ik|krijg ik|moet ik|mag ik)\b)/,
    );
  const asked = sentences.filter((sentence) => isQuestion(sentence));
  const told = sentences.filter((sentence) => !isQuestion(sentence));
  return { told: told.join(' ').trim(), asked: asked.join(' ').trim() };
}
