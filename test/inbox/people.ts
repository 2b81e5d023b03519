/** @module People who wait for a werker, and what they said. */
import type { Answer } from '../../src/domain/answer.ts';
import { momentOf } from '../../src/domain/day.ts';
import type { Author, Message } from '../../src/domain/message.ts';
import type { OpenAlert, WaitingIntake } from '../../src/handoff/ports.ts';
import { chosen, declined, intakeOf, set, told } from '../handoff/gesprek.ts';

export function message(seq: number, author: Author, text: string, id = `m-${seq}`): Message {
  const at = momentOf('2026-11-23', `10:${String(seq).padStart(2, '0')}`);
  return {
    ...{ conversation: 'gesprek1', seq, id, author, text, at },
    ...{ options: [], several: false, step: 'quickscan/verhaal' },
  };
}

/** Said in message `seq` of the conversation below. */
const typedIn = (seq: number, more: Partial<Answer> = {}): Partial<Answer> => ({
  source: { by: 'typed', message: `m-${seq}` },
  ...more,
});
const chosenIn = (seq: number, more: Partial<Answer> = {}): Partial<Answer> => ({
  source: { by: 'chosen', message: `m-${seq}` },
  ...more,
});

const huurWords = 'ik kan de huur niet betalen en volgende week komt de deurwaarder';

export const huurAnswers: Answer[] = [
  told('verhaal', huurWords, typedIn(2, { short: 'Uw vraag' })),
  set('onderwerp', 'geld-schulden', 'quickscan/zoeken'),
  chosen('voorwie', 'zelf', 'Voor mijzelf', chosenIn(4, { short: 'Voor wie' })),
  chosen('spoedreden', 'deurwaarder', 'Een deurwaarder komt', chosenIn(6, { short: 'Spoed' })),
  set('urgentie', 'spoed', 'quickscan/voorrang'),
  declined('sinds', 'unknown'),
  told('geprobeerd', 'Gebeld met de verhuurder.\nDie wil niet praten.', typedIn(8)),
  declined('kinderen', 'refused'),
  told('naam', 'Samira', typedIn(10)),
  chosen('contactwijze', 'bellen', 'Ik word gebeld', chosenIn(12)),
  told('telefoon', '06 12345678', typedIn(14)),
  chosen('veiligbereik', 'overleg', 'Alleen op mijn tijd', chosenIn(16)),
  chosen('moment', 'ochtend', 'In de ochtend', chosenIn(16)),
  chosen('akkoord', 'ja', 'Ja het klopt', chosenIn(18, { phrase: 'werkers mogen dit lezen' })),
];

export const huurTalk: Message[] = [
  message(1, 'script', 'Waarmee kunnen we u helpen? Typ **mens** voor een mens.'),
  message(2, 'inwoner', huurWords),
  message(3, 'script', 'Voor wie is uw vraag?'),
  message(4, 'inwoner', 'Voor mijzelf'),
  message(5, 'script', 'Gebeurt een van deze dingen binnenkort?\n\n- huis uit\n- geen stroom'),
  message(6, 'inwoner', 'Een deurwaarder komt'),
  message(7, 'script', 'Wat heeft u al geprobeerd? [Lees meer](https://voorbeeld.example/huur).'),
  message(8, 'inwoner', 'Gebeld met de verhuurder.\nDie wil niet praten.'),
  message(9, 'script', 'Hoe mag de werker u noemen?'),
  message(10, 'inwoner', 'Samira'),
  message(11, 'script', 'Hoe wilt u contact?'),
  message(12, 'inwoner', 'Ik word gebeld'),
  message(13, 'script', 'Op welk nummer?'),
  message(14, 'inwoner', '0612345678'),
  message(15, 'script', 'Is het veilig als we u bellen?'),
  message(16, 'inwoner', 'Alleen op mijn tijd'),
  message(17, 'script', 'Klopt dit?'),
  message(18, 'inwoner', 'Ja het klopt'),
];

export function waits(
  id: string,
  answers: Answer[],
  since = momentOf('2026-11-23', '10:00'),
  more: Partial<WaitingIntake> = {},
): WaitingIntake {
  const intake = { ...intakeOf(answers, 'akkoord', since), id, conversation: `gesprek-${id}` };
  return { intake, since, takenBy: null, ...more };
}

export const huur = (more: Partial<WaitingIntake> = {}) =>
  waits('huur', huurAnswers, momentOf('2026-11-23', '09:20'), more);

export const gewoon = (id: string, day: string, more: Partial<WaitingIntake> = {}) =>
  waits(id, [set('onderwerp', 'geld-schulden')], momentOf(day, '10:00'), more);

export const crisis = (id: string, time: string) =>
  waits(id, [set('urgentie', 'crisis', 'acuut/hulp')], momentOf('2026-11-23', time));

export const alert = (id: string, time: string, more: Partial<OpenAlert> = {}): OpenAlert => ({
  ...{ id, conversation: 'gesprek-huur', signalen: ['suicide'], reason: 'Acute woorden', seq: 2 },
  at: momentOf('2026-11-23', time),
  ...more,
});
