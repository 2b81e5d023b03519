/** @module A sociale kaart is brought in whole or not at all, and given away whole. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder as files, kaartText } from '../knowledge/texts.ts';

const heading =
  'naam;organisatie;omschrijving;onderwerpen;gebied;telefoon;di;voor wie;kosten;talen;nagekeken';
const row = (naam: string, telefoon = '000 000 09 11') =>
  `${naam};Stichting Wiel;Vrijwilligers maken uw band.;fietsen;De Linden;${telefoon};9-12;Iedereen;gratis;Nederlands;20-11-2026`;

/** A desk with one service, a file to bring, and a look at what became of them. */
function open(brought: Record<string, string> = {}) {
  const top = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const put = (file: string, text: string) => {
    mkdirSync(join(top, dirname(file)), { recursive: true });
    writeFileSync(join(top, file), text);
  };
  for (const { file, text } of files()) put(file, text);
  for (const [file, text] of Object.entries(brought)) put(file, text);
  const kaart = join(top, 'knowledge/sociale-kaart');
  return {
    run(...args: string[]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          import.meta.resolve('tsx'),
          join(process.cwd(), 'src/cli/knowledge.ts'),
          ...args,
        ],
        { encoding: 'utf8', cwd: top, env: { ...process.env, KNOWLEDGE: '' } },
      );
      return { status, stdout, stderr };
    },
    kaart: () =>
      Object.fromEntries(
        readdirSync(kaart).map((name) => [name, readFileSync(join(kaart, name), 'utf8')]),
      ),
    read: (file: string) => readFileSync(join(top, file), 'utf8'),
  };
}

const asItWas = { 'fietsen.yaml': kaartText };

describe('npm run knowledge -- import', { timeout: 60_000 }, () => {
  it('takes a spreadsheet into a file of its own, which the check is content with', () => {
    const desk = open({ 'Kaart Noord.csv': [heading, row('Bandenplakker')].join('\n') });
    expect(desk.run('import', 'Kaart Noord.csv')).toEqual({
      ...{ status: 0, stderr: '' },
      stdout: `Nieuw: 1. Vervangen: 0. Overgeslagen: 0.
  knowledge/sociale-kaart/kaart-noord.yaml
Kijk de teksten na met: npm run knowledge -- check
`,
    });
    expect(desk.kaart()).toEqual({
      ...asItWas,
      'kaart-noord.yaml': `- id: bandenplakker
  name: Bandenplakker
  organisation: Stichting Wiel
  description: Vrijwilligers maken uw band.
  topics: [fietsen]
  area: De Linden
  phone: 000 000 09 11
  schedule:
    di: [09:00, 12:00]
  eligibility: Iedereen
  cost: gratis
  languages: [Nederlands]
  checked: 2026-11-20
  owner: Stichting Wiel
`,
    });
    expect(desk.run('check').stdout).toContain('Alles klopt.');
  });

  it('takes nothing when one row is wrong, and only the good rows when asked', () => {
    const text = [heading, row('Bandenplakker'), row('Pomp', '12'), row('Bel')].join('\n');
    const desk = open({ 'noord.csv': text });
    const refused = desk.run('import', 'noord.csv');
    expect(refused.stderr).toBe(`Rij 3, telefoon: dit heeft een nummer dat niet te bellen is: 12.
Er is niets overgenomen. Verbeter dit, of neem de andere rijen met --goede-rijen.
`);
    expect([refused.status, desk.kaart()]).toEqual([1, asItWas]);
    const taken = desk.run('import', 'noord.csv', '--goede-rijen');
    expect(taken.stdout).toMatch(/^Nieuw: 2\. Vervangen: 0\. Overgeslagen: 1\./);
    expect(desk.kaart()['noord.yaml']).toMatch(/id: bandenplakker[\s\S]*\n\n- id: bel\n/);
  });

  it('only shows what it would do when it is a try', () => {
    const desk = open({ 'noord.csv': [heading, row('Bandenplakker')].join('\n') });
    const { stdout, status } = desk.run('import', 'noord.csv', '--proef');
    expect(stdout).toBe(`nieuw  bandenplakker  Bandenplakker
Dit is een proef: er is niets geschreven.
Nieuw: 1. Vervangen: 0. Overgeslagen: 0.
  knowledge/sociale-kaart/noord.yaml
`);
    expect([status, desk.kaart()]).toEqual([0, asItWas]);
  });

  it('replaces who is there already only when asked, where it stands', () => {
    const text = [`${heading};id`, `${row('Fietswerkplaats')};fietsenmaker`].join('\n');
    const desk = open({ 'noord.csv': text });
    const refused = desk.run('import', 'noord.csv');
    expect(refused.stderr).toMatch(/^Rij 2, id: "fietsenmaker" staat er al .*--vervang\.\n/);
    expect(desk.kaart()).toEqual(asItWas);
    expect(desk.run('import', 'noord.csv', '--vervang').status).toBe(0);
    expect(Object.keys(desk.kaart())).toEqual(['fietsen.yaml']);
    expect(desk.kaart()['fietsen.yaml']).toMatch(/^# Fietsen in de wijk\n[\s\S]*uw band/);
  });

  it('says what is not there, and what it cannot read', () => {
    const desk = open({ 'leeg.csv': heading, 'kaart.xlsx': 'PK\u0003\u0004' });
    expect(desk.run('import', 'weg.csv')).toMatchObject({
      status: 1,
      stderr: 'weg.csv is er niet.\n',
    });
    expect(desk.run('import', 'leeg.csv').stderr).toBe(
      'Rij 1: Hier staat geen enkele voorziening.\n',
    );
    expect(desk.run('import', 'kaart.xlsx').stderr).toMatch(/werkmap van Excel/);
  });
});

describe('npm run knowledge -- export', { timeout: 60_000 }, () => {
  it('gives tables or JSON, from which another desk has the same kaart', () => {
    const desk = open();
    expect(desk.run('export', 'uit').stdout).toMatch(
      /^Voorzieningen: 1\. Hulplijnen: 2\.\n {2}uit\/datapackage\.json/,
    );
    expect(desk.run('export', 'uit', '--json').stdout).toContain('uit/services.json');
    expect(JSON.parse(desk.read('uit/services.json'))).toMatchObject({
      total_items: 3,
      last_page: true,
    });
    expect(desk.run('export', 'uit', '--blad').stdout).toContain('uit/sociale-kaart.csv');
    for (const path of ['uit', 'uit/services.json', 'uit/sociale-kaart.csv']) {
      const again = open({
        'knowledge/sociale-kaart/fietsen.yaml': '[]\n',
        ...Object.fromEntries(
          [
            'services.json',
            'sociale-kaart.csv',
            ...JSON.parse(desk.read('uit/datapackage.json')).resources.map(
              (each: { path: string }) => each.path,
            ),
          ].map((name) => [`uit/${name}`, desk.read(`uit/${name}`)]),
        ),
      });
      const { stderr, status } = again.run('import', path);
      expect([stderr, status]).toEqual(['', 0]);
      expect(Object.values(again.kaart()).join('')).toContain(
        kaartText.split('\n').slice(1, 8).join('\n'),
      );
    }
  });
});
