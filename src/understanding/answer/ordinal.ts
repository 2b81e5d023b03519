/** @module "De tweede", "2", "nummer drie", "die laatste": the place of an option among the others. */
import type { Word } from '../words.ts';

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
  [-1, 'laatste onderste last sonuncu الاخير ostatni ostatnia останній остання'],
  [0, 'middelste middle ortadaki środkowy srodkowy'],
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
   alstublieft please choose pick wordt m`.split(/\s+/),
);

const ordinals = new Map(
  places.flatMap(([place, words]) => words.split(' ').map((word) => [word, place] as const)),
);

/** Places from 1, each once, when the message says nothing but places; null otherwise. */
export function findPlaces(words: Word[], count: number): number[] | null {
  const found: number[] = [];
  let lead = false;
  const bare = words.filter(({ text }) => !small.has(text)).length;
  for (const { text } of words) {
    const place = ordinals.get(text) ?? numberOf(text, lead || bare === 1 || found.length > 0);
    if (place !== undefined) found.push(resolve(place, count));
    else if (!small.has(text)) return null;
    lead = leads.has(text);
  }
  const inside = found.every((place) => place >= 1 && place <= count);
  return found.length > 0 && inside ? [...new Set(found)] : null;
}

function numberOf(text: string, mayBeWord: boolean): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!mayBeWord) return undefined;
  const index = numbers.indexOf(text);
  if (index >= 0) return index + 1;
  return text.length === 1 && letters.includes(text) ? letters.indexOf(text) + 1 : undefined;
}

function resolve(place: number, count: number): number {
  if (place === -1) return count;
  return place === 0 ? (count % 2 === 1 ? (count + 1) / 2 : -1) : place;
}
