/** @module Reading flow files: every mistake is named with its file and line, all at once. */
import { expect, test } from 'vitest';
import { parseFlows } from '../../src/engine/parse.ts';
import { FlowError } from '../../src/engine/problem.ts';
import { flowsOf, rest } from './talk.ts';

const header = 'title: T\nabout: A\npurpose: P\nkeep: 30 dagen\n';
const einde = '  einde: { end: klaar }\n';

async function problems(...texts: string[]): Promise<string[]> {
  try {
    await parseFlows(texts.map((text, index) => ({ file: `f${index}.yaml`, text })));
    return [];
  } catch (error) {
    if (error instanceof FlowError) return error.message.split('\n');
    throw error;
  }
}

test('flows are read with their defaults filled in', async () => {
  const flows = await flowsOf(
    `flow: balie\nsteps:\n  naam:\n    ask: Naam?\n    ${rest}\n${einde}`,
  );
  expect(flows.flows.balie).toMatchObject({ id: 'balie', keepDays: 30, outcomes: [], repairs: {} });
  expect(flows.flows.balie?.steps.naam).toMatchObject({ verb: 'ask', after: 'einde' });
  expect(flows.variables.naam).toMatchObject({ kind: 'text', setBy: ['balie/naam'] });
});

test('the version is the same for the same files in any order, and another for other words', async () => {
  const one = { file: 'a.yaml', text: `flow: balie\n${header}steps:\n${einde}` };
  const two = { file: 'b.yaml', text: `flow: ander\n${header}steps:\n${einde}` };
  const { hash } = await parseFlows([one, two]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await parseFlows([two, one])).hash).toBe(hash);
  expect((await parseFlows([one, { ...two, text: `${two.text}# x` }])).hash).not.toBe(hash);
});

test('broken YAML is named with its line', async () => {
  const [first] = await problems('flow: balie\nsteps:\n  a: { say: "x }\n');
  expect(first).toMatch(/^f0\.yaml:\d+:\d+: dit is geen goede YAML/);
});

test('a file that is no flow is named', async () => {
  expect(await problems('- een\n- lijst\n')).toEqual([
    'f0.yaml:1:1: hier staat geen flow; begin met `flow: naam`',
  ]);
});

test('the same step twice is a mistake, on the line of the second', async () => {
  const [first] = await problems(`flow: balie\n${header}steps:\n${einde}${einde}`);
  expect(first).toMatch(/^f0\.yaml:8:3: .*unique/);
});

test('a mistyped key is named with the key that was meant', async () => {
  const [first] = await problems(
    `flow: balie\n${header}steps:\n  naam:\n    ask: Naam?\n    wy: Daarom.\n    again: [A]\n    aloud: B\n${einde}`,
  );
  expect(first).toBe('f0.yaml:9:5 stap "naam": "wy" ken ik hier niet. Bedoelt u "why"?');
});

test('a mistyped verb is named with the verb that was meant', async () => {
  const [first] = await problems(`flow: balie\n${header}steps:\n  dag: { sey: Hallo }\n${einde}`);
  expect(first).toMatch(/stap "dag": deze stap doet niets; .* Bedoelt u "say"\?$/);
});

test('a step that does two things is refused', async () => {
  const [first] = await problems(
    `flow: balie\n${header}steps:\n  dag: { say: Hallo, end: klaar }\n`,
  );
  expect(first).toContain('doet twee dingen tegelijk (say en end)');
});

test('a question without a reason, another wording or a spoken wording is refused', async () => {
  const found = await problems(`flow: balie\n${header}steps:\n  naam: { ask: "Naam?" }\n${einde}`);
  expect(found.map((line) => /"(\w+)" ontbreekt/.exec(line)?.[1])).toEqual([
    'why',
    'again',
    'aloud',
  ]);
});

test('an answer without purpose or keeping is refused', async () => {
  const bare = `flow: balie\ntitle: T\nabout: A\nsteps:\n  naam:\n    ask: Naam?\n    ${rest}\n${einde}`;
  const found = await problems(bare);
  expect(found.join('\n')).toContain('zeg waarvoor we dit antwoord gebruiken');
  expect(found.join('\n')).toContain('zeg hoe lang we dit antwoord bewaren');
});

test('a value that is not allowed is named with those that are', async () => {
  const [first] = await problems(`flow: balie\n${header}on: bak\nsteps:\n${einde}`);
  expect(first).toContain('"on" kan alleen zijn: back, correct');
});

test('two flows of one name, and two flows for one moment, are refused', async () => {
  const found = await problems(
    `flow: balie\n${header}on: back\nsteps:\n${einde}`,
    `flow: balie\n${header}on: back\nsteps:\n${einde}`,
  );
  expect(found.join('\n')).toContain('f1.yaml:1:1: er is al een flow "balie" in f0.yaml');
  expect(found.join('\n')).toContain('"back" begint al in flow "balie"');
});

test('without a flow to begin in there is no desk', async () => {
  expect((await problems(`flow: ander\n${header}steps:\n${einde}`))[0]).toContain(
    'er is geen flow "balie"',
  );
});

test('all problems of all files come at once', async () => {
  const found = await problems(
    '- niets\n',
    `flow: balie\n${header}steps:\n  a: { sei: x }\n  b: { gotto: a }\n`,
  );
  expect(found).toHaveLength(3);
});
