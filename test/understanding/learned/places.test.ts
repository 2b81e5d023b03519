/** @module Where features stand among those that say something. */
import { expect, test } from 'vitest';
import { width } from '../../../src/understanding/learned/features.ts';
import { createPlaces, numbersIn, placeOf } from '../../../src/understanding/learned/places.ts';

const numbers = [0, 1, 30, 31, 32, 63, 64, 1000, 1023, 1024, width - 33, width - 1];
const places = createPlaces(numbers);

test('each feature has the place it has in order', () => {
  expect(numbers.map((number) => placeOf(places, number))).toEqual([...numbers.keys()]);
  expect(numbersIn(places)).toEqual(numbers);
});

test('a feature that says nothing has no place', () => {
  for (const number of [2, 29, 33, 62, 65, 999, width - 2]) {
    expect(placeOf(places, number)).toBe(-1);
  }
});

test('there may be none, and all', () => {
  expect(numbersIn(createPlaces([]))).toEqual([]);
  const all = createPlaces(Array.from({ length: width }, (_, number) => number));
  expect(placeOf(all, width - 1)).toBe(width - 1);
});
