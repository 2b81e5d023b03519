/** @module A spreadsheet as people make them is read, and every mistake is named with its row and column. */
import { expect, test } from 'vitest';
import { decode } from '../../src/kaart/arrival/decode.ts';
import { complaintLine, ImportError } from '../../src/kaart/arrival/draft.ts';
import { take } from '../../src/kaart/arrival/take.ts';
import { readSheet } from '../../src/kaart/sheet/sheet.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';

const library = await shippedLibrary();
const today = '2026-11-23';

/** One row that is right, by heading. */
const good: Record<string, string> = {
  naam: "Café 't Hoekje",
  organisatie: 'Buurtvereniging',
  omschrijving: 'Koffie en een praatje.',
  onderwerpen: 'Contact en eenzaamheid, activiteiten-ontmoeting',
  gebied: 'De Linden',
  telefoon: '000 000 99 01',
  maandag: '9:00-12:00 en 13.00 – 17.00 uur',
  'voor wie': 'Iedereen',
  kosten: '€ 1,50',
  talen: 'Nederlands, Turks',
  'nagekeken op': '3-11-2026',
};

const sheet = (...changes: Record<string, string>[]) => {
  const rows = changes.map((change) => ({ ...good, ...change }));
  const headings = [...new Set(rows.flatMap(Object.keys))];
  const cell = (text = '') => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => headings.map((name) => cell(row[name])));
  return [headings, ...lines].map((cells) => cells.join(';')).join('\r\n');
};

const read = (text: string) => take(readSheet(text), library, { today });
const complaints = (text: string): string[] => read(text).complaints.map(complaintLine);
const refusal = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return error.complaints.map(complaintLine);
    throw error;
  }
  throw new Error('this was read');
};

const titleOf = (id: string) => library.onderwerpen.find((each) => each.id === id)!.title;

test('a row becomes a service', () => {
  const onderwerpen = `${titleOf('eenzaamheid-contact')}, activiteiten-ontmoeting`;
  const { taken, complaints } = read(sheet({ onderwerpen }));
  expect(complaints).toEqual([]);
  expect(taken).toMatchObject([
    {
      id: 'cafe-t-hoekje',
      topics: ['eenzaamheid-contact', 'activiteiten-ontmoeting'],
      schedule: {
        ma: [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
      },
      cost: '€ 1,50',
      languages: ['Nederlands', 'Turks'],
      checked: '2026-11-03',
      owner: 'Buurtvereniging',
    },
  ]);
});

const onderwerpen = 'activiteiten-ontmoeting';

test.each([
  [';', (text: string) => text],
  [
    'commas',
    (text: string) =>
      text
        .replaceAll('€ 1,50', '€ 1')
        .replaceAll('Nederlands, Turks', 'Nederlands')
        .replaceAll(';', ','),
  ],
  ['tabs', (text: string) => text.replaceAll(';', '\t')],
  ['the mark of Excel', (text: string) => `\uFEFF${text}`],
  ['a first line for Excel', (text: string) => `sep=;\r\n${text}`],
  [
    'capitals in headings',
    (text: string) => text.replace('naam', ' NAAM ').replace('voor wie', 'Voor  wie'),
  ],
  ['empty lines', (text: string) => `${text}\r\n;;;;;;;;;;;\r\n\r\n`],
])('it is read with %s', (_what, change) => {
  const { taken, complaints } = read(change(sheet({ onderwerpen })));
  expect(complaints).toEqual([]);
  expect(taken.map(({ id }) => id)).toEqual(['cafe-t-hoekje']);
});

test('a list is parted by lines when its items hold commas', () => {
  const { taken } = read(sheet({ onderwerpen, meenemen: 'uw post, ook dicht\nuw pas' }));
  expect(taken[0]!.bring).toEqual(['uw post, ook dicht', 'uw pas']);
});

test('bytes of Windows, and of every kind of Unicode, are the same text', () => {
  const text = sheet({ onderwerpen, omschrijving: 'Één keer – “gratis” voor € 0' });
  const windows = { '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 } as Record<string, number>;
  const bytes = Uint8Array.from([...text], (sign) => windows[sign] ?? sign.charCodeAt(0));
  expect(decode(bytes)).toBe(text);
  expect(decode(new TextEncoder().encode(text))).toBe(text);
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ]);
  expect(decode(wide)).toBe(text);
});

test('a workbook, and bytes that are no text, are refused in words', () => {
  expect(refusal(() => decode(Uint8Array.of(0x50, 0x4b, 3, 4, 20)))[0]).toMatch(
    /werkmap van Excel/,
  );
  expect(refusal(() => decode(Uint8Array.of(0x80, 0x81, 0xff)))[0]).toMatch(/niet te lezen/);
});

test.each([
  [
    { telefoon: '612345678' },
    'Rij 2, telefoon: de 0 vooraan is weg. Zet de kolom op "Tekst" en typ het nummer opnieuw.',
  ],
  [
    { telefoon: '3,16123E+10' },
    'Rij 2, telefoon: Excel maakte hier een getal van. Zet de kolom op "Tekst" en typ het nummer opnieuw.',
  ],
  [
    { telefoon: '020-1234' },
    'Rij 2, telefoon: dit heeft een nummer dat niet te bellen is: 020-1234.',
  ],
  [{ telefoon: '' }, 'Rij 2, telefoon: dit heeft geen adres en geen telefoonnummer.'],
  [
    { maandag: '0,375' },
    'Rij 2, maandag: schrijf tijden als 9:00-12:30, of 9:00-12:00 en 13:00-17:00.',
  ],
  [
    { maandag: '17:00-9:00' },
    'Rij 2, maandag: schrijf tijden als 9:00-12:30, of 9:00-12:00 en 13:00-17:00.',
  ],
  [
    { maandag: '9-12 en 11-13' },
    'Rij 2, openingstijden: dit heeft op ma tijden die door elkaar lopen: 09:00–12:00 en 11:00–13:00.',
  ],
  [
    { maandag: 'gesloten' },
    'Rij 2, openingstijden: dit is nooit open. Noem de openingstijden, of zeg dat het op afspraak is.',
  ],
  [{ 'op afspraak': 'soms' }, 'Rij 2, op afspraak: schrijf ja of nee.'],
  [{ 'nagekeken op': '45983' }, 'Rij 2, nagekeken op: schrijf een dag als 20-11-2026.'],
  [{ 'nagekeken op': '31-11-2026' }, 'Rij 2, nagekeken op: schrijf een dag als 20-11-2026.'],
  [{ 'nagekeken op': '' }, 'Rij 2, nagekeken op: dit is leeg. Vul het in.'],
  [{ kosten: '' }, 'Rij 2, kosten: dit is leeg. Vul het in.'],
  [{ naam: '' }, 'Rij 2, naam: dit is leeg. Vul het in.'],
  [{ naam: '你好' }, 'Rij 2, id: dit is leeg. Vul het in.'],
  [{ talen: '' }, 'Rij 2, talen: dit is leeg. Vul het in.'],
  [
    { onderwerpen: 'geld-schuldn' },
    'Rij 2, onderwerpen: het onderwerp "geld-schuldn" kennen we niet. Bedoelt u "geld-schulden"?',
  ],
  [{ website: 'www.hoekje.nl' }, 'Rij 2, website: schrijf een adres als https://….'],
  [
    { 'vanaf leeftijd': 'twaalf' },
    'Rij 2, vanaf leeftijd: schrijf een heel getal, bijvoorbeeld 18.',
  ],
  [
    { 'vanaf leeftijd': '18', 'tot en met leeftijd': '12' },
    'Rij 2, tot en met leeftijd: dit is vanaf 18 en tot en met 12 jaar: dat kan niet.',
  ],
  [
    { omschrijving: 'OekraÃ¯ens' },
    'Rij 2, omschrijving: de letters zijn verminkt. Bewaar het bestand opnieuw, als "CSV UTF-8".',
  ],
  [{ signalen: 'brand' }, 'Rij 2, signalen: schrijf bijvoorbeeld: uitzetting 1.'],
  [
    { naam: 'Budgetmaatjes' },
    'Rij 2, id: "budgetmaatjes" staat er al (knowledge/sociale-kaart/geld.yaml:26). Wilt u dat vervangen? Gebruik dan --vervang.',
  ],
  [
    { id: 'geld-schulden' },
    'Rij 2, id: "geld-schulden" is al de naam van een onderwerp of module.',
  ],
  [
    { 'geldig tot en met': '22-11-2026' },
    'Rij 2, geldig tot en met: dit was er tot en met 22 november 2026. Haal het weg of pas de dag aan.',
  ],
])('a mistake is named, and nothing else with it: %j', (change, complaint) => {
  const { taken, complaints } = read(sheet({ onderwerpen, ...change } as Record<string, string>));
  expect(complaints.map(complaintLine)).toEqual([complaint]);
  expect(taken).toEqual([]);
});

test('rows count as they do in a spreadsheet, also after empty ones and cells of several lines', () => {
  const text = sheet(
    { onderwerpen, naam: 'Een', omschrijving: 'Eerst\ndit' },
    { onderwerpen, naam: 'Twee', kosten: '' },
  );
  expect(complaints(text)).toEqual(['Rij 3, kosten: dit is leeg. Vul het in.']);
  expect(complaints(text.replace('\r\nTwee', '\r\n;;\r\nTwee'))).toEqual([
    'Rij 4, kosten: dit is leeg. Vul het in.',
  ]);
});

test('two rows with one name: the second is refused', () => {
  expect(complaints(sheet({ onderwerpen }, { onderwerpen }))).toEqual([
    'Rij 3, id: "cafe-t-hoekje" staat ook op rij 2.',
  ]);
});

test('headings that are not ours refuse the whole file, and say which were meant', () => {
  const text = sheet({ onderwerpen, telefon: '1' }).replace('kosten', 'naam');
  expect(refusal(() => readSheet(text))).toEqual([
    'Rij 1: De kolom "telefon" kennen we niet. Bedoelt u "telefoon"?',
    'Rij 1: De kolom "naam" staat er twee keer.',
    'Rij 1: De kolom "kosten" ontbreekt.',
  ]);
  expect(refusal(() => readSheet(''))).toContain('Rij 1: De kolom "naam" ontbreekt.');
});

test('a quote that is not closed, and a cell outside every column, are named', () => {
  expect(refusal(() => readSheet(`${sheet({ onderwerpen })}\r\n"Nog een`))[0]).toMatch(
    /^Rij 3: Hier klopt een aanhalingsteken niet/,
  );
  expect(complaints(`${sheet({ onderwerpen })};te veel`)).toEqual([
    'Rij 2: Deze rij heeft iets in kolom 12, en die heeft geen naam.',
  ]);
});
