/** @module `instrumenten/<id>.yaml`: a way to look at a situation together, with its parts and its levels. */
import { z } from 'zod';
import { Bron, between, Day, Slug, Text } from './fields.ts';
import { KnowledgeError, type Place } from './problem.ts';
import { idOf, readYaml, type Source } from './yaml.ts';

const InstrumentText = z
  .strictObject({
    title: Text,
    kort: Text,
    waarvoor: Text,
    /** Who may use it. */
    wie: Text,
    /** Who may give a level; `getraind`: only a werker with training in it, never a machine. */
    scoort: z.enum(['getraind', 'samen', 'niemand']),
    /** What is looked at. */
    onderdelen: between(1, 20, z.strictObject({ id: Slug, name: Text, uitleg: Text })),
    /** From the lowest to the highest; the first is level 1. */
    niveaus: between(0, 10, z.strictObject({ name: Text, uitleg: Text })).default([]),
    /** The steps, in order. */
    werkwijze: between(3, 10, Text),
    owner: Text,
    checked: Day,
    sources: between(1, 4, Bron),
  })
  .refine(({ scoort, niveaus }) => (scoort === 'niemand') === (niveaus.length === 0), {
    ...{ path: ['scoort'], message: 'schrijf "niemand" als er geen niveaus zijn, en anders wie.' },
  });
const fields = [...Object.keys(InstrumentText.shape), ...Object.keys(Bron.shape), 'id', 'uitleg'];

export type Instrument = z.infer<typeof InstrumentText> & { id: string; place: Place };

/** The file's name is the id. Throws a `KnowledgeError` with every problem. */
export function parseInstrument(source: Source): Instrument {
  const { file } = source;
  const id = idOf(file);
  if (!Slug.safeParse(id).success) {
    const message = 'Geef het bestand een naam met kleine letters, cijfers en streepjes.';
    throw new KnowledgeError([{ file, line: 1, message }]);
  }
  return { ...readYaml(source, InstrumentText, fields).data, id, place: { file, line: 1 } };
}
