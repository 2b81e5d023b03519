/** @module `wijk.yaml`: the neighbourhood, its desk, and when somebody is there. */
import { z } from 'zod';
import type { Wijk } from '../../domain/wijk.ts';
import { Day, Hours, Text } from '../reading/fields.ts';
import { readYaml, type Source } from '../reading/yaml.ts';

const WijkText = z.strictObject({
  name: Text,
  gemeente: Text,
  province: Text.optional(),
  desk: Text,
  address: Text,
  phone: Text,
  hours: Hours,
  closed: z.array(Day).default([]),
});

/** Throws a `KnowledgeError` with every problem. */
export const parseWijk = (source: Source): Wijk =>
  readYaml(source, WijkText, Object.keys(WijkText.shape)).data;
