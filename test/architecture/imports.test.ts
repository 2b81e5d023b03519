import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channelOf, doors, isPort, mayImport } from './rooms.ts';
import { readSources, type Source } from './source.ts';

const sources = readSources();
const roomOf = (file: string) => file.split('/')[1]!.replace(/\.tsx?$/, '');

function isAllowed(source: Source, target: string): boolean {
  const allowed = mayImport[source.room];
  const room = roomOf(target);
  if (room === source.room) return isOwnChannel(source.file, target);
  if (!allowed) return true;
  return allowed.includes(room) || (source.room === 'store' && isPort(target));
}

const isOwnChannel = (file: string, target: string): boolean =>
  channelOf(target) === undefined ||
  channelOf(file) === undefined ||
  channelOf(file) === channelOf(target);

/** The first circle that can be walked from a file, as the path that closes it. */
function findCircle(graph: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('imports', () => {
  it('go only to the rooms that the table allows', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((target) => !isAllowed(source, target))
        .map((target) => `${source.file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name a file that exists, with its extension', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports.filter((target) => !existsSync(target)).map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never go round in a circle', () => {
    const graph = new Map(sources.map(({ file, imports }) => [file, imports]));
    expect(findCircle(graph)).toBeUndefined();
  });

  it('find every room in the table, or among those that open the house', () => {
    const files = ['config', 'content', 'log', 'problem', 'trouble', 'world'];
    const rooms = new Set(sources.map(({ room }) => room));
    const known = [...Object.keys(mayImport), ...doors, ...files];
    expect([...rooms].filter((room) => !known.includes(room))).toEqual([]);
  });
});

describe('the test itself', () => {
  it('sees a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCircle(graph)).toEqual(['b', 'c', 'b']);
  });

  it('sees a room that reaches too far', () => {
    const source = {
      file: 'src/engine/walk.ts',
      room: 'engine',
      text: '',
      imports: [],
      packages: [],
    };
    expect(isAllowed(source, 'src/store/database.ts')).toBe(false);
    expect(isAllowed(source, 'src/domain/answer.ts')).toBe(true);
    expect(isAllowed({ ...source, room: 'store' }, 'src/access/ports.ts')).toBe(true);
    expect(isAllowed({ ...source, room: 'store' }, 'src/access/login.ts')).toBe(false);
  });

  it('sees one channel reach into another', () => {
    const web = {
      file: 'src/channels/web/read.ts',
      room: 'channels',
      text: '',
      imports: [],
      packages: [],
    };
    expect(isAllowed(web, 'src/channels/whatsapp/read.ts')).toBe(false);
    expect(isAllowed(web, 'src/channels/text.ts')).toBe(true);
  });
});
