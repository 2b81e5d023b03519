/** @module A neighbourhood to test with: a lunch break on Wednesday, short Fridays, closed on Christmas Eve. */
import type { Wijk } from '../../src/domain/wijk.ts';

export const linden: Wijk = {
  name: 'De Linden',
  gemeente: 'Voorbeeldstad',
  desk: 'Wijkinformatiepunt De Linden',
  address: 'Lindeplein 1, Voorbeeldstad',
  phone: '000 000 00 00',
  hours: {
    ma: [['09:00', '17:00']],
    di: [['09:00', '17:00']],
    wo: [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
    do: [['09:00', '17:00']],
    vr: [['09:00', '12:00']],
  },
  closed: ['2026-12-24'],
};
