/** @module Out and in again is the same kaart, by every road. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { draftServices, readServices } from '../../src/kaart/arrival/received.ts';
import { take } from '../../src/kaart/arrival/take.ts';
import { toYaml } from '../../src/kaart/arrival/write.ts';
import { toRegister } from '../../src/kaart/hsds/register.ts';
import { toSheet } from '../../src/kaart/sheet/csv.ts';
import { readSheet } from '../../src/kaart/sheet/sheet.ts';
import { toDataPackage } from '../../src/kaart/tables/datapackage.ts';
import { readPackage } from '../../src/kaart/tables/package.ts';
import { toTables } from '../../src/kaart/tables/tables.ts';
import { parseKaart, type Voorziening } from '../../src/knowledge/wijk/voorziening.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';
import { kaarten } from './kaarten.ts';
import { objections } from './schemas.ts';

const today = '2026-11-23';
const library = await shippedLibrary();
const empty = { ...library, kaart: [] };

/** Without where it stands. */
const said = (kaart: Voorziening[]) => kaart.map(({ place, ...rest }) => rest);

test('as JSON', () => {
  fc.assert(
    fc.property(kaarten(library), (kaart) => {
      const { services } = toRegister({ ...library, kaart }, today);
      for (const service of services) expect(objections('service', service)).toEqual([]);
      const drafts = readServices(JSON.stringify({ contents: services }), empty);
      const { taken, complaints } = take(drafts, empty, { today });
      expect(complaints).toEqual([]);
      expect(said(taken)).toEqual(said(kaart));
    }),
    { numRuns: 50 },
  );
});

test('as tables', () => {
  fc.assert(
    fc.property(kaarten(library), (kaart) => {
      const tables = toTables(toRegister({ ...library, kaart }, today));
      const services = readPackage(toDataPackage(tables, 'De Linden', today));
      const { taken, complaints } = take(draftServices(services, empty), empty, { today });
      expect(complaints).toEqual([]);
      expect(said(taken)).toEqual(said(kaart));
    }),
    { numRuns: 50 },
  );
});

test('as a spreadsheet', () => {
  fc.assert(
    fc.property(kaarten(library), (kaart) => {
      const { taken, complaints } = take(readSheet(toSheet(kaart)), empty, { today });
      expect(complaints).toEqual([]);
      expect(said(taken)).toEqual(said(kaart));
    }),
    { numRuns: 50 },
  );
});

test('nothing in a spreadsheet begins as a formula does', () => {
  fc.assert(
    fc.property(kaarten(library), (kaart) => {
      const { data } = Papa.parse<string[]>(toSheet(kaart), { delimiter: ';' });
      expect(data.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('as YAML', () => {
  fc.assert(
    fc.property(kaarten(library), (kaart) => {
      expect(said(parseKaart([{ file: 'nieuw.yaml', text: toYaml(kaart) }]))).toEqual(said(kaart));
    }),
    { numRuns: 50 },
  );
});

test('the shipped kaart comes back as it is, and no help line with it', () => {
  const drafts = readServices(JSON.stringify(toRegister(library, today).services), empty);
  const { taken, complaints } = take(drafts, empty, { today });
  expect(complaints).toEqual([]);
  expect(said(taken)).toEqual(said(library.kaart));
});
