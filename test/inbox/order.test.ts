import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankUrgentie, urgenties } from '../../src/domain/urgentie.ts';
import { orderAlerts, orderWaiting } from '../../src/inbox/order.ts';
import { alert, crisis, gewoon, huur } from './people.ts';

const ids = (waiting: ReturnType<typeof huur>[]) => waiting.map(({ intake }) => intake.id);

describe('the order of what waits', () => {
  it('is by urgency, then by who waits longest', () => {
    const waiting = [
      gewoon('nieuw', '2026-11-20'),
      huur(),
      gewoon('oud', '2026-11-13'),
      crisis('nu', '10:29'),
    ];
    expect(ids(orderWaiting(waiting))).toEqual(['nu', 'huur', 'oud', 'nieuw']);
  });

  it('does not look at who took it, and changes nothing', () => {
    const waiting = [huur(), crisis('nu', '10:00')];
    waiting[1]!.takenBy = 'Eva';
    expect(ids(orderWaiting(waiting))).toEqual(['nu', 'huur']);
    expect(ids(waiting)).toEqual(['huur', 'nu']);
  });

  it('holds for any list', () => {
    const one = fc.record({
      urgentie: fc.constantFrom(...urgenties),
      day: fc.integer({ min: 10, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const waiting = list.map(({ urgentie, day }, i) => {
          const each = gewoon(String(i), `2026-11-${day}`);
          return { ...each, intake: { ...each.intake, urgentie } };
        });
        const ordered = orderWaiting(waiting);
        expect([...ids(ordered)].sort()).toEqual([...ids(waiting)].sort());
        ordered.slice(1).forEach((next, i) => {
          const ranks = [ordered[i]!, next].map(({ intake }) => rankUrgentie(intake.urgentie));
          expect(
            ranks[0]! < ranks[1]! || (ranks[0] === ranks[1] && ordered[i]!.since <= next.since),
          ).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the order of alerts', () => {
  it('is the oldest first', () => {
    const alerts = [alert('b', '10:20'), alert('a', '10:01'), alert('c', '10:25')];
    expect(orderAlerts(alerts).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
