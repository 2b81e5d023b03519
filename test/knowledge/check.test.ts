import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/knowledge/check.ts';
import { parseLibrary } from '../../src/knowledge/library.ts';
import { problemLine } from '../../src/knowledge/reading/problem.ts';
import { folder, hulplijnenText, kaartText, onderwerpText } from './texts.ts';

const check = (texts: Record<string, string> = {}, today = '2026-11-23') =>
  checkLibrary(parseLibrary(folder(texts)), today).map(problemLine);

const onderwerp = 'knowledge/onderwerpen/fietsen.md';
const kaart = 'knowledge/sociale-kaart/fietsen.yaml';

describe('a check', () => {
  it('has nothing to say about a good folder', () => {
    expect(check()).toEqual([]);
  });

  it('finds two services with one id, and says where the first one is', () => {
    expect(check({ 'knowledge/sociale-kaart/nogeens.yaml': kaartText })).toEqual([
      `knowledge/sociale-kaart/nogeens.yaml:2 De naam "fietsenmaker" is al in gebruik bij ${kaart}:2.`,
    ]);
  });

  it('finds a service that has the id of a subject', () => {
    expect(check({ [kaart]: kaartText.replace('id: fietsenmaker', 'id: fietsen') })).toEqual([
      `${kaart}:2 De naam "fietsen" is al in gebruik bij ${onderwerp}:1.`,
    ]);
  });

  it('finds a subject that does not exist, and which one was meant', () => {
    expect(check({ [kaart]: kaartText.replace('[fietsen]', '[fietsen, fitsen]') })).toEqual([
      `${kaart}:2 Het onderwerp "fitsen" kennen we niet. Bedoelt u "fietsen"?`,
    ]);
  });

  it('finds a help line that does not exist', () => {
    expect(check({ [onderwerp]: onderwerpText.replace('[fietslijn]', '[fietslein]') })).toEqual([
      `${onderwerp}:1 De hulplijn "fietslein" kennen we niet. Bedoelt u "fietslijn"?`,
    ]);
  });

  it('finds a service that nobody can reach', () => {
    expect(check({ [kaart]: kaartText.replace(/ {2}(address|phone): .*\n/g, '') })).toEqual([
      `${kaart}:2 "fietsenmaker" heeft geen adres en geen telefoonnummer.`,
    ]);
  });

  it('finds a subject for which the wijk has nothing', () => {
    const other = { 'knowledge/onderwerpen/zwemmen.md': onderwerpText };
    expect(check(other)).toEqual([
      'knowledge/onderwerpen/zwemmen.md:1 Op de sociale kaart staat niets bij "zwemmen".',
    ]);
  });

  it('finds a short answer that is too long', () => {
    const long = 'Dit is een zin. '.repeat(40);
    expect(
      check({ [onderwerp]: onderwerpText.replace("Vervelend, zo'n lekke band.", long) }),
    ).toEqual([`${onderwerp}:16 Dit is 696 tekens lang. Hoogstens 600 past.`]);
  });

  it('finds a part that does not fit in one message', () => {
    const long = `- ${'Neem ook uw pomp mee. '.repeat(50)}\n- Uw fiets`;
    expect(check({ [onderwerp]: onderwerpText.replace('- Uw fiets', long) })[0]).toMatch(
      /fietsen\.md:42 Dit is \d+ tekens lang\. Hoogstens 1024 past\.$/,
    );
  });

  it('finds a title that is too wide for a key', () => {
    const text = onderwerpText.replace('title: Fietsen maken', 'title: Fietsen en brommers maken');
    expect(check({ [onderwerp]: text })).toEqual([
      `${onderwerp}:1 De titel is 25 tekens lang. Hoogstens 24 past op een knop.`,
    ]);
  });

  it.each([
    ['een *schuin* woord', '*'],
    ['een `stukje` code', '`'],
    ['een <b>tag</b>', '<'],
    ['een [dode] verwijzing', '['],
    ['een [oude](http://example.org) verwijzing', '['],
  ])('finds a mark that no channel shows: %s', (words, mark) => {
    const text = onderwerpText.replace('Lukt dat niet', words);
    expect(check({ [onderwerp]: text })).toEqual([
      `${onderwerp}:16 Het teken "${mark}" wordt niet overal goed getoond.`,
    ]);
  });

  it('lets bold words and links be', () => {
    const text = onderwerpText.replace('Lukt dat niet', '**Lukt dat niet** [zie](https://a.nl)');
    expect(check({ [onderwerp]: text })).toEqual([]);
  });

  it('finds something to read that is not a link', () => {
    const text = onderwerpText.replace(
      '[Fietsersbond](https://example.org/fietsen)',
      'Fietsersbond',
    );
    expect(check({ [onderwerp]: text })).toEqual([
      `${onderwerp}:50 Schrijf elk punt als [Naam](https://…).`,
    ]);
  });

  it('finds what nobody looked at for more than a year', () => {
    expect(check({}, '2027-11-20')).toEqual([]);
    expect(check({}, '2027-11-21')).toHaveLength(5);
    expect(check({}, '2027-11-21')[0]).toBe(
      'knowledge/hulplijnen.yaml:1 "fietslijn" is het laatst nagekeken op 2026-11-20. Kijk het na.',
    );
  });

  it('finds a date that is still to come', () => {
    const text = hulplijnenText.replace('checkedAt: 2026-11-20', 'checkedAt: 2027-11-20');
    expect(check({ 'knowledge/hulplijnen.yaml': text })).toEqual([
      'knowledge/hulplijnen.yaml:1 "fietslijn" is nagekeken op 2027-11-20: dat moet nog komen.',
    ]);
  });

  it.each([
    ['is nooit open. Noem de openingstijden, of zeg dat het op afspraak is.', 'schedule: {}'],
    [
      'is nooit open. Noem de openingstijden, of zeg dat het op afspraak is.',
      'schedule: { ma: [] }',
    ],
    [
      'heeft op di tijden die door elkaar lopen: 09:00–12:00 en 11:59–13:00.',
      'schedule: { ma: [09:00, 12:00], di: [["11:59", "13:00"], ["09:00", "12:00"]] }',
    ],
  ])('finds hours nobody can come: %s', (message, schedule) => {
    expect(check({ [kaart]: kaartText.replace(/schedule: .*/, schedule) })).toEqual([
      `${kaart}:2 "fietsenmaker" ${message}`,
    ]);
  });

  it('lets hours be that meet, and no hours at all when it is by appointment', () => {
    for (const schedule of [
      'schedule: { di: [["09:00", "12:00"], ["12:00", "13:00"]] }',
      'schedule: {}\n  appointment: true',
    ]) {
      expect(check({ [kaart]: kaartText.replace(/schedule: .*/, schedule) })).toEqual([]);
    }
  });

  it.each(['12345', '06-1234567', '201234567', '020 123 45 67 (Jan)', '+31 (0)20 123 45 67', 'x'])(
    'finds a number that rings nowhere: %s',
    (phone) => {
      expect(check({ [kaart]: kaartText.replace(/phone: .*/, `phone: "${phone}"`) })).toEqual([
        `${kaart}:2 "fietsenmaker" heeft een nummer dat niet te bellen is: ${phone}.`,
      ]);
    },
  );

  it.each([
    '020 123 45 67',
    '+31 20 123 45 67',
    '0031612345678',
    '06-12345678',
    '14 020',
    '088-1234567',
  ])('lets a number be that rings somewhere: %s', (phone) => {
    expect(check({ [kaart]: kaartText.replace(/phone: .*/, `phone: "${phone}"`) })).toEqual([]);
  });

  it.each([
    ['minimumAge: 18\n  maximumAge: 17', 'is vanaf 18 en tot en met 17 jaar: dat kan niet.'],
    ['validFrom: 2027-02-01\n  validUntil: 2027-01-31', 'eindigt voor het begint.'],
    [
      'validUntil: 2026-11-22',
      'was er tot en met 22 november 2026. Haal het weg of pas de dag aan.',
    ],
  ])('finds what cannot be, or is over: %s', (lines, message) => {
    const text = kaartText.replace('  cost:', `  ${lines}\n  cost:`);
    expect(check({ [kaart]: text })).toEqual([`${kaart}:2 "fietsenmaker" ${message}`]);
  });

  it('lets be what is still to come, ends today, or is for one age', () => {
    const lines =
      'validFrom: 2026-11-01\n  validUntil: 2026-11-23\n  minimumAge: 12\n  maximumAge: 12';
    expect(check({ [kaart]: kaartText.replace('  cost:', `  ${lines}\n  cost:`) })).toEqual([]);
  });

  it('finds how to get in where there is no door', () => {
    const text = kaartText.replace(/ {2}address: .*/, '  accessibility: [lift]');
    expect(check({ [kaart]: text })).toEqual([
      `${kaart}:2 "fietsenmaker" zegt hoe u binnenkomt, maar heeft geen adres.`,
    ]);
  });
});
