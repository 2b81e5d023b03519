/** @module Yes or no, in the many ways people say it. */
import { readArabic } from '../arabic.ts';
import { createLexicon, type Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';

export type Polarity = 'ja' | 'nee' | 'both' | null;

const table = `
ja: ja, niks|niets|niet ?op ?er ?op tegen, niks|niets op tegen, juist, ?heel fijn, zou ?heel|erg|wel fijn|mooi|goed|prettig|handig|leuk|welkom ?zijn, waarom ook niet, okidoki, okie, bel|kom|stuur|vraag|regel|zet|geef|help|neem ?me|mij|het ?dan maar|gerust, als het|t moet, verstuur|verzend|stuur ?het|t|dit ?maar ?op|door, geef ?het|t|dit ?maar door, nog wel, jaa, joa, jao, jow, jo, juh, jea, yeah, yea, ye, joo, jah, jawel, jep, jup, jazeker, jaja, yes, yep, yeah, yup, joh, jawohl, zeker, zekers, tuurlijk, natuurlijk, uiteraard, klopt, correct, inderdaad, idd, goed, prima, akkoord, oke, okay, ok, okee, okido, mag, doe maar, doen, graag, best, graag zelfs, is goed, vind ik goed|prima|oke, lijkt me|mij goed|prima|fijn, waarom niet, helemaal, absoluut, precies, top, perfect, in orde, mij best, wel, geen ?enkel|enkele probleem|bezwaar|punt, vooruit ?dan ?maar, toe dan ?maar, ga je gang, moet kunnen, oke dan, van mij mag,  maakt niet uit, 👍, ✅, ✔, 👌, 🙂, 💯, tis goed, t is goed, goe, tis goe, gerne, helemaal goed, zekerweten, vast wel, ik denk|geloof het|t wel,  alstublieft, beslist, zeer zeker, sure, of course, right, please do, evet, olur, tamam, tabii, نعم, ايوه, اي, اه, اكيد, طبعا, تمام, tak, jasne, oczywiście, dobrze, zgoda, так, звісно, звичайно, добре, згоден, згодна, ага
nee: heb|had ?ik ?daar ?wel|groot bezwaar ?tegen, bezwaar tegen, ben ?ik ?daar ?er tegen, doe ?het|dat ?maar niet|nie, beter|liever van|maar niet, nee, neen, nei, neuj, nee, neu, nie, noh, nop, nee nee, niet meer, nog niet, nein, neej, nah, nee hoor, no, nope, niet, nie, nooit, niks, niets, geen, gene, geeneen, niemand, liever niet, hoeft niet, hoeft niet ?hoor, absoluut niet, zeker niet, echt niet, niet echt, klopt niet, niet goed, niet akkoord, geenszins, helaas, vergeet het, weiger*, 👎, ❌, 🚫, 🙅, not, never, hayır, yok, değil, istemiyorum, لا, كلا, لالا, مش, nie, ні, нема, немає
both: gaat wel, mwah, mwa, meh, zozo, niet altijd, als|wanneer|mits .. wel|ja|graag, weet ?ik ?dat|het|t ?nog|echt|zelf niet, twijfel, geen idee, misschien, soms, beetje, een beetje, af en toe, ja en nee, ligt eraan, hangt ervan|er van|van af, deels, wel en niet, half, ja of nee, maybe, sometimes, depends, belki, bazen, ربما, احيانا, może, czasami, можливо, іноді
`;

let lexicon: Lexicon | undefined;

/** In a long message only its first words can be the yes or no. */
const opening = 4;
const short = 8;

export function polarityOf(words: Word[]): Polarity {
  lexicon ??= createLexicon(table, {
    forms: (word) => [...new Set([...readArabic(word), once(word)])],
  });
  const hits = lexicon.find(words.slice(0, 20));
  const heard = hits.filter(({ from }) => words.length <= short || from < opening);
  const within = heard.filter(
    (hit) =>
      !heard.some((other) => other.own.length > hit.own.length && covers(other.own, hit.own)),
  );
  const kinds = within.map(({ concept }) => concept as 'ja' | 'nee' | 'both');
  if (kinds.includes('both')) return 'both';
  if (!kinds.includes('ja') || !kinds.includes('nee')) return kinds[0] ?? null;
  return settle(within, words);
}

/** "Ja nee" is no, "nee ja toch" is yes; "nee, dat is goed" is no; "ja maar niet altijd" could be either. */
function settle(hits: { concept: string; from: number }[], words: Word[]): Polarity {
  const [first, last] = [hits[0]!, hits.at(-1)!];
  const [plain, small] = [words[first.from]!.text, words[last.from]!.text];
  const but = words.slice(first.from, last.from).some(({ text }) => text === 'maar');
  if (but) return 'both';
  if (
    plain === 'nee' &&
    small === 'wel' &&
    (last.from < words.length - 1 || last.from - first.from > 2)
  )
    return 'nee';
  if (plain === 'nee' && !['ja', 'jawel', 'wel'].includes(small)) return 'nee';
  return last.concept as 'ja' | 'nee';
}

/** "Yess", "neee": a last letter that is held. */
const once = (word: string): string => word.replace(/([a-z])\1+$/, '$1');

const covers = (outer: number[], inner: number[]): boolean =>
  inner.every((word) => outer.includes(word));
