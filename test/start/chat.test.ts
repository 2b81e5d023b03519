import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolder, run } from './command.ts';

let folder: ReturnType<typeof createFolder>;
beforeEach(() => {
  folder = createFolder();
});
afterEach(() => folder.remove());

const chat = (args: string[], input: string) =>
  run('src/cli/chat.ts', args, { TMPDIR: folder.path }, input);

describe('npm run chat', () => {
  it('holds a conversation from a pipe, shows what was said, and ends well', async () => {
    const { code, out, err } = await chat([], 'ik kan de huur niet betalen\n1\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('automatisch');
    expect(out).toContain('> ik kan de huur niet betalen');
    expect(out).toMatch(/^ {3}1 {2}\S/m);
    expect(out).not.toMatch(/\*\*|undefined/);
  });

  it('leaves nothing behind', async () => {
    await chat([], 'stop\n');
    expect(readdirSync(folder.path).filter((name) => name.startsWith('wijkbalie'))).toEqual([]);
  });

  it('ends well when nothing is said', async () => {
    expect(await chat([], '')).toMatchObject({ code: 0, err: '' });
  });

  it('takes strange words without falling', async () => {
    const strange = [
      '',
      '   ',
      '\u0000\u0007',
      '😀'.repeat(50),
      'مرحبا',
      "'; DROP TABLE message; --",
      '<script>',
      '{"a":1}',
      '999',
    ];
    const { code, err } = await chat([], `${strange.join('\n')}\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('keeps the conversation in a file, and goes on with its code', async () => {
    const data = join(folder.path, 'gesprek.db');
    await chat(['--data', data], 'ik kan de huur niet betalen\n');
    expect(existsSync(data)).toBe(true);
    const client = createClient({ url: `file:${data}` });
    const { rows } = await client.execute('SELECT code FROM conversation');
    client.close();
    const { out, code } = await chat(['--data', data, '--code', String(rows[0]!.code)], '');
    expect(code).toBe(0);
    expect(out).toContain('> ik kan de huur niet betalen');
  });

  it.each([
    ['an unknown option', ['--dta', 'x']],
    ['a code without its file', ['--code', 'ABCD1234']],
  ])('says how to use it after %s', async (_what, args) => {
    const { code, out, err } = await chat(args, '');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('npm run chat -- --data');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('says that there is no conversation with a code', async () => {
    const { code, err } = await chat(
      ['--data', join(folder.path, 'a.db'), '--code', 'ABCD1234'],
      '',
    );
    expect(code).toBe(1);
    expect(err).toContain('ABCD1234');
  });
});
