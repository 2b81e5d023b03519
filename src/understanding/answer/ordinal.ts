/** @module "De tweede", "2", "nummer drie", "die laatste": the place of an option among the others. */
import { type Word, wordsOf } from '../words.ts';

const places: [number, string][] = [
  [
    1,
    'eerste 1e 1ste bovenste first 1st birinci ilk الاول الاولي pierwszy pierwsza pierwsze перший перша перше',
  ],
  [2, 'tweede 2e 2de twede second 2nd ikinci الثاني الثانيه drugi druga drugie другий друга друге'],
  [
    3,
    'derde 3e 3de third 3rd üçüncü ucuncu الثالث الثالثه trzeci trzecia trzecie третій третя третє',
  ],
  [4, 'vierde 4e 4de fourth 4th dördüncü dorduncu الرابع czwarty czwarta четвертий четверта'],
  [5, 'vijfde 5e 5de fifth 5th besinci الخامس piaty piata п’ятий'],
  [6, 'zesde 6e 6de sixth'],
  [7, 'zevende 7e 7de seventh'],
  [8, 'achtste 8e 8ste eighth'],
  [
    -1,
    'laatste onderste achterste last sonuncu الاخير الاخيره ostatni ostatnia ostatnie останній остання останнє',
  ],
  [-2, 'voorlaatste eennalaatste'],
  [0, 'middelste tussenste middle ortadaki środkowy środkowa środkowe середній середня середнє'],
];

const numbers = 'een twee drie vier vijf zes zeven acht negen tien'.split(' ');
const letters = 'abcdefgh';
const leads = new Set(
  'nummer nr optie keuze antwoord keus mogelijkheid number option numara رقم numer номер'.split(
    ' ',
  ),
);
const small = new Set(
  `de die dat doe maar graag ik kies neem het is ja nee dan en of ook wil voor mij optie nummer nr keuze
   antwoord keus number option the one numara رقم numer номер denk toch liever gaat om ga met a u b aub
   alstublieft please pls plz choose pick wordt m dus van alleen enkel liefst only just boven bovenaan lijstje rijtje`.split(
    /\s+/,
  ),
);

const ordinals = new Map(
  places.flatMap(([place, words]) => wordsOf(words).map((word) => [word, place] as const)),
);

/** Places from 1, each once, when the message says nothing but places; null otherwise. */
export function findPlaces(words: Word[], count: number): number[] | null {
  const found: number[] = [];
  let lead = false;
  const only = words.length === 1;
  const bare = words.filter(({ text }) => !small.has(text)).length;
  const up = words.some(({ text }) => fromBelow.has(text));
  const said = withoutBelow(toLastButOne(words));
  for (const [at, { text }] of said.entries()) {
    const run = runAt(said, at, count);
    if (run) found.push(...run);
    if (run || (at > 0 && runAt(said, at - 1, count))) continue;
    const place =
      ordinals.get(text) ?? numberOf(text, lead || only || bare === 1 || found.length > 0);
    if (place !== undefined) found.push(resolve(up ? -place : place, count));
    else if (!small.has(text)) return null;
    lead = leads.has(text);
  }
  const inside = found.every((place) => place >= 1 && place <= count);
  return found.length > 0 && inside ? [...new Set(found)] : null;
}

/** "De eerste drie", "de laatste twee". */
function runAt(words: { text: string }[], at: number, count: number): number[] | null {
  const end = words[at]!.text;
  const many = numberOf(words[at + 1]?.text ?? '', true) ?? 0;
  if (!/^(eerste|bovenste|laatste|onderste|first|last)$/.test(end) || many < 2 || many > count)
    return null;
  const from = /^(eerste|bovenste|first)$/.test(end) ? 1 : count - many + 1;
  return Array.from({ length: many }, (_, i) => from + i);
}

/** "De tweede van onderen" counts from the end. */
const fromBelow = new Set([
  'onder',
  'onderen',
  'onderaan',
  'onderop',
  'achteren',
  'below',
  'bottom',
]);

const withoutBelow = (words: { text: string }[]) =>
  words.filter(({ text }) => !fromBelow.has(text));

/** "Op een na laatste" is one place. */
function toLastButOne(words: Word[]): { text: string }[] {
  const at = words.findIndex(
    ({ text }, i) =>
      /^(laatste|onderste|achterste)$/.test(text) &&
      words[i - 1]?.text === 'na' &&
      /^(een|1)$/.test(words[i - 2]?.text ?? ''),
  );
  if (at < 0) return words;
  const from = words[at - 3]?.text === 'op' ? at - 3 : at - 2;
  return [...words.slice(0, from), { text: 'voorlaatste' }, ...words.slice(at + 1)];
}

function numberOf(text: string, mayBeWord: boolean): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!mayBeWord) return undefined;
  const index = numbers.indexOf(text);
  if (index >= 0) return index + 1;
  return text.length === 1 && letters.includes(text) ? letters.indexOf(text) + 1 : undefined;
}

function resolve(place: number, count: number): number {
  if (place < 0) return count + 1 + place;
  return place === 0 ? (count % 2 === 1 ? (count + 1) / 2 : -1) : place;
}
