import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { momentOf } from '../../src/domain/day.ts';
import { createIntakes } from '../../src/handoff/intakes.ts';
import { linden } from '../domain/linden.ts';
import { chosen, huur, intakeOf, intakes, knowledge, monday, set, told } from './gesprek.ts';

const phone = told('telefoon', '06 12345678');
const urgentie = (value: string) => set('urgentie', value);

function next(answers: Answer[], day: string, time: string, later = [day, time] as const) {
  const intake = intakeOf(answers, 'akkoord', momentOf(day, time));
  return intakes.next(intake, momentOf(...later));
}

describe('what happens next', () => {
  it('with a threatening debt, while the desk is open', () => {
    expect(next(huur(), '2026-11-23', '10:00')).toMatchInlineSnapshot(`
      "Een werker leest uw vraag met voorrang. U hoort uiterlijk **vandaag om 17.00 uur** iets van ons.

      Wijkinformatiepunt De Linden is nu open, vandaag tot 17.00 uur.

      Voor contact koos u: Bellen.

      Wordt het erger? Bel ons dan meteen op 000 000 00 00. Is er gevaar? Wacht dan niet op ons, maar typ hier wat er gebeurt. Dan leest u meteen wie u kunt bellen."
    `);
  });

  it('with a crisis on a Friday evening', () => {
    expect(next([urgentie('crisis'), phone], '2026-11-27', '20:00')).toMatchInlineSnapshot(`
      "Uw vraag staat bovenaan bij de werkers.

      Wijkinformatiepunt De Linden is nu dicht. Er leest nu niemand mee. We zijn maandag 30 november om 9.00 uur weer open.

      Wordt het erger, of is er gevaar? Wacht dan niet op ons. Typ hier wat er gebeurt. Dan leest u meteen wie u kunt bellen."
    `);
  });

  it('with a crisis while the desk is open', () => {
    expect(next([urgentie('crisis'), phone], '2026-11-23', '10:00')).toContain(
      'Zij kijken er zo snel mogelijk naar.',
    );
  });

  it('with an ordinary question before Christmas', () => {
    expect(next([phone], '2026-12-22', '16:00')).toMatchInlineSnapshot(`
      "Een werker leest uw vraag. U hoort uiterlijk **donderdag 31 december** iets van ons.

      Wijkinformatiepunt De Linden is nu open, vandaag tot 17.00 uur.

      Let op, op deze dagen zijn we dicht:

      - donderdag 24 december
      - vrijdag 25 december (eerste kerstdag)

      Wordt het erger? Bel ons dan meteen op 000 000 00 00. Is er gevaar? Wacht dan niet op ons, maar typ hier wat er gebeurt. Dan leest u meteen wie u kunt bellen."
    `);
  });

  it('is nothing, before the inwoner agrees', () => {
    expect(intakes.next(intakeOf(huur(), 'aanbieden'), monday)).toBe(
      'Er gaat nog niets naar een werker. Dat gebeurt pas als u dat goed vindt.',
    );
  });

  it('is nothing, after the inwoner withdrew', () => {
    expect(intakes.next(intakeOf(huur(), 'intrekken'), monday)).toBe(
      'Uw vraag is ingetrokken. Een werker kan uw vraag niet meer lezen.',
    );
  });
});

describe('it is honest', () => {
  it('that nobody reads along when the desk is closed', () => {
    const text = next(huur(), '2026-11-27', '20:00');
    expect(text).toContain('Er leest nu niemand mee.');
    expect(text).toContain('maandag 30 november om 9.00 uur weer open');
    expect(text).toContain('uiterlijk **maandag 30 november om 17.00 uur**');
    expect(text).not.toContain(linden.phone);
  });

  it('about a holiday in between', () => {
    expect(next([phone], '2026-04-02', '10:00')).toContain('- maandag 6 april (tweede paasdag)');
    expect(next([phone], '2026-11-23', '10:00')).not.toContain('Let op');
  });

  it('about Koningsdag today', () => {
    expect(next([phone], '2026-04-27', '10:00')).toContain('- vandaag (Koningsdag)');
  });

  it('that we cannot reach someone who left no number', () => {
    const text = next([], '2026-11-23', '10:00');
    expect(text).toContain('We kunnen u dus niet bereiken.');
    expect(text).toContain(linden.address);
    expect(text).not.toMatch(/U hoort .* iets van ons/);
  });

  it('that we will not call someone for whom that is not safe', () => {
    const unsafe = chosen('veiligbereik', 'nee', 'Nee liever niet');
    const text = next([phone, unsafe], '2026-11-23', '10:00');
    expect(text).toContain('Bellen of schrijven is voor u niet veilig. Daarom doen we dat niet.');
    expect(text).not.toMatch(/U hoort .* iets van ons/);
    const soms = chosen('veiligbereik', 'overleg', 'Alleen op mijn tijd');
    expect(next([phone, soms], '2026-11-23', '10:00')).toMatch(/U hoort .* iets van ons/);
  });

  it('but on WhatsApp an answer finds its way', () => {
    const intake = intakeOf([], 'akkoord', monday, { channel: 'whatsapp' });
    expect(intakes.next(intake, monday)).toMatch(/U hoort .* iets van ons/);
  });

  it('when we were too late', () => {
    expect(next(huur(), '2026-11-23', '10:00', ['2026-11-24', '10:00'])).toContain(
      'Een werker had gisteren al moeten reageren.',
    );
  });

  it('when the desk has no hours at all', () => {
    const closed = createIntakes({ wijk: { ...linden, hours: {} }, knowledge });
    const text = closed.next(intakeOf(huur()), monday);
    expect(text).not.toMatch(/is nu (open|dicht)/);
    expect(text).toContain('Wacht dan niet op ons.');
  });
});

describe('it repeats words of the inwoner', () => {
  it('as words, not as marks', () => {
    const how = chosen('contactwijze', 'x', '**bel** [mij](tel:112)');
    expect(next([phone, how], '2026-11-23', '10:00')).toContain(
      'Voor contact koos u: \\*\\*bel\\*\\* \\[mij\\](tel:112).',
    );
  });
});
