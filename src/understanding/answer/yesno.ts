/** @module Yes or no, in the many ways people say it. */
import type { Option } from '../../domain/question.ts';
import { toWords, type Word } from '../words.ts';
import type { Answered } from './answered.ts';
import { findChoice } from './choice.ts';

const yes = new Set(
  `ja jaa jazeker jawel jep jup yes yep yeah ok oke okay okee zeker klopt graag prima inderdaad
  absoluut natuurlijk uiteraard akkoord toch tuurlijk goed mag 👍 ✅ 👌 evet tabii tak так نعم si sure`
    .trim()
    .split(/\s+/),
);
const no = new Set(
  `nee neen neeh nope nah no nooit niet niets geen nimmer 👎 ❌ hayir yok nie ні لا helemaalniet`
    .trim()
    .split(/\s+/),
);
/** "nee hoor", "ja graag": said first, it decides. */
const firstYes = new Set(['ja', 'jaa', 'jazeker', 'jawel', 'yes', 'evet', 'tak', 'так', 'نعم']);
const firstNo = new Set(['nee', 'neen', 'neeh', 'nope', 'no', 'hayir', 'nie', 'ні', 'لا']);
const doIt = /\b(?:doe (?:dat )?maar|laten we dat doen|kom maar|dat klopt|het klopt)\b/;

/** `ja` or `nee`. Options of its own may say it in other words. */
export function findYesNo(text: string, options: Option[]): Answered {
  const words = toWords(text.slice(0, 400));
  const said = decide(words, text.toLowerCase());
  if (said === 'both') return { near: ['ja', 'nee'] };
  if (said) return { value: said };
  const chosen = options.some(({ words: more }) => more) ? findChoice(text, options) : null;
  return chosen;
}

function decide(words: Word[], text: string): 'ja' | 'nee' | 'both' | null {
  const texts = words.map((word) => word.text);
  const first = texts[0] ?? '';
  const starts = firstYes.has(first) ? 'ja' : firstNo.has(first) ? 'nee' : null;
  const turns = texts.slice(1).some((word) => (starts === 'ja' ? firstNo : firstYes).has(word));
  if (starts) return turns ? 'both' : starts;
  if (words.length > 8) return null;
  if (texts.some((word) => no.has(word))) return 'nee';
  return texts.some((word) => yes.has(word)) || doIt.test(text) ? 'ja' : null;
}
