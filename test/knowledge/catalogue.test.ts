import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/knowledge/check.ts';
import { parseLibrary } from '../../src/knowledge/library.ts';
import { problemLine } from '../../src/knowledge/problem.ts';
import {
  catalogue,
  cursusFile,
  functiesFile,
  instrumentFile,
  kerntakenFile,
  rondjeFile,
} from './catalogue.ts';
import { problemsOf } from './problems.ts';
import { folder } from './texts.ts';

const parse = (texts: Record<string, string> = {}) =>
  parseLibrary(folder({ ...catalogue, ...texts }));
const check = (texts: Record<string, string> = {}) =>
  checkLibrary(parse(texts), '2026-11-23').map(problemLine);
/** One file of the catalogue, with one thing changed. */
const change = (file: string, from: string | RegExp, to: string) => ({
  [file]: catalogue[file]!.replace(from, to),
});
const problems = (...changes: Parameters<typeof change>) =>
  problemsOf(() => parse(change(...changes)));

describe('a catalogue', () => {
  it('may be empty', () => {
    const { modulen, functies, kerntaken, instrumenten } = parseLibrary(folder());
    expect([modulen, functies, kerntaken, instrumenten]).toEqual([[], [], [], []]);
  });

  it('has the modules, functions, core tasks and instruments of its folder', () => {
    const { modulen, functies, kerntaken, instrumenten } = parse();
    expect(modulen.map(({ id, set }) => [id, set])).toEqual([
      ['cursus-banden', 'cursussen'],
      ['ow-rondje', 'opbouwwerk'],
    ]);
    expect(functies.map(({ id }) => id)).toEqual(['informatie', 'advies']);
    expect(kerntaken.map(({ id }) => id)).toEqual(['helpen']);
    expect(instrumenten.map(({ id }) => id)).toEqual(['bandenmeter']);
    expect(check()).toEqual([]);
  });

  it('names the problems of all its files at once', () => {
    const texts = {
      ...change(cursusFile, 'doelgroep: ', 'doelgroop: '),
      ...change(functiesFile, 'wie: [balie]', 'wie: [bali]'),
      ...change(instrumentFile, 'scoort: getraind', 'scoort: niemand'),
    };
    expect(problemsOf(() => parse(texts))).toEqual([
      '1 Het veld "doelgroep" ontbreekt.',
      '3 Het veld "doelgroop" kennen we niet. Bedoelt u "doelgroep"?',
      '4 Bij "wie": "bali" kennen we niet. Bedoelt u "balie"?',
      '5 Bij "scoort": schrijf "niemand" als er geen niveaus zijn, en anders wie.',
    ]);
  });
});

describe('a module', () => {
  it.each([
    ['broken YAML', 'title: Banden', 'title: [Banden', /^\d+ Dit is geen goede YAML/],
    ['a field that is missing', /duur: .*\n/, '', /^1 Het veld "duur" ontbreekt\./],
    ['one goal', /\n {2}- De inwoner fietst.*/, '', /^4 Bij "doelen": noem er minstens 2\./],
    ['a long title', 'Banden plakken', 'x'.repeat(61), /^1 Bij "title": hoogstens 60 tekens\./],
    [
      'nobody spoken to',
      /kort: .*/,
      'kort: Plakken.',
      /^2 Bij "kort": spreek de lezer aan met "u"/,
    ],
    ['a life domain', '[participatie]', '[participatje]', /^21 .* Bedoelt u "participatie"\?/],
    ['a kind of relation', 'soort: zelfde', 'soort: zelfd', /^19 .* Bedoelt u "zelfde"\?/],
    ['a source without a name', 'name: "Het', 'naam: "Het', /Het veld "naam" kennen we niet/],
  ])('is told about %s', (_what, from, to, problem) => {
    expect(problems(cursusFile, from, to).join('\n')).toMatch(new RegExp(problem, 'm'));
  });

  it('stands in a folder that we know', () => {
    const file = 'knowledge/modulen/cursusen/cursus-banden.yaml';
    expect(problemsOf(() => parse({ [file]: catalogue[cursusFile]! }))).toEqual([
      '1 De map "cursusen" kennen we niet. Bedoelt u "cursussen"?',
    ]);
  });

  it('has a name that tells its set', () => {
    const file = 'knowledge/modulen/cursussen/banden.yaml';
    expect(problemsOf(() => parse({ [file]: catalogue[cursusFile]! }))).toEqual([
      '1 Geef het bestand een naam van kleine letters en streepjes, die begint met "cursus-".',
    ]);
  });

  it.each([
    ['functies: [advies]', 'functies: [avies]', 16, 'De functie "avies"', 'advies'],
    ['[fietsen]', '[fitsen]', 20, 'Het onderwerp "fitsen"', 'fietsen'],
    ['ow-rondje, soort: zelfde', 'ow-rontje, soort: daarna', 19, 'De module "ow-rontje"', ''],
  ])('says where it names what is not there: %s', (from, to, line, what, meant) => {
    const [problem] = check(change(cursusFile, from, to));
    expect(problem).toContain(`${cursusFile}:${line} ${what} kennen we niet. Bedoelt u "`);
    expect(problem).toContain(meant || 'ow-rondje');
  });

  it('is the same only when both say so', () => {
    expect(check(change(rondjeFile, 'soort: zelfde', 'soort: samen'))).toEqual([
      `${cursusFile}:19 "ow-rondje" noemt "cursus-banden" niet als dezelfde module. Zet het in allebei.`,
    ]);
  });

  it('hangs together with another', () => {
    const texts = {
      ...change(cursusFile, /relaties:\n.*\n/, ''),
      ...change(rondjeFile, 'cursus-banden, soort: zelfde', 'ow-rondje, soort: samen'),
    };
    expect(check(texts)).toEqual([
      `${cursusFile}:1 "cursus-banden" heeft geen relatie met een andere module.`,
      `${rondjeFile}:19 "ow-rondje" verwijst naar zichzelf.`,
    ]);
  });

  it('is looked at again after a year', () => {
    expect(check(change(cursusFile, '2026-11-20', '2025-11-20'))).toEqual([
      `${cursusFile}:1 "cursus-banden" is het laatst nagekeken op 2025-11-20. Kijk het na.`,
    ]);
  });

  it('has an id of its own, also in another folder', () => {
    const file = 'knowledge/modulen/cursussen/oud/cursussen/cursus-banden.yaml';
    expect(check({ [file]: catalogue[cursusFile]! })).toContain(
      `${file}:1 De naam "cursus-banden" is al in gebruik bij ${cursusFile}:1.`,
    );
  });
});

describe('what stands beside the modules', () => {
  it('names no function that is not there', () => {
    expect(check(change(functiesFile, 'volgende: [advies]', 'volgende: [avies]'))).toEqual([
      `${functiesFile}:1 De functie "avies" kennen we niet. Bedoelt u "advies"?`,
    ]);
    expect(check(change(kerntakenFile, '[advies]', '[avies]'))).toEqual([
      `${kerntakenFile}:1 De functie "avies" kennen we niet. Bedoelt u "advies"?`,
    ]);
  });

  it('has each function once', () => {
    expect(check(change(functiesFile, 'id: advies', 'id: informatie'))).toContain(
      `${functiesFile}:8 De naam "informatie" is al in gebruik bij ${functiesFile}:1.`,
    );
  });

  it('says who may give a level, when there are levels', () => {
    expect(problems(instrumentFile, 'scoort: getraind\n', '')).toEqual([
      '1 Het veld "scoort" ontbreekt.',
    ]);
    expect(problems(instrumentFile, /niveaus:\n.*\n.*\n/, '')).toEqual([
      '5 Bij "scoort": schrijf "niemand" als er geen niveaus zijn, en anders wie.',
    ]);
  });
});
