/** @module What was worked out is kept while it comes back, and never grows without end. */
import { expect, test } from 'vitest';
import { remember } from '../../src/understanding/remember.ts';

function counted(most?: number) {
  const made: string[] = [];
  const find = remember((text) => {
    made.push(text);
    return text.length;
  }, most);
  return { find, made };
}

test('a word is worked out once', () => {
  const { find, made } = counted();
  expect([find('huur'), find('huur'), find('huis')]).toEqual([4, 4, 4]);
  expect(made).toEqual(['huur', 'huis']);
});

test('a word that comes back stays, however many strange ones pass by', () => {
  const { find, made } = counted(10);
  for (let nth = 0; nth < 100; nth++) {
    find('huur');
    find(`vreemd${nth}`);
  }
  expect(made.filter((each) => each === 'huur')).toHaveLength(1);
});

test('a word that does not come back is forgotten', () => {
  const { find, made } = counted(10);
  find('huur');
  for (let nth = 0; nth < 10; nth++) find(`vreemd${nth}`);
  find('huur');
  expect(made.filter((each) => each === 'huur')).toHaveLength(2);
});

test('what is too long to be a word is not kept', () => {
  const { find, made } = counted();
  for (let nth = 0; nth < 3; nth++) find('a'.repeat(81));
  expect(made).toHaveLength(3);
});
