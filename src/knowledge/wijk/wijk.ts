/** @module `wijk.yaml`: the neighbourhood, its desk, and when somebody is there. */
import { z } from 'zod';
import type { Wijk } from '../../domain/wijk.ts';
import { Day, Hours, Text } from '../reading/fields.ts';
import { readYaml, type Source } from '../reading/yaml.ts';

const wrongPostcode = 'schrijf een postcode als 1234 AB of 1234.';
const wrongPlace =
  'schrijf een plek in graden, als [52.1567, 5.3872]: eerst de breedte, dan de lengte.';
const Degrees = (least: number, most: number) =>
  z.number(wrongPlace).min(least, wrongPlace).max(most, wrongPlace);

/** Within the Kingdom in Europe, so that nobody takes latitude for longitude. */
const Postcodes = z.record(
  z.string().regex(/^[1-9]\d{3}( [A-Z]{2})?$/, wrongPostcode),
  z.tuple([Degrees(50, 54), Degrees(3, 8)], wrongPlace),
);

const WijkText = z.strictObject({
  name: Text,
  gemeente: Text,
  province: Text.optional(),
  desk: Text,
  address: Text,
  phone: Text,
  overnemer: Text.optional(),
  hours: Hours,
  closed: z.array(Day).default([]),
  postcodes: Postcodes.optional(),
});

/** Throws a `KnowledgeError` with every problem. */
export const parseWijk = (source: Source): Wijk =>
  readYaml(source, WijkText, Object.keys(WijkText.shape)).data;
