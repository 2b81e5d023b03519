import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaText } from '../../src/cli/schema.ts';
import { listFlows } from '../shipped.ts';

function run(args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/flows.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A folder with one flow, `balie`, made of these steps. */
function folderWith(steps: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'balie.yaml'),
    `flow: balie\ntitle: De balie\nabout: Een proef.\nsteps:\n${steps}`,
  );
  return folder;
}

const fine = '  groet:\n    say: Hallo.\n  einde:\n    end: klaar\n';

describe('npm run flows -- check', { timeout: 60_000 }, () => {
  it('is content with the flows of the house', () => {
    const { status, stdout, stderr } = run(['check']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Flows: \d+\. Stappen: \d+\. Vragen: \d+\. Alles klopt\.\n$/);
    expect(status).toBe(0);
  });

  it('counts what is in the folder it is given', () => {
    const { status, stdout } = run(['check', folderWith(fine)]);
    expect(stdout).toBe('Flows: 1. Stappen: 2. Vragen: 0. Alles klopt.\n');
    expect(status).toBe(0);
  });

  it('names file, line and step of a flow that cannot be read', () => {
    const folder = folderWith('  groet:\n    saay: Hallo.\n');
    const { status, stderr } = run(['check', folder]);
    expect(stderr).toMatch(/balie\.yaml:5:3 stap "groet": .*Bedoelt u "say"\?/);
    expect(status).toBe(1);
  });

  it('names what is not plain, with another word', () => {
    const folder = folderWith(fine.replace('Hallo.', 'Indien u wilt.'));
    const { status, stderr } = run(['check', folder]);
    expect(stderr).toMatch(/balie\.yaml:6:5 stap "groet": "Indien" .* als\.\n$/);
    expect(status).toBe(1);
  });

  it('says that a folder is not there', () => {
    const { status, stderr } = run(['check', 'nergens']);
    expect(stderr).toMatch(/^De map nergens is er niet\./);
    expect(status).toBe(1);
  });

  it('says how it is used', () => {
    const { status, stderr } = run(['chek']);
    expect(stderr).toMatch(/^Gebruik:\n/);
    expect(status).toBe(1);
  });
});

describe('flows/flow.schema.json', () => {
  it('is the grammar as it is now; `npm run flows -- schema` makes it again', () => {
    expect(readFileSync('flows/flow.schema.json', 'utf8')).toBe(schemaText());
  });

  const schema = z.fromJSONSchema(JSON.parse(schemaText()));

  it.each(listFlows())('fits %s', (file) => {
    expect(schema.safeParse(parse(readFileSync(file, 'utf8'))).error).toBeUndefined();
  });

  it('refuses a verb that is not there', () => {
    const flow = { flow: 'balie', title: 'De balie', about: 'Een proef.' };
    expect(schema.safeParse({ ...flow, steps: { groet: { say: 'Hallo.' } } }).success).toBe(true);
    expect(schema.safeParse({ ...flow, steps: { groet: { sya: 'Hallo.' } } }).success).toBe(false);
  });
});
