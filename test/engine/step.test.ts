/** @module What the engine does with answers, conditions, calls, searches and ends. */
import { expect, test } from 'vitest';
import { begin } from '../../src/engine/state.ts';
import { step } from '../../src/engine/step.ts';
import { at, flowsOf, meaning, rest, start } from './talk.ts';

const two = `flow: balie
steps:
  hallo:
    say: Dag.
  naam:
    ask: Hoe heet u?
    short: Naam
    ${rest}
  kleur:
    ask: Dag {naam}, welke kleur?
    options: { rood: { label: Rood, as: het rode }, blauw: Blauw }
    short: Kleur
    ${rest}
  slot:
    say: U koos {kleur}.
  einde:
    end: klaar
`;

test('a flow says and asks, and waits at its first question', async () => {
  const talk = start(await flowsOf(two));
  expect(talk.effects.map(({ type }) => type)).toEqual(['say', 'ask']);
  expect(talk.said()).toEqual(['Dag.', 'Hoe heet u?']);
  expect(talk.visited).toEqual(['balie/hallo', 'balie/naam']);
});

test('answers fill later words, by label or by how they stand in a sentence', async () => {
  const talk = start(await flowsOf(two)).answer('Sam');
  expect(talk.said()).toEqual(['Dag Sam, welke kleur?']);
  expect(talk.answer('rood').said()).toEqual(['U koos het rode.']);
  expect(talk.state.ended).toBe('klaar');
  expect(talk.effects.at(-1)).toMatchObject({ type: 'end', outcome: 'klaar' });
});

test('an answer keeps its words, its message and how long it may be kept', async () => {
  const [naam] = start(await flowsOf(two)).answer('Sam').state.answers;
  expect(naam).toEqual({
    ...{ name: 'naam', value: 'Sam', label: 'Sam', short: 'Naam', step: 'balie/naam' },
    ...{ source: { by: 'typed', message: 'm1' }, at, keepDays: 30 },
  });
});

test('the state that comes in is never changed, and the same in gives the same out', async () => {
  const flows = await flowsOf(two);
  const { state } = start(flows).answer('Sam');
  const before = JSON.stringify(state);
  const what = meaning({ intent: 'answer', value: 'blauw' });
  const event = {
    type: 'meant',
    meaning: what,
    text: 'Blauw',
    chosen: true,
    message: 'x',
    at,
  } as const;
  const once = step(flows, state, event);
  expect(step(flows, state, event)).toEqual(once);
  expect(JSON.stringify(state)).toBe(before);
});

test('state survives being written down and read again', async () => {
  const flows = await flowsOf(two);
  const { state } = start(flows).answer('Sam');
  const what = meaning({ intent: 'answer', value: 'blauw' });
  const event = { type: 'meant', meaning: what, text: '', chosen: true, message: 'x', at } as const;
  expect(step(flows, JSON.parse(JSON.stringify(state)), event)).toEqual(step(flows, state, event));
});

test('a step whose condition is false is passed over', async () => {
  const flows = await flowsOf(`flow: balie
steps:
  leeftijd:
    ask: Hoe oud?
    answer: number
    ${rest}
  jong: { if: leeftijd < 18, say: Jong. }
  oud: { if: leeftijd >= 18, say: Oud. }
  einde: { end: klaar }
`);
  expect(start(flows).answer(17).said()).toEqual(['Jong.']);
  expect(start(flows).answer(18).said()).toEqual(['Oud.']);
});

test('when takes the first path that is true, and else when none is', async () => {
  const flows = await flowsOf(`flow: balie
steps:
  kleur:
    ask: Welke?
    options: { rood: Rood, blauw: Blauw, groen: Groen }
    ${rest}
  keuze:
    when:
      kleur == "rood": warm
      kleur == "rood" || kleur == "blauw": koel
      else: anders
  warm: { say: Warm., goto: einde }
  koel: { say: Koel., goto: einde }
  anders: { say: Anders. }
  einde: { end: klaar }
`);
  expect(start(flows).answer('rood').said()).toEqual(['Warm.']);
  expect(start(flows).answer('blauw').said()).toEqual(['Koel.']);
  expect(start(flows).answer('groen').said()).toEqual(['Anders.']);
});

const nested = [
  `flow: balie
steps:
  eerst: { call: vragen }
  toen: { say: 'Terug met {uitkomst}.' }
  einde: { end: klaar }
`,
  `flow: vragen
outcomes: [advies]
steps:
  naam:
    ask: Naam?
    ${rest}
  zo: { end: advies }
`,
];

test('a called flow returns with its outcome', async () => {
  const talk = start(await flowsOf(...nested)).answer('Sam');
  expect(talk.said()).toEqual(['Terug met advies.']);
});

test('a guarded flow is not entered when its guard is false', async () => {
  const [balie = '', vragen = ''] = nested;
  const closed = balie.replace('  eerst:', '  dicht: { set: { slot: dicht } }\n  eerst:');
  const guarded = vragen.replace('outcomes:', 'guard: slot != "dicht"\noutcomes:');
  const talk = start(await flowsOf(closed, guarded));
  expect(talk.state.ended).toBe('klaar');
  expect(talk.visited).not.toContain('vragen/naam');
});

const learning = `flow: balie
steps:
  verhaal:
    ask: Vertel.
    learn: [voorwie]
    ${rest}
  voorwie:
    ask: Voor wie?
    options: { zelf: Mijzelf, ouder: { label: Mijn ouder, goto: ouder } }
    short: Voor wie
    ${rest}
  zelf: { say: Voor uzelf., goto: einde }
  ouder: { say: Voor uw ouder. }
  einde: { end: klaar }
`;

test('what was told already is not asked, and leads where the answer would have led', async () => {
  const talk = start(await flowsOf(learning)).answer('voor mijn moeder', {
    facts: { voorwie: 'ouder' },
  });
  expect(talk.said()).toEqual(['Voor uw ouder.']);
  expect(talk.state.answers.at(-1)).toMatchObject({
    ...{ name: 'voorwie', value: 'ouder', label: 'Mijn ouder' },
    source: { by: 'learned', message: 'm1' },
  });
});

test('a fact that is none of the options is not learned', async () => {
  const talk = start(await flowsOf(learning)).answer('voor de kat', { facts: { voorwie: 'buur' } });
  expect(talk.asks()).toBe('balie/voorwie');
});

const consenting = `flow: balie
steps:
  soort: { when: { overname == "ja": samen, else: alleen } }
  samen:
    ask: Mag {overnemer} het lezen?
    answer: yesno
    into: akkoord
    consent: overname
    goto: einde
    ${rest}
  alleen:
    ask: Mag een werker het lezen?
    answer: yesno
    into: akkoord
    consent: true
    ${rest}
  einde: { end: klaar }
`;

test('a consent keeps the question as it was first asked, also when it was asked again in fewer words', async () => {
  const talk = start(await flowsOf(consenting)).want('other');
  expect(talk.said()).toEqual(['Anders gezegd.']);
  expect(talk.answer('ja').state.answers).toMatchObject([{ asked: 'Mag een werker het lezen?' }]);
  expect(talk.state.answers[0]).not.toHaveProperty('overname');
});

test('where another system takes over, a consent can be for that system as well', async () => {
  const flows = await flowsOf(consenting);
  const place = { channel: 'botframework', overname: 'de gemeente' } as const;
  const asked = step(flows, begin(flows, 1, place), { type: 'begin', at }).state;
  const event = { type: 'meant', text: 'ja', chosen: false, message: 'm1', at } as const;
  const given = { ...event, meaning: meaning({ intent: 'answer', value: 'ja' }) };
  expect(step(flows, asked, given).state.answers).toMatchObject([
    { name: 'akkoord', asked: 'Mag de gemeente het lezen?', overname: true },
  ]);
});

const searching = `flow: balie
steps:
  verhaal:
    ask: Vertel.
    ${rest}
  zoek: { search: "{verhaal}", among: onderwerpen, into: onderwerp, candidates: kandidaten }
  gevonden:
    when:
      onderwerp != "": toon
      size(kandidaten) > 0: kies
      else: niets
  kies:
    ask: Welk?
    from: kandidaten
    options: { anders: Iets anders }
    into: onderwerp
    ${rest}
  toon: { show: kort, of: onderwerp, goto: einde }
  niets: { say: Niets. }
  einde: { end: klaar }
`;
const hits = [
  { id: 'geld-schulden', label: 'Geld' },
  { id: 'wonen-huur', label: 'Huren' },
];

test('a search is the last effect, and the walk goes on when it is found', async () => {
  const talk = start(await flowsOf(searching)).answer('huur');
  expect(talk.effects.at(-1)).toMatchObject({
    type: 'search',
    query: 'huur',
    among: 'onderwerpen',
  });
  expect(talk.find(true, ...hits).effects).toMatchObject([
    { type: 'show', what: 'kort', of: 'geld-schulden' },
    { type: 'end' },
  ]);
});

test('when a search is not sure, its candidates are the options of the next question', async () => {
  const talk = start(await flowsOf(searching))
    .answer('huur')
    .find(false, ...hits);
  expect(talk.effects.at(-1)).toMatchObject({
    question: { options: [...hits, { id: 'anders', label: 'Iets anders' }] },
  });
  expect(talk.answer('wonen-huur').effects[0]).toMatchObject({ of: 'wonen-huur' });
});

test('a search without hits takes the other path', async () => {
  expect(
    start(await flowsOf(searching))
      .answer('zzz')
      .find(false)
      .said(),
  ).toEqual(['Niets.']);
});

test('a loop back to a known question asks it again instead of looping', async () => {
  const flows = await flowsOf(`flow: balie
steps:
  naam:
    ask: Naam?
    ${rest}
  weer: { goto: naam }
`);
  const talk = start(flows).answer('Sam');
  expect(talk.asks()).toBe('balie/naam');
});

test('after the end, thanks are answered and the conversation stays ended', async () => {
  const dank = 'flow: dank\non: thanks\nsteps:\n  graag: { say: Graag gedaan. }\n';
  const talk = start(await flowsOf(two, dank))
    .answer('Sam')
    .answer('rood')
    .want('thanks');
  expect(talk.said()).toEqual(['Graag gedaan.']);
  expect(talk.state.ended).toBe('klaar');
});

test('after the end, other words begin a new round and answer its first open question', async () => {
  const talk = start(await flowsOf(two))
    .answer('Sam')
    .answer('rood')
    .answer('Kim');
  expect(talk.state).toMatchObject({ round: 2, ended: null });
  expect(talk.said()).toEqual(['Dag.', 'Dag Kim, welke kleur?']);
});
