import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leefgebieden } from '../../src/domain/leefgebied.ts';
import { signaalKinds } from '../../src/domain/signaal.ts';
import { checkLibrary } from '../../src/knowledge/check.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { openIndex, shippedLibrary } from './shipped.ts';

const library = await shippedLibrary();
const open = () => createKnowledge({ library, index: openIndex() });
const parts = [
  'kort',
  'achter',
  'mogelijkheden',
  'meenemen',
  'termijnen',
  'adressen',
  'lezen',
] as const;

describe('what we ship', () => {
  it('has no contradictions, gaps or long texts', () => {
    expect(checkLibrary(library, '2026-11-23')).toEqual([]);
  });

  it.each(library.onderwerpen.map(({ id }) => id))(
    'says something in every part of %s',
    async (id) => {
      for (const part of parts) {
        const text = await open().part(part, id);
        expect(text.length).toBeGreaterThan(40);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
    },
  );

  it('has fifteen to twenty-five phrasings for each subject', () => {
    const counts = library.onderwerpen.map(({ phrasings }) => phrasings.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
  });

  it('lays all four ways side by side for each subject', () => {
    for (const { mogelijkheden } of library.onderwerpen) {
      expect(mogelijkheden.map(({ way }) => way)).toEqual([
        'zelf',
        'bekenden',
        'wijk',
        'persoonlijk',
      ]);
    }
  });

  it('never says that somebody has a right to something', () => {
    const claims = /\bu heeft recht op\b|\bu krijgt zeker\b|\bgegarandeerd\b/i;
    const wrong = library.onderwerpen.filter((each) => claims.test(JSON.stringify(each)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has only telephone numbers in the wijk that nobody can have', () => {
    const phones = [library.wijk.phone, ...library.kaart.flatMap(({ phone }) => phone ?? [])];
    expect(phones.filter((phone) => !phone.startsWith('000 '))).toEqual([]);
  });
});

describe('the catalogue we ship', () => {
  const { modulen, functies, kerntaken, instrumenten } = library;

  it('has the 25 functions in the order of a question, and each leads somewhere', () => {
    expect(functies).toHaveLength(25);
    expect([functies[0]!.id, functies[24]!.id]).toEqual(['signalering', 'evaluatie']);
    expect(functies.filter(({ volgende }) => volgende.length === 0)).toEqual([]);
  });

  it('uses every function in a core task or a module, or leaves it to another organisation', () => {
    const used = new Set([...kerntaken, ...modulen].flatMap((each) => each.functies));
    const idle = functies.filter(({ id, wie }) => !used.has(id) && wie.includes('werker'));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('has nine core tasks and eleven courses', () => {
    expect(kerntaken).toHaveLength(9);
    expect(modulen.filter(({ set }) => set === 'cursussen')).toHaveLength(11);
  });

  it('lets only a trained werker score on a self-reliance matrix, with five levels', () => {
    const matrices = instrumenten.filter(({ id }) => id.startsWith('zelfredzaamheid-matrix'));
    expect(matrices.map(({ onderdelen }) => onderdelen.length)).toEqual([11, 13]);
    for (const { scoort, niveaus } of matrices) {
      expect([scoort, niveaus.length]).toEqual(['getraind', 5]);
    }
  });

  it('has the thirteen life domains of the house in the matrix of 2017', () => {
    const matrix = instrumenten.find(({ id }) => id === 'zelfredzaamheid-matrix-2017');
    expect(matrix?.onderdelen.map(({ id }) => id)).toEqual(Object.keys(leefgebieden));
  });
});

describe('in danger', () => {
  it.each(signaalKinds)('a number to call is given at once: %s', async (kind) => {
    const text = await open().part('hulplijnen', kind);
    expect(text).toMatch(/\]\(tel:\d+\)/);
    expect(text.length).toBeLessThanOrEqual(1024);
  });

  it.each(signaalKinds.filter((kind) => kind !== 'uitzetting'))(
    'the emergency number comes first: %s',
    async (kind) => {
      expect((await open().part('hulplijnen', kind)).split('\n')[0]).toContain('(tel:112)');
    },
  );
});

describe('a help number', () => {
  /** What still stands when nothing of the knowledge could be read. */
  const lastResort = ['src/problem.tsx', 'src/routes.ts'];
  /** What people say is recognised there, and never shown. */
  const listens = 'src/understanding/';

  const files = ['src', 'flows', 'knowledge', 'prompts'].flatMap((root) =>
    readdirSync('.', { encoding: 'utf8' }).includes(root)
      ? readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => `${entry.parentPath}/${entry.name}`)
          // What people say is not what we say.
          .filter((file) => !file.includes('/voorbeelden/'))
      : [],
  );
  /** The digits with anything people write between them, and not within a longer number. */
  const pattern = (number: string) => {
    const digits = [...number.replace(/\D/g, '')].join('[\\s.()-]{0,2}');
    const dialled = digits.replace(/^0(?=.*[1-9])/, '(?:0|\\+31|0031)');
    return new RegExp(`(?<![\\d.,#-])${dialled}(?![\\d%]|px|\\.\\d)`);
  };

  it.each(library.hulplijnen.flatMap(({ number }) => number ?? []))(
    'stands in one place: %s',
    (number) => {
      const allowed = number === '112' ? lastResort : [];
      const elsewhere = files
        .filter((file) => file !== 'knowledge/hulplijnen.yaml' && !allowed.includes(file))
        .filter((file) => !file.startsWith(listens))
        .filter((file) => pattern(number).test(readFileSync(file, 'utf8')));
      expect(elsewhere).toEqual([]);
    },
  );

  it('is recognised without its dashes, and not within another number', () => {
    expect(
      ['0900-8844', '09008844', '0900 88 44'].every((text) => pattern('0900-8844').test(text)),
    ).toBe(true);
    expect(['10900884', '090088441'].some((text) => pattern('0900-8844').test(text))).toBe(false);
    expect(pattern('112').test('#112233')).toBe(false);
    expect(pattern('020 123 45 67').test('tel:+31201234567')).toBe(true);
  });
});
