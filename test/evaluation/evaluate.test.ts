import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const evaluate = (args: string[], input: string) =>
  spawnSync('node', ['--import', 'tsx', 'src/cli/evaluate.ts', ...args], {
    ...{ input, encoding: 'utf8' },
  });

const answers = (task: string, lines: string[]) =>
  evaluate([task], `${lines.join('\n')}\n`)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('evaluate', () => {
  it('answers each line in its place, and says what is wrong with a broken one', () => {
    const lines = [
      '{"text":"mijn man slaat me","id":7}',
      'kapot',
      '',
      '[]',
      '{}',
      '{"text":"hoi"}',
    ];
    expect(answers('acute', lines)).toEqual([
      { acute: true, ask: false, kinds: ['huiselijk_geweld'], lang: 'nl' },
      { error: 'not JSON' },
      { error: 'not JSON' },
      { error: 'not an object' },
      { error: 'no text' },
      { acute: false, ask: false, kinds: [], lang: 'nl' },
    ]);
  });

  it('names options by their place, one or several', () => {
    const row = { question: 'Welke?', options: ['Huur', 'Zorg', 'Werk'] };
    const said = ['de laatste', '1 en 2', 'zorg of werk', 'stop'];
    expect(
      answers(
        'answer',
        said.map((text) => JSON.stringify({ ...row, text })),
      ),
    ).toEqual([
      { intent: 'answer', option: 2 },
      { intent: 'answer', option: [0, 1] },
      { intent: 'unclear', option: null },
      { intent: 'stop', option: null },
    ]);
  });

  it('finds personal data, languages, topics and services', () => {
    const text = 'mijn bsn is 123456782';
    expect(answers('pii', [JSON.stringify({ text })])).toEqual([
      { spans: [{ start: 12, end: 21, type: 'bsn' }] },
    ]);
    expect(answers('language', ['{"text":"nie wiem co robić"}'])).toEqual([{ lang: 'pl' }]);
    const [{ topics }] = answers('topic', ['{"text":"hoe kom ik van mijn schulden af"}']);
    expect(topics[0]).toEqual({ slug: 'geld-schulden', score: 1 });
    const [{ hits }] = answers('search', ['{"query":"rollator"}']);
    expect(hits[0]).toEqual({ id: 'hulpmiddelen-vervoer', kind: 'onderwerp' });
  });

  it('prints a table and the misses with --score', () => {
    const rows = ['{"text":"ja dat is goed","lang":"nl"}', '{"text":"yes it is","lang":"pl"}'];
    const { stdout } = evaluate(['language', '--score'], rows.join('\n'));
    expect(stdout).toContain('| alles | 2 | 1 | 1 |');
    expect(stdout).toContain('- pl, gemist: "yes it is"');
  });

  it('explains itself when the task is unknown', () => {
    const { status, stderr } = evaluate(['onzin'], '');
    expect(status).toBe(2);
    expect(stderr).toContain('acute, topic, answer, pii, language, search');
  });
});
