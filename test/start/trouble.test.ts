import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../src/config.ts';
import { FlowError } from '../../src/engine/problem.ts';
import { KnowledgeError } from '../../src/knowledge/reading/problem.ts';
import { NewerDatabaseError, StoreError } from '../../src/store/problem.ts';
import { explain } from '../../src/trouble.ts';

const at = parseConfig({ PORT: '8080', DATABASE_URL: 'file:data/a.db?authToken=geheim' });
const system = (code: string, more: object = {}) =>
  Object.assign(new Error('words'), { code, ...more });

describe('an error becomes sentences', () => {
  it.each([
    [system('EADDRINUSE'), 'Poort 8080'],
    [system('EADDRNOTAVAIL'), 'HOST'],
    [system('EACCES', { syscall: 'listen' }), 'boven 1024'],
    [system('EACCES', { path: 'flows/welkom.yaml' }), 'flows/welkom.yaml'],
    [system('ENOENT', { path: 'flows' }), 'flows is er niet'],
    [system('EROFS', { syscall: 'mkdir', path: 'data' }), 'De map data kan daar niet'],
    [system('EPERM', { syscall: 'mkdir', path: 'data' }), 'De map data kan daar niet'],
    [system('ENOSPC'), 'schijf is vol'],
    [new StoreError('migrate', 'SQLITE_NOTADB'), 'geen database'],
    [new StoreError('migrate', 'SQLITE_READONLY_DIRECTORY'), 'alleen te lezen'],
    [new StoreError('migrate', 'SQLITE_CANTOPEN'), 'kan niet open'],
    [new StoreError('migrate', 'SQLITE_BUSY'), 'in gebruik'],
    [new NewerDatabaseError('9999'), 'nieuwere Wijkbalie'],
  ])('%s', (error, words) => {
    const [sentence, ...more] = explain(error, at);
    expect(more).toEqual([]);
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/geheim|kaartje/);
  });

  it('says of a database elsewhere that it does not answer', () => {
    const far = parseConfig({ DATABASE_URL: 'libsql://kaartje@db.example.nl?authToken=geheim' });
    const [sentence] = explain(new StoreError('migrate', 'unknown error'), far);
    expect(sentence).toContain('libsql://db.example.nl antwoordt niet');
  });

  it('finds what lies beneath', () => {
    const error = new Error('outer', {
      cause: new Error('middle', { cause: system('EADDRINUSE') }),
    });
    expect(explain(error, at)).toEqual([expect.stringContaining('Poort 8080')]);
  });

  it('keeps every problem that an error carries', () => {
    expect(explain(new ConfigError(['Eén.', 'Twee.']), at)).toEqual(['Eén.', 'Twee.']);
    const place = { file: 'flows/a.yaml', line: 3, column: 1, message: 'stuk' };
    expect(explain(new FlowError([place, place]), at)).toHaveLength(2);
    expect(explain(new KnowledgeError([place]), at)).toEqual(['flows/a.yaml:3 stuk']);
  });

  it('says only kind and place of what we do not know', () => {
    const [sentence] = explain(new TypeError('mijn huur'), at);
    expect(sentence).toMatch(/TypeError at .*trouble\.test\.ts/);
    expect(sentence).not.toContain('huur');
    expect(explain('tekst', at)[0]).toContain('string');
  });
});
