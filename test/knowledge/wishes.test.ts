import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/domain/day.ts';
import type { Wijk } from '../../src/domain/wijk.ts';
import { createLanguages } from '../../src/knowledge/wijk/languages.ts';
import type { Voorziening } from '../../src/knowledge/wijk/voorziening.ts';
import { byFit, findFit } from '../../src/knowledge/wishes/fit.ts';
import { readWishes, type Wishes } from '../../src/knowledge/wishes/wishes.ts';

/** A Monday morning. */
const now = momentOf('2026-11-23', '10:30');
const languages = createLanguages();
const read = (query: string) => readWishes(query, { now, languages });
const spans = (query: string) => read(query).wishes.when?.spans;

describe('what somebody wishes of a place', () => {
  it('reads a moment', () => {
    expect(read('waar kan ik nu terecht').wishes.when?.now).toBe(true);
    expect(read('wat is er nu nog open').wishes.when?.now).toBe(true);
    expect(spans('vanavond samen eten')).toEqual([
      { from: momentOf('2026-11-23', '18:00'), to: momentOf('2026-11-24', '00:00') },
    ]);
    expect(spans('taalles op zaterdagmiddag')).toEqual([
      { from: momentOf('2026-11-28', '12:00'), to: momentOf('2026-11-28', '18:00') },
    ]);
    expect(spans('iets te doen in het weekend')).toHaveLength(2);
    expect(spans("spreekuur 's avonds")).toHaveLength(7);
    expect(spans('spreekuur savonds')).toHaveLength(7);
    expect(spans('overmorgen')?.[0]?.from).toBe(momentOf('2026-11-25', '00:00'));
  });

  it('takes no time that is over', () => {
    expect(spans('vandaag nog')?.[0]?.from).toBe(now);
    expect(spans('vanochtend')).toEqual([{ from: now, to: momentOf('2026-11-23', '12:00') }]);
  });

  it.each(['ik zoek het van de week uit', 'goedemorgen', 'ik ben bang', 'nu weet ik het'])(
    'hears no moment in %s',
    (query) => expect(read(query).wishes.when).toBeUndefined(),
  );

  it.each([
    ['opvang voor mijn zoon van 8', 8],
    ['wat kan een jongen van 14 jaar hier doen', 14],
    ['70-plus gym', 70],
    ['65+ soos', 65],
    ['mijn 16-jarige dochter', 16],
    ['ik ben 81 jaar en zoek gezelschap', 81],
  ])('reads an age: %s', (query, age) => expect(read(query).wishes.age).toBe(age));

  it.each([
    'ik wacht al 3 jaar op een woning',
    'schuld van 400 euro',
    'baby van 8 maanden',
    'mijn zoon van 8 maanden',
    'ik ben 12 jaar getrouwd',
    'van 2 kanten',
  ])('hears no age in %s', (query) => expect(read(query).wishes.age).toBeUndefined());

  it.each([
    ['iemand die Turks spreekt', 'Turks'],
    ['Poolse hulp', 'Pools'],
    ['arabischtalige huisarts', 'Arabisch'],
    ['Oekraïense groep', 'Oekraïens'],
    ['somalisch', 'Somalisch'],
  ])('reads a language: %s', (query, language) =>
    expect(read(query).wishes.language).toBe(language),
  );

  it.each(['Nederlands leren', 'ik zoek een huisarts', 'op het eind'])(
    'hears no other language in %s',
    (query) => expect(read(query).wishes.language).toBeUndefined(),
  );

  it.each([
    ['voedselbank 1234 AB', '1234 AB'],
    ['voedselbank 1234ab', '1234 AB'],
    ['dichtbij postcode 1234', '1234'],
    ['1234', '1234'],
  ])('reads a postcode: %s', (query, postcode) =>
    expect(read(query).wishes.postcode).toBe(postcode),
  );

  it.each(['sinds 2019 in de schuld', 'in 2026 is', '0612345678'])(
    'hears no postcode in %s',
    (query) => expect(read(query).wishes.postcode).toBeUndefined(),
  );

  it('leaves the other words', () => {
    expect(read('taalles zaterdag Turks').rest.trim()).toBe('taalles');
    expect(read('schulden').rest).toBe('schulden');
  });

  it('bears whatever is typed', () => {
    for (const query of [
      '',
      ' ',
      '\ud800',
      'w'.repeat(100_000),
      '9'.repeat(50_000),
      "'s ".repeat(9e3),
    ]) {
      expect(() => read(query)).not.toThrow();
    }
  });
});

describe('how well a place answers', () => {
  const wijk: Wijk = {
    ...{ name: 'W', gemeente: 'Stad', desk: 'Balie', address: 'A 1, Stad', phone: '000' },
    ...{ hours: {}, closed: [], postcodes: { '1234 AA': [52.75, 5.35], '1234': [52.754, 5.35] } },
  };
  const place = (given: Partial<Voorziening>): Voorziening => ({
    ...{ id: 'a', name: 'A', organisation: 'O', description: 'D', topics: ['t'], area: 'W' },
    ...{ accessibility: [], schedule: {}, appointment: false, eligibility: 'Iedereen' },
    ...{ cost: 'gratis', bring: [], languages: ['Nederlands'], signalen: {}, owner: 'o' },
    ...{ checked: '2026-11-20', place: { file: '', line: 1 } },
    ...given,
  });
  const judge = (given: Partial<Voorziening>, wishes: Wishes, at = now) =>
    findFit(place(given), wishes, { wijk, now: at });
  const whenOf = (query: string) => ({ when: read(query).wishes.when! });

  it('says until when the door is open', () => {
    const open = { schedule: { ma: [['09:00', '12:30']] } } satisfies Partial<Voorziening>;
    expect(judge(open, whenOf('nu open'))).toMatchObject({
      met: 1,
      why: ['Nu open, tot 12.30 uur.'],
    });
    const later = { schedule: { ma: [['13:00', '15:00']] } } satisfies Partial<Voorziening>;
    expect(judge(later, whenOf('nu open'))).toMatchObject({ met: 0, why: [] });
    expect(judge(later, whenOf('vandaag')).why).toEqual([
      'Open vandaag van 13.00 uur tot 15.00 uur.',
    ]);
  });

  it('is not open on a holiday', () => {
    const open = { schedule: { vr: [['09:00', '17:00']] } } satisfies Partial<Voorziening>;
    const when = readWishes('nu open', { now: momentOf('2026-12-25', '10:00'), languages });
    expect(judge(open, when.wishes, momentOf('2026-12-25', '10:00')).met).toBe(0);
  });

  it('knows who speaks a language, and who has an interpreter', () => {
    const wishes = { language: 'Turks' };
    expect(judge({ languages: ['Turks'] }, wishes).why).toEqual(['Spreekt Turks.']);
    expect(judge({ languages: ['Nederlands', 'met tolk'] }, wishes).why).toEqual(['Met een tolk.']);
    expect(judge({}, wishes).met).toBe(0);
  });

  it('keeps what is for another age for the last', () => {
    const young = judge({ minimumAge: 10, maximumAge: 22 }, { age: 8 });
    expect(young.refused).toBe(true);
    expect(judge({ minimumAge: 4, maximumAge: 12 }, { age: 8 }).why).toEqual([
      'Voor 4 tot en met 12 jaar.',
    ]);
    const anyone = judge({}, { age: 8 });
    expect(anyone).toMatchObject({ refused: false, met: 1, why: [] });
    expect([young, anyone].sort(byFit)).toEqual([anyone, young]);
  });

  it('measures how far it is, and puts the nearest first', () => {
    const near = judge({ address: 'B 2, 1234 AA Stad' }, { postcode: '1234 AA' });
    const far = judge({ address: 'C 3, 1234 ZZ Stad' }, { postcode: '1234 AA' });
    expect(far.why).toEqual(['Op ongeveer 400 meter van 1234 AA.']);
    expect([far, near].sort(byFit)).toEqual([near, far]);
    expect(judge({ address: 'D 4, Stad' }, { postcode: '1234 AA' }).away).toBeUndefined();
    expect(judge({ address: 'B 2, 1234 AA Stad' }, { postcode: '9999 XX' }).away).toBeUndefined();
  });
});
