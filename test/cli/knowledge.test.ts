import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { catalogue } from '../knowledge/catalogue.ts';
import { folder as files, kaartText } from '../knowledge/texts.ts';

/** Runs the command on a folder that holds these files; without files it is given a folder that is not there. */
function run(args: string[], texts?: Record<string, string>) {
  const top = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  for (const { file, text } of texts ? files(texts) : []) {
    mkdirSync(join(top, dirname(file)), { recursive: true });
    writeFileSync(join(top, file), text);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/knowledge.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, KNOWLEDGE: join(top, 'knowledge') } },
  );
  return { status, stdout, stderr: stderr.replaceAll(`${top}/`, '') };
}

describe('npm run knowledge -- check', { timeout: 60_000 }, () => {
  it('prints the counts and is content', () => {
    const { status, stdout } = run(['check'], {});
    expect(stdout).toBe('1 onderwerp, 1 voorziening, 3 hulplijnen (2 bevestigd).\nAlles klopt.\n');
    expect(status).toBe(0);
  });

  it('counts modules by their set', () => {
    expect(run(['check'], catalogue).stdout).toBe(
      '1 onderwerp, 2 modulen (1 opbouwwerk, 1 cursussen), 2 functies, 1 kerntaak, 1 instrument, 1 voorziening, 3 hulplijnen (2 bevestigd).\nAlles klopt.\n',
    );
  });

  it('names what is not plain in what a module promises an inwoner', () => {
    const file = 'knowledge/modulen/cursussen/cursus-banden.yaml';
    const text = catalogue[file]!.replace(/kort: .*/, 'kort: Door ons wordt u ondersteund.');
    expect(run(['check'], { ...catalogue, [file]: text }).stderr).toContain(
      `${file}:2 "wordt ondersteund" zegt niet wie het doet.`,
    );
  });

  it('names what nobody would find', () => {
    const file = 'knowledge/modulen/cursussen/cursus-banden.yaml';
    const text = catalogue[file]!.replace(/title: .*/, 'title: Iets doen voor een ander');
    expect(run(['check'], { ...catalogue, [file]: text }).stderr).toContain(
      `${file}:1 Wie "Iets doen voor een ander" typt, vindt "cursus-banden" niet.`,
    );
  });

  it('prints each problem with file and line, and fails', () => {
    const { status, stderr } = run(['check'], {
      'knowledge/sociale-kaart/fietsen.yaml': kaartText.replace('[fietsen]', '[fitsen]'),
    });
    expect(stderr).toContain(
      'knowledge/sociale-kaart/fietsen.yaml:2 Het onderwerp "fitsen" kennen we niet. Bedoelt u "fietsen"?',
    );
    expect(status).toBe(1);
  });

  it('names what is not plain Dutch, with its line', () => {
    const { status, stderr } = run(['check'], {
      'knowledge/sociale-kaart/fietsen.yaml': kaartText.replace(
        /description: .*/,
        'description: Hier kan door u een fiets aangevraagd worden.',
      ),
    });
    expect(stderr).toMatch(/fietsen\.yaml:2 "aangevraagd worden" zegt niet wie het doet/);
    expect(status).toBe(1);
  });

  it('fails on a file that cannot be read at all', () => {
    const { status, stderr } = run(['check'], { 'knowledge/wijk.yaml': 'name: [' });
    expect(stderr).toMatch(/knowledge\/wijk\.yaml:1 Dit is geen goede YAML/);
    expect(status).toBe(1);
  });

  it('says where the folder should be', () => {
    const { status, stderr } = run(['check']);
    expect(stderr).toMatch(/^De map .*knowledge is er niet\./);
    expect(status).toBe(1);
  });

  it.each([['chek'], ['check', '--proef'], ['import'], ['export', 'a', 'b'], ['--wat']])(
    'says how it is used: %s %s',
    (...args) => {
      const { status, stderr } = run(args, {});
      expect(stderr).toMatch(/^Gebruik:\n {2}npm run knowledge -- check/);
      expect(status).toBe(2);
    },
  );
});
