/** @module Danger is heard, and what only looks like danger is not. */
import { expect, test } from 'vitest';
import { understand } from './shipped.ts';

const signs = (text: string) =>
  understand(text, { question: null, earlier: [], today: '2026-11-23' }).signalen;

test.each([
  ['mijn vader ligt op de grond en ademt niet meer', 'levensgevaar'],
  ['er is brand in de keuken', 'levensgevaar'],
  ['ik wil niet meer leven', 'suicide'],
  ['voor mij hoeft het niet meer', 'suicide'],
  ['ik heb pillen verzameld om er een einde aan te maken', 'suicide'],
  ['mijn man slaat me', 'huiselijk_geweld'],
  ['hij heeft gezegd dat hij me vermoordt', 'huiselijk_geweld'],
  ['mijn buurman slaat zijn dochtertje elke dag', 'kind_onveilig'],
  ['mijn zoon is psychotisch, hij hoort stemmen en herkent ons niet meer', 'psychische_crisis'],
  ['ik slaap vannacht op straat', 'dakloos_vannacht'],
  ['morgen gaat het gas eraf', 'uitzetting'],
  ['vrijdag worden we ontruimd, de sloten gaan eraf', 'uitzetting'],
  ['ik ben iedereen tot last', 'suicide'],
  ['ik weet niet waar ik vannacht moet slapen', 'dakloos_vannacht'],
  ['i want to kill myself', 'suicide'],
  ['kocam beni dövüyor', 'huiselijk_geweld'],
  ['nie chcę już żyć', 'suicide'],
])('%s is %s', (text, kind) => {
  expect(signs(text)).toContainEqual(expect.objectContaining({ kind, certainty: 'acute' }));
});

test.each([
  ['ik ben bang thuis', 'huiselijk_geweld'],
  ['ik wil weg van alles', 'suicide'],
  ['ik moet binnenkort mijn huis uit', 'uitzetting'],
  ['ik ben heel benauwd', 'levensgevaar'],
])('%s is asked about', (text, kind) => {
  expect(signs(text)).toEqual([expect.objectContaining({ kind, certainty: 'ask' })]);
});

test.each([
  'ik lach me dood',
  'de accu van mijn scootmobiel is dood',
  'ik kan de huur niet betalen en volgende week komt de deurwaarder',
  'ik heb schulden en weet niet wat ik moet doen',
  'mijn man is vorig jaar overleden',
  'ik wil vrijwilliger worden bij een hulplijn tegen zelfmoord',
  'mijn dochter moet een werkstuk maken over huiselijk geweld',
  'mijn moeder heeft hulp nodig bij het schoonmaken',
  'de lantaarnpaal in onze straat is al weken kapot',
  'nee, ik bedoelde mijn moeder',
  'hij slaat nooit een verjaardag over',
  'wat een moordende hitte vandaag',
])('%s is no danger', (text) => {
  expect(signs(text)).toEqual([]);
});

test('the words that show it can be pointed at', () => {
  const text = 'Hallo. Mijn man slaat me. Wat nu?';
  const [sign] = signs(text);
  expect(text.slice(...sign!.span)).toContain('slaat');
});

test('danger deep in a long practical message is heard', () => {
  const long = 'Ik heb een vraag over mijn toeslag en de post. '.repeat(40);
  expect(signs(`${long} En mijn vriend slaat me. ${long}`)).toContainEqual(
    expect.objectContaining({ kind: 'huiselijk_geweld', certainty: 'acute' }),
  );
});
