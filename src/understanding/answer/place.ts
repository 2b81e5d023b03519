/** @module "Die tweede", "2", "optie 3", "de laatste": an option by its place in the list. */

const ordinals: Record<string, number> = {
  ...{ eerste: 0, '1e': 0, bovenste: 0, tweede: 1, '2e': 1, derde: 2, '3e': 2, vierde: 3, '4e': 3 },
  ...{ vijfde: 4, zesde: 5, zevende: 6, achtste: 7, negende: 8, tiende: 9 },
  ...{ first: 0, second: 1, third: 2 },
};
const fillers = new Set(
  'de het die dat optie nummer nr keuze antwoord ik kies wil doe maar graag en of and van is'.split(
    ' ',
  ),
);

/** Places from 0, in the order they are said; empty when the words say anything else besides. */
export function findPlaces(said: string[], count: number): number[] {
  const places: number[] = [];
  for (const word of said) {
    const place = placeOf(word, count);
    if (place !== null) places.push(place);
    else if (!fillers.has(word)) return [];
  }
  return places.every((place) => place >= 0 && place < count) ? [...new Set(places)] : [];
}

function placeOf(word: string, count: number): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word) - 1;
  if (word === 'laatste' || word === 'onderste') return count - 1;
  return ordinals[word] ?? null;
}
