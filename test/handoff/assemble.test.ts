import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakeBlocks, type Statement } from '../../src/domain/intake.ts';
import { findText } from '../../src/handoff/statement.ts';
import {
  chosen,
  conversationOf,
  declined,
  huur,
  intakeOf,
  intakes,
  monday,
  set,
  told,
} from './gesprek.ts';

const lines = (...answers: Parameters<typeof intakeOf>[0]) =>
  intakeOf(answers).blocks.flatMap(({ statements }) => statements);
const line = (name: string, ...answers: Parameters<typeof intakeOf>[0]): Statement =>
  lines(...answers).find((each) => each.name === name)!;

describe('a statement', () => {
  it('quotes what was typed, letter by letter, with the message it came from', () => {
    const words = ' Ik kan\n*niet* meer <b>betalen</b>… 😢 ';
    const answer = told('verhaal', words, { short: 'Uw vraag' });
    expect(line('verhaal', answer)).toEqual({
      ...{ name: 'verhaal', label: 'Uw vraag', text: words, absent: null },
      ...{ source: answer.source, at: monday, step: 'quickscan/verhaal' },
    });
  });

  it('says when a key was pressed', () => {
    expect(line('voorwie', chosen('voorwie', 'kind', 'Voor mijn kind'))).toMatchObject({
      text: 'Voor mijn kind',
      source: { by: 'chosen', message: 'knop' },
    });
  });

  it('is the last one told, when something was told twice', () => {
    expect(line('naam', told('naam', 'Jan'), told('naam', 'Jannie')).text).toBe('Jannie');
    expect(line('naam', told('naam', 'Jan'), declined('naam', 'refused'))).toMatchObject({
      text: null,
      absent: 'refused',
    });
  });

  it.each(['unknown', 'skipped', 'refused'] as const)('says %s, and who said so', (absent) => {
    const answer = declined('sinds', absent);
    expect(line('sinds', answer)).toMatchObject({ text: null, absent, source: answer.source });
  });

  it('says that it was not asked, with a label of its own', () => {
    expect(line('kinderen')).toEqual({
      ...{ name: 'kinderen', label: 'Kinderen in huis', text: null, absent: 'not-asked' },
      ...{ source: null, at: null, step: null },
    });
  });

  it('was not answered when only the script left it empty', () => {
    expect(line('onderwerp', set('onderwerp', '')).absent).toBe('not-asked');
  });
});

describe('a statement in words that a werker uses', () => {
  it('names a topic by its title, also when the key showed less', () => {
    const short = chosen('onderwerp', 'geld-schulden', 'Geld en…');
    expect(line('onderwerp', short).text).toBe('Geld en schulden');
    expect(line('onderwerp', chosen('onderwerp', 'anders', 'Iets anders')).text).toBe(
      'Iets anders',
    );
  });
});

describe('lines about a melding', () => {
  const place = told('meldingwaar', 'de Lindelaan', { source: { by: 'learned', message: 'm1' } });

  it('say what kind it is in words', () => {
    const lines = intakeOf([set('meldingsoort', 'iemand'), place]);
    expect(findText(lines, 'meldingsoort')).toBe('Zorgen over iemand');
    expect(findText(lines, 'meldingwaar')).toBe('de Lindelaan');
  });

  it('are not there when the story was about something else', () => {
    expect(findText(intakeOf([place]), 'meldingwaar')).toBeNull();
  });
});

describe('an intake', () => {
  it('has every block and every line in reading order, whatever was asked', () => {
    const { blocks } = intakeOf([]);
    expect(blocks.map(({ id, statements }) => [id, statements.map(({ name }) => name)])).toEqual(
      Object.entries(intakeBlocks).map(([id, { names }]) => [id, [...names]]),
    );
  });

  it('has the topic, its life domains, and what we told', () => {
    expect(intakeOf(huur())).toMatchObject({
      title: 'Vraag over geld en schulden',
      onderwerpen: [{ id: 'geld-schulden', title: 'Geld en schulden' }],
      leefgebieden: ['financien', 'huisvesting'],
      given: ['Geld en schulden'],
    });
  });

  it('has no topic when none is known', () => {
    const unknown = intakeOf([chosen('onderwerp', 'anders', 'Iets anders')]);
    expect([unknown.onderwerpen, unknown.leefgebieden]).toEqual([[], []]);
    expect(unknown.title).toBe('Vraag aan een werker');
  });

  it('says where it came from', () => {
    expect(intakeOf([], 'akkoord', monday, { channel: 'whatsapp' }).origin).toEqual({
      ...{ flows: 'abc123', channel: 'whatsapp', startedAt: monday },
    });
  });

  it('is a draft without deadline or consent until the inwoner agrees', () => {
    expect(intakeOf(huur(), 'aanbieden')).toMatchObject({
      ...{ status: 'concept', consent: null, dueAt: null },
    });
  });

  it('keeps the words that the inwoner agreed to, and when', () => {
    expect(intakeOf(huur())).toMatchObject({
      status: 'akkoord',
      consent: { text: 'een werker mag dit lezen en u bellen', at: monday },
    });
    const typed = intakeOf([told('akkoord', 'ja hoor')]);
    expect(typed.consent?.text).toBe('ja hoor');
    const asked = intakeOf([told('akkoord', 'Ja het klopt', { asked: 'Mag ik dit doorgeven?' })]);
    expect(asked.consent?.text).toBe('Mag ik dit doorgeven? Antwoord: Ja het klopt.');
  });

  it('has no consent when nobody gave any', () => {
    expect(intakeOf([]).consent).toBeNull();
    expect(intakeOf([declined('akkoord', 'skipped')]).consent).toBeNull();
  });

  it('forgets everything that was said when it is withdrawn', () => {
    const withdrawn = intakeOf(huur(), 'intrekken');
    expect(withdrawn).toMatchObject({
      status: 'ingetrokken',
      title: 'Ingetrokken vraag',
      blocks: [],
    });
    expect(JSON.stringify(withdrawn)).not.toMatch(/huur|deurwaarder|316|schulden|spoed/i);
  });

  it('changes nothing in the conversation it was made of', () => {
    const conversation = conversationOf(huur());
    const before = structuredClone(conversation);
    intakes.assemble({ id: 'x', conversation, act: 'akkoord', now: monday, given: [] });
    expect(conversation).toEqual(before);
  });

  it('holds no word that nobody said, whatever the answers', () => {
    const names = Object.values(intakeBlocks).flatMap((block) => [...block.names]);
    const answer = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(answer), (pairs) => {
        const answers = pairs.map(([name, words]) => told(name, words));
        const said = new Set(answers.map(({ label }) => label));
        for (const { text } of lines(...answers))
          expect(text === null || said.has(text)).toBe(true);
      }),
    );
  });
});

describe('a title', () => {
  it('never tells of violence', () => {
    expect(intakeOf([set('onderwerp', 'geweld-thuis')]).title).toBe('Persoonlijke vraag');
  });
});
