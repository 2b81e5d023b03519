/** @module Wishes that no rule knows, said in words that stand in no file of examples; and answers that look like them. */
import { describe, expect, it, test } from 'vitest';
import { createUnderstand } from '../../src/understanding/understand.ts';
import { ask, understand, verhaal } from './question.ts';

const janee = ask('yesno', ['Ja', 'Nee']);
const dagen = ask('choice', ['Maandag', 'Dinsdag', 'Woensdag'], 'dag');
const nummer = { ...ask('text', [], 'nummer'), text: 'Wat is uw huisnummer?' };

describe('a wish that no phrase says', () => {
  test.each([
    ['gaan we nog eentje terug of niet, dat wil ik wel', 'back'],
    ['zet die vraag van zojuist nog maar een keer neer', 'back'],
    ['daarnet heb ik mijn huisnummer fout doorgegeven', 'correct'],
    ['ik ga ervandoor, dit vragenvuur duurt mij te lang', 'stop'],
    ['geef mij een medewerkster van vlees en bloed', 'human'],
    ['zulke privézaken vertel ik niet aan een chat', 'refuse'],
    ['ik kan deze vraag echt niet volgen hoor', 'unclear'],
  ])('%j is %s where the rules find nothing', (text, intent) => {
    expect(understand(text, dagen)).toMatchObject({ intent });
  });

  it('is heard at a question that takes any text, when one thing was asked', () => {
    expect(understand('welke mensen kunnen mijn gegevens zien', nummer).intent).toBe('question');
    expect(understand('12 bis', nummer)).toMatchObject({ intent: 'answer', value: '12 bis' });
  });

  it('goes before a "niet" that is no answer', () => {
    const said = understand('ik praat hier niet met een robot over, haal een medewerker', janee);
    expect(said.intent).toBe('human');
  });

  it('gives the question in its own words', () => {
    const text = 'hebben jullie hier ook een kledingbank';
    expect(understand(text, janee)).toMatchObject({ intent: 'question', question: text });
  });
});

describe('an answer that looks like a wish', () => {
  test.each([
    'ik wil met mijn zoon praten zonder ruzie',
    'ik ga terug naar mijn oude huis als dat kan',
    'mijn vraag is hoe ik van de schulden afkom',
    'ik wil zo graag stoppen met gokken, het lukt me niet alleen',
    'ik begrijp de brief van de belastingdienst niet',
    'de woningbouw zou terugbellen en deed dat niet',
    'mijn vorige werkgever heeft een fout gemaakt met mijn loon',
    'ik vertel het mijn kinderen niet, zo schaam ik me',
  ])('%j stays a story', (text) => {
    expect(understand(text, verhaal)).toMatchObject({ intent: 'answer', value: text });
  });

  test.each([
    ['nee daar begin ik niet meer aan', 'nee'],
    ['ja dat zou ik heel fijn vinden', 'ja'],
  ])('%j says yes or no first', (text, value) => {
    expect(understand(text, janee)).toMatchObject({ intent: 'answer', value });
  });

  it('is no wish to stop when there may be danger', () => {
    const said = understand(
      'het hoeft voor mij allemaal niet meer, ik wil niet meer leven',
      verhaal,
    );
    expect(said.signalen.map(({ kind }) => kind)).toContain('suicide');
    expect(said.intent).toBe('answer');
  });
});

it('nothing that was learned is needed', () => {
  const plain = createUnderstand();
  const context = { question: dagen, earlier: [], today: '2026-11-23' };
  expect(plain('geef mij een mens', context).intent).toBe('human');
  expect(plain('zet die vraag van zojuist nog maar een keer neer', context).intent).not.toBe(
    'back',
  );
});
