/** @module Nobody agrees to what they have not seen: the summary comes back when something in it changed. */
import { expect, test } from 'vitest';
import { flowsOf, rest, start, type Talk } from './talk.ts';

const balie = `flow: balie
steps:
  voorwie:
    ask: Voor wie?
    options: { zelf: Mijzelf, ouder: Mijn ouder }
    short: Voor wie
    ${rest}
  wens:
    ask: Wat wilt u?
    short: Wens
    ${rest}
  over: { call: overdracht }
  einde: { end: klaar }
`;
const overdracht = `flow: overdracht
steps:
  naam:
    ask: Naam?
    short: Naam
    ${rest}
  overzicht: { say: Lees dit na. }
  samenvatting: { show: samenvatting }
  akkoord:
    ask: Mag dit?
    options: { ja: { label: Ja, goto: klaar }, anders: Anders, nee: { label: Nee, goto: klaar } }
    fresh: true
    skip: false
    consent: true
    ${rest}
  welk:
    ask: Wat anders?
    from: antwoorden
    into: watanders
    fresh: true
    ${rest}
  opnieuw: { resume: change, of: watanders, goto: overzicht }
  klaar: { end: terug }
`;
const repairs = [
  'flow: mens\non: human\nsteps:\n  over: { call: overdracht }\n  weer: { resume: again }\n',
  'flow: waarom\non: why\nsteps:\n  zeg: { say: "{waarom}" }\n  ga: { resume: again }\n',
  'flow: tussen\non: question\nsteps:\n  zeg: { set: { gevraagd2: iets } }\n  ga: { resume: again }\n',
  'flow: gedaan\non: corrected\nsteps:\n  zeg: { say: "Veranderd: {gewijzigd}." }\n',
  `flow: beter\non: correct\nsteps:
  welk:
    ask: Welk antwoord?
    from: antwoorden
    options: { geen: Toch geen }
    fresh: true
    ${rest}
  anders: { resume: change, of: welk }
`,
];

const shows = ({ effects }: Talk): boolean => effects.some(({ type }) => type === 'show');

/** Halfway somebody asked for a person, and now reads the summary. */
async function reading(): Promise<Talk> {
  const talk = start(await flowsOf(balie, overdracht, ...repairs));
  talk.answer('zelf').want('human').answer('Sam');
  expect([talk.asks(), shows(talk)]).toEqual(['overdracht/akkoord', true]);
  return talk;
}

test('what was told before the interruption is corrected, and the summary is shown again', async () => {
  const talk = await reading();
  talk.want('correct', { correct: { name: 'voorwie', value: 'ouder' } });
  expect(talk.values().voorwie).toBe('ouder');
  expect([talk.asks(), shows(talk)]).toEqual(['overdracht/akkoord', true]);
});

test('so it is when the one answer was asked again', async () => {
  const talk = await reading();
  talk.want('correct').answer('voorwie').answer('ouder');
  expect(talk.values().voorwie).toBe('ouder');
  expect([talk.asks(), shows(talk)]).toEqual(['overdracht/akkoord', true]);
});

test('a line from before the interruption, chosen in the summary, is asked once', async () => {
  const talk = await reading();
  talk.answer('anders').answer('voorwie');
  expect(talk.asks()).toBe('balie/voorwie');
  talk.answer('ouder');
  expect(talk.values().voorwie).toBe('ouder');
  expect([talk.asks(), shows(talk)]).toEqual(['overdracht/akkoord', true]);
});

test('who asks something in between, and changes nothing, reads it once', async () => {
  const talk = await reading();
  for (const intent of ['why', 'question', 'other'] as const) {
    talk.want(intent);
    expect([talk.asks(), shows(talk)]).toEqual(['overdracht/akkoord', false]);
  }
  expect(talk.answer('ja').asks()).not.toBe('overdracht/akkoord');
});
