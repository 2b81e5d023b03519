/** @module Near which postcode, and how far from there. */
import type { Wijk } from '../../domain/wijk.ts';
import { splitAddress } from '../wijk/address.ts';

/** `1234 AB`, or `1234` when only the digits are known. */
export type Postcode = string;

const whole = /\b([1-9]\d{3}) ?([a-z]{2})\b/i;
const digits = /\bpostcode:? ([1-9]\d{3})\b|^\s*([1-9]\d{3})\s*$/i;

/** The postcode somebody wrote, with the words it was said with. Undefined without one. */
export function readPostcode(query: string): { postcode: Postcode; said: string } | undefined {
  const [said, four, letters] = whole.exec(query) ?? [];
  // "2026 in" is no postcode: two letters in small print count only right behind the digits.
  const isWritten = letters && (letters === letters.toUpperCase() || !said?.includes(' '));
  if (said && isWritten) return { postcode: `${four} ${letters.toUpperCase()}`, said };
  const [named, behind, alone] = digits.exec(query) ?? [];
  const found = behind ?? alone;
  return named && found ? { postcode: found, said: named } : undefined;
}

/** From a postcode to an address, in metres as the crow flies; undefined when the wijk does not know where one of them is. */
export function distanceTo(
  address: string | undefined,
  postcode: Postcode,
  wijk: Wijk,
): number | undefined {
  const [from, to] = [findPosition(postcode, wijk), placeOf(address, wijk)];
  return from && to ? metresBetween(from, to) : undefined;
}

/** In degrees (WGS 84). */
export type Position = [latitude: number, longitude: number];

/** Where an address is; undefined when it has no postcode, or one that the wijk does not know. */
export function placeOf(address: string | undefined, wijk: Wijk): Position | undefined {
  const { postcode = undefined } = address ? splitAddress(address, wijk.gemeente) : {};
  return postcode === undefined ? undefined : findPosition(postcode, wijk);
}

/** Of the whole postcode, or else of the neighbourhood that its digits stand for. */
function findPosition(postcode: Postcode, { postcodes = {} }: Wijk): Position | undefined {
  const spaced = postcode.replace(/^(\d{4}) ?/, '$1 ').trim();
  return postcodes[spaced] ?? postcodes[spaced.slice(0, 4)];
}

const earth = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** On a flat map, which within a town is true to a metre. */
function metresBetween([aLat, aLong]: Position, [bLat, bLong]: Position): number {
  const east = radians(bLong - aLong) * Math.cos(radians((aLat + bLat) / 2));
  return Math.round(earth * Math.hypot(radians(bLat - aLat), east));
}

/** "ongeveer 400 meter", "ongeveer 2 kilometer" */
export const distanceWords = (metres: number): string =>
  metres < 950
    ? `ongeveer ${Math.max(1, Math.round(metres / 100)) * 100} meter`
    : `ongeveer ${Math.round(metres / 1000)} kilometer`;
