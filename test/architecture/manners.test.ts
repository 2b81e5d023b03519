import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, type Source, withoutComments } from './source.ts';

const sources = readSources();
const maxLines = 300;

/** Files whose code matches, as `file: what matched`. */
function findIn(among: Source[], pattern: RegExp): string[] {
  return among.flatMap(({ file, text }) => {
    const match = pattern.exec(withoutComments(text));
    return match ? [`${file}: ${match[0].trim()}`] : [];
  });
}

const inRooms = (...rooms: string[]) => sources.filter(({ room }) => rooms.includes(room));
const outsideRooms = (...rooms: string[]) => sources.filter(({ room }) => !rooms.includes(room));

describe('files', () => {
  it(`have at most ${maxLines} lines`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length > maxLines + 1);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('are named with one lowercase word', () => {
    const odd = sources.filter(({ file }) => !/^[a-z]+(\.d)?\.tsx?$/.test(basename(file)));
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  it('are named after what they give, never a drawer for all sorts', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|services?|misc|shared|index|manager)(\.tsx?|\/)/;
    expect(sources.map(({ file }) => file).filter((file) => drawers.test(file))).toEqual([]);
  });

  it('begin by saying what they are for', () => {
    const silent = sources.filter(({ text }) => !/^\/\*\*\s+(\* )?@module \S/.test(text));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

describe('pure rooms', () => {
  const pure = inRooms('domain', 'engine', 'understanding');

  it.each([
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bperformance\.|\bTemporal\.Now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\b(?!\.subtle\.digest)/],
    ['a network', /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/],
    ['a console', /\bconsole\./],
    ['a timer', /\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
    ['the machine', /['"]node:|\bprocess\.|\bglobalThis\.process\b|\bBuffer\b/],
  ])('know no %s', (_what, pattern) => {
    expect(findIn(pure, pattern)).toEqual([]);
  });
});

describe('every room', () => {
  it('leaves node: modules to the Node doors', () => {
    expect(findIn(outsideRooms('node', 'cli'), /['"]node:[a-z/]+['"]|\bBuffer\./)).toEqual([]);
  });

  it('leaves the process to the Node doors', () => {
    expect(findIn(outsideRooms('node', 'cli'), /\bprocess\.\w+/)).toEqual([]);
  });

  it('leaves SQL to the store', () => {
    const sql =
      /\b(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(VIRTUAL\s+)?TABLE|PRAGMA)\b|\bsql`/;
    expect(findIn(outsideRooms('store'), sql)).toEqual([]);
  });

  it('leaves the database library to the store', () => {
    const reach = outsideRooms('store', 'node', 'cloudflare', 'parts', 'cli').filter((source) =>
      source.packages.some((name) => /^(drizzle-orm|@libsql)/.test(name)),
    );
    expect(reach.map(({ file }) => file)).toEqual([]);
  });

  it('does nothing at import', () => {
    const waits = /^(const .*= )?await |^(console|fetch|setInterval|setTimeout)\b/m;
    expect(findIn(outsideRooms('node', 'cloudflare', 'cli'), waits)).toEqual([]);
  });

  it('has no enums and no Hungarian names', () => {
    expect(
      findIn(
        sources,
        /^(export )?(const )?enum \w+|\binterface I[A-Z]\w+|\bclass \w+(Manager|Helper)\b/m,
      ),
    ).toEqual([]);
  });
});

describe('the words of the work', () => {
  /** Compounds that are one word in Dutch, so one capital at most. */
  const compounds = [
    ['leef', 'gebied'],
    ['hulp', 'vraag'],
    ['over', 'dracht'],
    ['gast', 'vrouw'],
    ['in', 'woner'],
    ['onder', 'werp'],
    ['quick', 'scan'],
    ['kern', 'besluit'],
    ['waak', 'vlam'],
    ['wijk', 'team'],
    ['hulp', 'lijn'],
    ['openings', 'tijden'],
  ] as const;
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  const misspelt = ([a, b]: readonly [string, string]) =>
    new RegExp(
      `(${a}|${capital(a)})(${capital(b)}|[_-]${b})|${a.toUpperCase()}_${b.toUpperCase()}`,
    );

  it.each(compounds)('%s%s is written one way', (...word) => {
    expect(findIn(sources, misspelt(word))).toEqual([]);
  });

  it('refuses two capitals and a dash', () => {
    const pattern = misspelt(['leef', 'gebied']);
    expect(
      ['leefGebied', 'LeefGebied', 'leef_gebied', 'LEEF_GEBIED'].every((w) => pattern.test(w)),
    ).toBe(true);
    expect(['leefgebied', 'Leefgebieden', 'LEEFGEBIED'].some((w) => pattern.test(w))).toBe(false);
  });
});
