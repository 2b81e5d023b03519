/** @module Sociale kaarten of every kind, for tests that must hold for all of them. */
import fc from 'fast-check';
import { signaalKinds } from '../../src/domain/signaal.ts';
import { type Openingstijden, weekdays } from '../../src/domain/wijk.ts';
import type { Library } from '../../src/knowledge/library.ts';
import type { Voorziening } from '../../src/knowledge/wijk/voorziening.ts';

/** What an author may write: any letters, quotes, signs and lines, but not nothing, and no space at an end. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((words) => words.trim().replace(/[\p{Cc}\ufffd]/gu, ''))
  .filter((words) => words !== '' && words === words.trim());

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const clock = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

/** Stretches that follow one another, until midnight at the latest. */
const stretches = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
  .map((times) => {
    const sorted = times.sort((a, b) => a - b).map(clock);
    return sorted.flatMap((from, nth) =>
      nth % 2 === 0 && sorted[nth + 1] ? [[from, sorted[nth + 1]] as [string, string]] : [],
    );
  });

const schedule = fc
  .subarray([...weekdays], { minLength: 1 })
  .chain((days) =>
    fc
      .tuple(...days.map(() => stretches))
      .map((hours) => Object.fromEntries(days.map((each, nth) => [each, hours[nth]!]))),
  ) as fc.Arbitrary<Openingstijden>;

const phone = fc.constantFrom('000 000 01 02', '020 123 45 67', '+31 6 12345678', '14 020');
const address = fc.oneof(
  fc.constantFrom(
    'Beukenlaan 12, Voorbeeldstad',
    'De Lindeboom, Laan 1, 1234 AB Stad',
    'Bij u thuis',
  ),
  text,
);
const languages = fc
  .tuple(
    fc.subarray(['Nederlands', 'Engels', 'Oekraïens', 'Nederlandse Gebarentaal', 'Plat'], {
      minLength: 1,
    }),
    fc.constantFrom([], ['met tolk']),
  )
  .map((parts) => parts.flat());

const signalen = fc
  .subarray([...signaalKinds])
  .map((kinds) => Object.fromEntries(kinds.map((kind, nth) => [kind, nth + 1])));

/** A service that is right in every way, with every field that may be left out there or not. */
const voorziening = (topics: string[]): fc.Arbitrary<Omit<Voorziening, 'id'>> =>
  fc.record(
    {
      ...{ name: text, organisation: text, description: text, area: text, address, phone },
      topics: fc.shuffledSubarray(topics, { minLength: 1, maxLength: 3 }),
      accessibility: fc.uniqueArray(text, { maxLength: 2 }),
      url: fc.constantFrom('https://example.org', 'https://example.org/a?b=c,d'),
      ...{ schedule, appointment: fc.boolean(), eligibility: text, cost: text, languages },
      ...{
        minimumAge: fc.integer({ min: 0, max: 18 }),
        maximumAge: fc.integer({ min: 18, max: 120 }),
      },
      ...{ bring: fc.array(text, { maxLength: 3 }), signalen, checked: day, owner: text },
      ...{ validFrom: day, validUntil: fc.constantFrom('2026-11-23', '2027-01-31') },
      place: fc.constant({ file: 'knowledge/sociale-kaart/nieuw.yaml', line: 1 }),
    },
    {
      requiredKeys: [
        ...(['name', 'organisation', 'description', 'area', 'address', 'topics'] as const),
        ...([
          'accessibility',
          'schedule',
          'appointment',
          'eligibility',
          'cost',
          'languages',
        ] as const),
        ...(['bring', 'signalen', 'checked', 'owner', 'place'] as const),
      ],
    },
  );

/** A kaart of a few services whose names nobody has yet, for a library with these subjects. */
export const kaarten = ({ onderwerpen }: Library): fc.Arbitrary<Voorziening[]> =>
  fc
    .array(voorziening(onderwerpen.map(({ id }) => id)), { minLength: 1, maxLength: 4 })
    .map((kaart) => kaart.map((each, nth) => ({ id: `nieuw-${nth + 1}`, ...each })));
