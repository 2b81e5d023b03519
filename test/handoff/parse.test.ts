import { describe, expect, it } from 'vitest';
import { parseIntake } from '../../src/handoff/parse.ts';
import { intakeToJson } from '../../src/handoff/render/json.ts';
import { huur, intakeOf } from './gesprek.ts';

describe('an intake that left as JSON', () => {
  it.each(['aanbieden', 'akkoord', 'intrekken'] as const)('comes back the same: %s', (act) => {
    const intake = intakeOf(huur(), act);
    expect(parseIntake(JSON.parse(intakeToJson(intake)))).toEqual(intake);
  });

  it('does not leave when something is wrong with it', () => {
    expect(() => intakeToJson({ ...intakeOf(huur()), version: 2 as never })).toThrow(/version/);
  });
});

describe('what is not an intake', () => {
  it.each([
    ['nothing', null, 'het geheel'],
    ['a text', 'intake', 'het geheel'],
    ['an unknown urgency', { ...intakeOf(huur()), urgentie: 'geheim woord' }, 'urgentie'],
    ['a field that we do not know', { ...intakeOf(huur()), score: 3 }, 'het geheel'],
    ['another version', { ...intakeOf(huur()), version: 2 }, 'version'],
  ])('is refused: %s', (_what, value, place) => {
    expect(() => parseIntake(value)).toThrow(place);
  });

  it('is refused without repeating what it says', () => {
    const [block] = intakeOf(huur()).blocks;
    const broken = { ...intakeOf(huur()), blocks: [{ ...block, statements: ['mijn geheim'] }] };
    expect(() => parseIntake(broken)).toThrow(
      'Dit is geen intake van versie 1. Kijk naar: blocks.0.statements.0.',
    );
  });
});
