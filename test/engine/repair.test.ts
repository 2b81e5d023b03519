/** @module What the engine does when somebody wants something else than to answer. */
import { expect, test } from 'vitest';
import { flowsOf, rest, start } from './talk.ts';

const balie = `flow: balie
steps:
  naam:
    ask: Naam?
    short: Naam
    ${rest}
  voorwie:
    ask: Voor wie?
    options: { zelf: Mijzelf, ouder: Mijn ouder }
    short: Voor wie
    ${rest}
  keuze:
    when:
      voorwie == "ouder": leeftijd
      else: werk
  leeftijd:
    ask: Hoe oud is uw ouder?
    answer: number
    short: Leeftijd
    ${rest}
    goto: wens
  werk:
    ask: Heeft u werk?
    answer: yesno
    short: Werk
    skip: false
    ${rest}
  tussendoor: { say: Bijna klaar. }
  wens:
    ask: Wat wilt u?
    short: Wens
    ${rest}
  einde: { end: klaar }
`;
const repairs = [
  'flow: terug\non: back\nsteps:\n  zeg: { say: Terug. }\n  ga: { resume: previous }\n',
  `flow: overslaan\non: skip\nsteps:
  mag: { when: { magoverslaan == "ja": goed, else: nodig } }
  goed: { say: Goed. }
  ga: { resume: next }
  nodig: { say: "Nodig: {waarom}" }
  weer: { resume: again }
`,
  'flow: waarom\non: why\nsteps:\n  zeg: { say: "Omdat: {waarom}" }\n  ga: { resume: again }\n',
  'flow: mis\non: mismatch\nsteps:\n  zeg: { say: Sorry. }\n  ga: { resume: again }\n',
  `flow: vast\non: stuck\nsteps:
  wat:
    ask: Een mens?
    answer: yesno
    fresh: true
    ${rest}
  ga: { resume: again }
`,
  `flow: beter\non: correct\nsteps:
  welk:
    ask: Welk antwoord?
    from: antwoorden
    fresh: true
    into: welk
    ${rest}
  ga: { resume: change, of: welk }
`,
  'flow: gedaan\non: corrected\nsteps:\n  zeg: { say: "Veranderd: {gewijzigd}." }\n',
  `flow: bijna\non: near\nsteps:
  welke:
    ask: Welke?
    from: mogelijk
    into: bedoeld
    fresh: true
    ${rest}
  ga: { resume: answer, of: bedoeld }
`,
  `flow: gevaar\non: acute\nsteps:
  alarm: { alert: "{signaal}" }
  bel: { say: Bel nu. }
  mens:
    ask: Wilt u een mens?
    answer: yesno
    fresh: true
    into: mens
    ${rest}
`,
  `flow: twijfel\non: unsure\nsteps:
  vraag:
    ask: "Gevaar ({signaal})?"
    answer: yesno
    options: { ja: { label: Ja, goto: nood }, nee: Nee }
    fresh: true
    into: gevaar
    ${rest}
  weer: { resume: again }
  nood: { call: gevaar }
`,
  `flow: tussen\non: question\nsteps:
  zoek: { search: "{gevraagd}", among: onderwerpen, into: tussen }
  toon: { show: kort, of: tussen }
  weer: { resume: again }
`,
  `flow: weer\non: restart\nsteps:
  ga: { resume: restart }
`,
  'flow: klaar\non: stop\nsteps:\n  ga: { end: stop }\n',
];
const flows = flowsOf(balie, ...repairs);
const begun = async () => start(await flows);
const werkend = async () => (await begun()).answer('Sam').answer('zelf');

test('back asks the question before, and forgets its answer', async () => {
  const talk = (await werkend()).want('back');
  expect(talk.said()).toEqual(['Terug.', 'Voor wie?']);
  expect(talk.values()).toEqual({ naam: 'Sam' });
  expect(talk.want('back').asks()).toBe('balie/naam');
});

test('back at the first question asks it again', async () => {
  expect((await begun()).want('back').asks()).toBe('balie/naam');
});

test('why is answered, and the same question comes back', async () => {
  expect((await werkend()).want('why').said()).toEqual(['Omdat: Daarom.', 'Heeft u werk?']);
});

test('a skipped question is known to be skipped, and a needed one is not skipped', async () => {
  const talk = (await begun()).want('skip');
  expect(talk.state.answers).toMatchObject([{ name: 'naam', absent: 'skipped', label: '' }]);
  expect(talk.asks()).toBe('balie/voorwie');
  expect(talk.answer('zelf').want('skip').said()).toEqual(['Nodig: Daarom.', 'Heeft u werk?']);
});

test('two wrong answers change the way of asking, the third offers a person', async () => {
  const talk = (await begun()).answer('Sam').want('other');
  expect(talk.said()).toEqual(['Sorry.', 'Anders gezegd.']);
  talk.want('other');
  expect(talk.want('other').asks()).toBe('vast/wat');
  expect(talk.answer('nee').asks()).toBe('balie/voorwie');
  expect(talk.answer('zelf').state.misses).toBe(0);
});

test('a correction keeps what still fits and asks only what is new', async () => {
  const talk = (await werkend()).answer('ja');
  expect(talk.asks()).toBe('balie/wens');
  talk.want('correct', { correct: { name: 'voorwie', value: 'ouder' } });
  expect(talk.said()).toEqual(['Veranderd: Mijn ouder.', 'Hoe oud is uw ouder?']);
  expect(talk.values()).toEqual({ naam: 'Sam', voorwie: 'ouder' });
  expect(talk.answer(80).asks()).toBe('balie/wens');
});

test('a correction that changes no path returns to the open question without saying things twice', async () => {
  const talk = (await werkend()).answer('ja');
  talk.want('correct', { correct: { name: 'naam', value: 'Kim' } });
  expect(talk.said()).toEqual(['Veranderd: Kim.', 'Bijna klaar.', 'Wat wilt u?']);
  expect(talk.values()).toEqual({ naam: 'Kim', voorwie: 'zelf', werk: 'ja' });
});

test('correcting twice in a row counts both', async () => {
  const talk = (await werkend()).answer('ja');
  talk.want('correct', { correct: { name: 'naam', value: 'Kim' } });
  talk.want('correct', { correct: { name: 'voorwie', value: 'ouder' } });
  expect(talk.values()).toEqual({ naam: 'Kim', voorwie: 'ouder' });
});

test('changing the mind back gives the old path its old answers', async () => {
  const talk = (await werkend()).answer('ja');
  talk.want('correct', { correct: { name: 'voorwie', value: 'ouder' } });
  talk.want('correct', { correct: { name: 'voorwie', value: 'zelf' } });
  expect(talk.asks()).toBe('balie/wens');
  expect(talk.values()).toEqual({ naam: 'Sam', voorwie: 'zelf', werk: 'ja' });
});

test('who does not say which answer is asked which, and may correct while correcting', async () => {
  const talk = (await werkend()).want('correct');
  expect(talk.effects.at(-1)).toMatchObject({
    question: {
      options: [{ id: 'voorwie', label: 'Voor wie', description: 'Mijzelf' }, { id: 'naam' }],
    },
  });
  talk.want('correct');
  expect(talk.state.frames).toHaveLength(2);
  expect(talk.answer('naam').said()).toEqual(['Naam?']);
  expect(talk.answer('Kim').said()).toEqual(['Veranderd: Kim.', 'Heeft u werk?']);
});

test('back in a repair drops the repair', async () => {
  expect((await werkend()).want('correct').want('back').asks()).toBe('balie/werk');
});

test('near options are asked about, and the choice answers the first question', async () => {
  const talk = (await begun()).answer('Sam').want('other', { near: ['zelf', 'ouder'] });
  expect(talk.said()).toEqual(['Welke?']);
  expect(talk.answer('ouder').asks()).toBe('balie/leeftijd');
});

test('danger interrupts any question, and the question comes back afterwards', async () => {
  const talk = (await werkend()).danger('suicide');
  expect(talk.effects.map(({ type }) => type)).toEqual(['alert', 'say', 'ask']);
  expect(talk.effects[0]).toMatchObject({ signalen: ['suicide'], reason: 'suicide' });
  expect(talk.answer('nee').asks()).toBe('balie/werk');
});

test('danger in the answer keeps the answer', async () => {
  const talk = await begun();
  talk.danger('huiselijk_geweld', 'acute', { intent: 'answer', value: 'hij slaat me' });
  expect(talk.asks()).toBe('gevaar/mens');
  expect(talk.answer('nee').asks()).toBe('balie/voorwie');
  expect(talk.values()).toMatchObject({ naam: 'hij slaat me' });
});

test('danger during danger says what to do again, once more', async () => {
  const talk = (await werkend()).danger('suicide').danger('levensgevaar');
  expect(talk.said()).toEqual(['Bel nu.', 'Wilt u een mens?']);
  expect(talk.state.frames).toHaveLength(2);
});

test('doubtful words are asked about once, and not again after a no', async () => {
  const talk = (await werkend()).danger('suicide', 'ask');
  expect(talk.said()).toEqual(['Gevaar (suicide)?']);
  expect(talk.answer('nee').asks()).toBe('balie/werk');
  talk.danger('suicide', 'ask', { intent: 'answer', value: 'ja' });
  expect(talk.asks()).toBe('balie/wens');
});

test('a yes to a doubtful sign is danger', async () => {
  const talk = (await werkend()).danger('suicide', 'ask').answer('ja');
  expect(talk.said()).toEqual(['Bel nu.', 'Wilt u een mens?']);
});

test('a question in between is looked up, and the open question returns', async () => {
  const talk = (await werkend()).want('question', { question: 'wat kost dat?' });
  expect(talk.effects).toMatchObject([{ type: 'search', query: 'wat kost dat?' }]);
  talk.find(true, { id: 'geld-schulden', label: 'Geld' });
  expect(talk.effects).toMatchObject([{ type: 'show', of: 'geld-schulden' }, { type: 'ask' }]);
});

test('an answer and a question in one message: the answer is kept, the question is answered', async () => {
  const talk = (await werkend()).answer('ja', { question: 'wat kost dat?' });
  expect(talk.values()).toMatchObject({ werk: 'ja' });
  expect(talk.find(false).asks()).toBe('balie/wens');
});

test('restart forgets the answers; stop ends', async () => {
  const talk = (await werkend()).want('restart');
  expect(talk.asks()).toBe('balie/naam');
  expect(talk.state).toMatchObject({ answers: [], round: 2 });
  expect(talk.want('stop').state.ended).toBe('stop');
});

test('a flow can have a repair of its own', async () => {
  const own = `${balie}repairs: { why: eigen }\n`;
  const eigen = 'flow: eigen\nsteps:\n  zeg: { say: Mijn reden. }\n  ga: { resume: again }\n';
  const talk = start(await flowsOf(own, eigen, ...repairs)).want('why');
  expect(talk.said()).toEqual(['Mijn reden.', 'Naam?']);
});

test('a correction in an interruption stays in the interruption', async () => {
  const mens = `flow: mens\non: human\nsteps:
  nummer:
    ask: Nummer?
    short: Nummer
    ${rest}
  goed:
    ask: Klopt dit, {naam}?
    answer: yesno
    fresh: true
    ${rest}
  einde: { end: klaar }
`;
  const talk = start(await flowsOf(balie, mens, ...repairs))
    .answer('Sam')
    .want('human')
    .answer('06');
  talk.want('correct', { correct: { name: 'naam', value: 'Kim' } });
  expect(talk.said()).toEqual(['Veranderd: Kim.', 'Klopt dit, Kim?']);
  talk.want('correct').answer('naam');
  expect(talk.asks()).toBe('balie/naam');
  expect(talk.answer('Noor').said()).toEqual(['Klopt dit, Noor?']);
});
