/** @module Each kind of mistake in a flow is found before anything runs, with its line, its step and what was meant. */
import { expect, test } from 'vitest';
import { checkFlows } from '../../src/engine/check/check.ts';
import { toLine } from '../../src/engine/problem.ts';
import { flowsOf, rest } from './talk.ts';

/** The problems of these steps of `balie`, each on one line; the header takes the first five. */
async function problems(steps: string, ...others: string[]): Promise<string[]> {
  const balie = `flow: balie\nsteps:\n${steps}`;
  return checkFlows(await flowsOf(balie, ...others)).map(toLine);
}

const ask = (id: string, more = '') => `  ${id}:\n    ask: Vraag?\n    ${rest}\n${more}`;
const einde = '  einde: { end: klaar }\n';

test('a flow without mistakes has no problems', async () => {
  expect(await problems(ask('naam') + einde)).toEqual([]);
});

test('what stands on a key is plain too', async () => {
  const steps = `  kleur:\n    ask: Welke?\n    options: { rood: { label: Rood, description: Deze } }\n    ${rest}\n${einde}`;
  const flows = await flowsOf(`flow: balie\nsteps:\n${steps}`);
  const readable = (text: string) => (/Rood|Deze/.test(text) ? [`"${text}" is moeilijk`] : []);
  expect(checkFlows(flows, { readable }).map(toLine)).toEqual([
    'flows/0.yaml:9:16 stap "kleur": "Rood" is moeilijk',
    'flows/0.yaml:9:16 stap "kleur": "Deze" is moeilijk',
  ]);
});

test('a jump to nowhere is found, with the step that was probably meant', async () => {
  expect(await problems(`${ask('naam')}  ga: { goto: eindde }\n${einde}`)).toEqual([
    'flows/0.yaml:12:9 stap "ga": er is geen stap "eindde" Bedoelt u "einde"?',
    'flows/0.yaml:13:3 stap "einde": niemand kan deze stap bereiken',
  ]);
});

test('jumps of options, of when and of calls are found too', async () => {
  const found = await problems(`  kleur:
    ask: Welke?
    options: { rood: { label: Rood, goto: rod }, blauw: Blauw }
    ${rest}
  keuze: { when: { kleur == "rood": niks, else: einde } }
  roep: { call: hulpp }
${einde}`);
  expect(found.join('\n')).toContain('9:16 stap "kleur": er is geen stap "rod"');
  expect(found.join('\n')).toContain('stap "keuze": er is geen stap "niks"');
  expect(found.join('\n')).toContain('stap "roep": er is geen flow "hulpp"');
});

test('a step and a flow that nobody can reach are found', async () => {
  const los = 'flow: los\nsteps:\n  zeg: { say: Niemand hoort dit. }\n';
  const found = await problems(
    `${ask('naam')}  ga: { goto: einde }\n  dood: { say: Stil. }\n${einde}`,
    los,
  );
  expect(found).toEqual([
    'flows/0.yaml:13:3 stap "dood": niemand kan deze stap bereiken',
    'flows/1.yaml:1:1: geen enkele stap roept flow "los" aan',
  ]);
});

test('a loop that never waits for a person is found', async () => {
  const found = await problems(`  een: { say: Een. }\n  twee: { say: Twee., goto: een }\n`);
  expect(found.map((line) => line.slice(0, 40))).toEqual([
    'flows/0.yaml:7:3 stap "een": deze stap k',
    'flows/0.yaml:8:3 stap "twee": deze stap ',
  ]);
});

test('a loop through a question is no problem, but one past a question that may be passed over is', async () => {
  expect(await problems(`${ask('naam')}  weer: { goto: naam }\n`)).toEqual([]);
  const passed = `${ask('naam').replace('ask:', 'if: naam != ""\n    ask:')}  weer: { goto: naam }\n`;
  expect((await problems(passed)).length).toBeGreaterThan(0);
});

test('flows that call each other without a question are found', async () => {
  const found = await problems(
    '  roep: { call: ander }\n  einde: { end: klaar }\n',
    'flow: ander\nsteps:\n  terug: { call: balie }\n',
  );
  expect(found.join('\n')).toContain('deze flow begint steeds opnieuw');
});

test('a name that nothing sets is found in conditions, in texts and in what is shown', async () => {
  const found = await problems(`${ask('naam')}  zeg: { say: "Dag {naan}." }
  als: { if: naum == "x", say: Ja. }
  toon: { show: kort, of: onderwerp }
${einde}`);
  expect(found).toEqual([
    'flows/0.yaml:12:10 stap "zeg": geen stap geeft "naan" een waarde Bedoelt u "naam"?',
    'flows/0.yaml:13:10 stap "als": geen stap geeft "naum" een waarde. Bedoelt u "naam"?',
    'flows/0.yaml:14:23 stap "toon": geen stap geeft "onderwerp" een waarde',
  ]);
});

test('a condition on an option that does not exist is found', async () => {
  const found = await problems(`  wie:
    ask: Wie?
    options: { zelf: Mijzelf, ouder: Mijn ouder }
    ${rest}
  als: { if: wie == "oudr", say: Ja. }
  fout: { if: wie = "ouder", say: Ja. }
${einde}`);
  expect(found[0]).toContain('"wie" heeft geen keuze "oudr". Bedoelt u "ouder"?');
  expect(found[1]).toContain('stap "fout": deze voorwaarde kan ik niet lezen');
});

test('options that look the same are found', async () => {
  const found = await problems(`  wie:
    ask: Wie?
    options: { a: Ja, b: "Ja!", c: Ja hoor }
    ${rest}
${einde}`);
  expect(found).toEqual([
    'flows/0.yaml:9:23 stap "wie": deze keuze lijkt te veel op "Ja"',
    'flows/0.yaml:9:33 stap "wie": deze keuze lijkt te veel op "Ja"',
  ]);
});

test('texts too long for a channel are found: buttons, rows, their explanation, and messages', async () => {
  const found = await problems(`  wie:
    ask: "${'a'.repeat(990)} {wie}"
    options: { a: Dit is een veel te lange knop, b: Kort }
    ${rest}
  wat:
    ask: Wat?
    options: { a: Dit past wel op een regel, b: { label: B, description: "${'x'.repeat(73)}" }, c: C, d: D }
    ${rest}
${einde}`);
  expect(found.map((line) => line.replace(/^.*?: /, ''))).toEqual([
    'deze tekst is te lang: 1031 tekens, en 1024 mag',
    '"Dit is een veel te lange knop" is te lang: 29 tekens, en 20 mag',
    '"Dit past wel op een regel" is te lang: 25 tekens, en 24 mag',
    'de uitleg is te lang: 73 tekens, en 72 mag',
  ]);
});

test('more than ten options is too many', async () => {
  const options = Array.from({ length: 11 }, (_, n) => `k${n}: Keuze ${'abcdefghijk'[n]}`).join(
    ', ',
  );
  const found = await problems(
    `  wie:\n    ask: Wie?\n    options: { ${options} }\n    ${rest}\n${einde}`,
  );
  expect(found[0]).toContain('11 keuzes is te veel; 10 mag');
});

test('a flow with outcomes ends in one of them, whichever way it goes', async () => {
  const called = `flow: vragen
outcomes: [advies, gesprek]
steps:
  kleur:
    ask: Welke?
    options: { rood: { label: Rood, goto: fout }, blauw: Blauw }
    ${rest}
  goed: { end: advies }
  fout: { end: melding }
`;
  const roep = '  roep: { call: vragen }\n';
  expect(await problems(roep + einde, called)).toEqual([
    'flows/1.yaml:15:11 stap "fout": "melding" staat niet bij de uitkomsten van deze flow',
  ]);
  const open = called.replace('{ end: melding }', '{ say: Klaar. }');
  expect((await problems(roep + einde, open))[0]).toContain(
    'stap "fout": hier loopt de flow ten einde',
  );
});

test('texts that are not plain are reported where they stand', async () => {
  const flows = await flowsOf(`flow: balie\nsteps:\n${ask('naam')}${einde}`);
  const readable = (text: string) => (text.includes('Anders') ? ['te moeilijk'] : []);
  expect(checkFlows(flows, { readable }).map(toLine)).toEqual([
    'flows/0.yaml:10:13 stap "naam": te moeilijk',
  ]);
});
