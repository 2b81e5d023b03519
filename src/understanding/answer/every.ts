/** @module "Allebei", "alle drie", "geen van deze": all of the options, or none. */
import { isSlip } from '../spelling.ts';
import { type Word, wordsOf } from '../words.ts';

const all = new Set(
  `allebei alletwee alletwe beide beiden alle allemaal alles both all ikisi ikiside hepsi كلاهما
  الكل الاثنين oba obie wszystko wszystkie обидва обидві всі усе`.split(/\s+/),
);
const pair = new Set(
  'allebei alletwee beide beiden both ikisi ikiside كلاهما oba obie обидва обидві'.split(' '),
);
const none =
  `geen van, geen enkele, niets van, niks van, niets hiervan, niks hiervan, geen ervan, geen een, geeneen,
  none of, neither, none, hicbiri, ولا واحد, żaden, zaden, zadne, жоден, жодне, niks, niets, geen, geen 1, geen hulp, nog niets, nog niks, nog nooit, helemaal niks, helemaal niets, totaal niks, geen mens, nog niemand, niemand, nada, noppes,
  staat er niet bij, staat er niet tussen, zit er niet bij, zit er niet tussen, niet in de lijst, hoort nergens bij, kan geen van, alle drie niet, alle vier niet, allebei niet, alletwee niet, beide niet, hicbiri, nic z tych, not listed`
    .split(',')
    .map((phrase) => wordsOf(phrase).join(' '));

/** True when the message takes all options; "allebei" fits only two. */
export function isAll(words: Word[], count: number): boolean {
  if (words.length > 6) return false;
  const found = words.find(({ text }) => all.has(text) || isSlipOfBoth(text));
  return (
    found !== undefined &&
    !isNone(words) &&
    (all.has(found.text) && !pair.has(found.text) ? isHowMany(words, count) : count === 2)
  );
}

const isSlipOfBoth = (text: string): boolean =>
  text.length >= 6 && (isSlip(text, 'allebei') || isSlip(text, 'alletwee'));

/** "Alle drie" takes all of three; without a number, "alle" takes all. */
function isHowMany(words: Word[], count: number): boolean {
  const number = words.findIndex(({ text }) => text === 'alle');
  const said = ['twee', 'drie', 'vier', 'vijf', 'zes'].indexOf(words[number + 1]?.text ?? '');
  return number < 0 || said < 0 || said + 2 === count;
}

export function isNone(words: Word[]): boolean {
  const said = words.map(({ text }) => text).join(' ');
  return (
    words.length <= 7 &&
    none.some((each) => (each.includes(' ') ? said.includes(each) : said === each))
  );
}
