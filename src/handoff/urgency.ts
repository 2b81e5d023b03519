/** @module How urgent an intake is, which rule said so, and by when a werker must have responded. */
import type { Answer } from '../domain/answer.ts';
import { dayOf } from '../domain/day.ts';
import { addWorkingDays, nextOpening, openingsOn } from '../domain/openingstijden.ts';
import { signaalWords } from '../domain/signaal.ts';
import { type Urgentie, urgenties } from '../domain/urgentie.ts';
import type { Wijk } from '../domain/wijk.ts';
import { findAnswer } from './statement.ts';

const isUrgentie = (value: unknown): value is Urgentie => urgenties.includes(value as Urgentie);

/** `urgentie` as the flows set it, `gewoon` when they did not; with the rule in words for a werker. */
export function findUrgentie(answers: Answer[]): { urgentie: Urgentie; rule: string } {
  const set = findAnswer(answers, 'urgentie');
  const reason = findAnswer(answers, 'spoedreden');
  if (!set || !isUrgentie(set.value) || set.value === 'gewoon') {
    return { urgentie: 'gewoon', rule: gewoonRule(reason) };
  }
  const name = set.value === 'crisis' ? 'Crisis' : 'Spoed';
  const because = reason && flowOf(reason) === flowOf(set) ? quote(reason) : dangerIn(answers, set);
  return { urgentie: set.value, rule: `${name}: ${because ?? `bepaald in stap ${set.step}`}.` };
}

/** What danger made a flow say so. */
function dangerIn(answers: Answer[], set: Answer): string | null {
  const danger = findAnswer(answers, 'noodsoort');
  if (!danger || flowOf(danger) !== flowOf(set)) return null;
  const words = Object.entries(signaalWords).find(([kind]) => kind === danger.value)?.[1];
  return words ? words[0]!.toLowerCase() + words.slice(1) : null;
}

/** A reason given in another flow is not the reason for what this flow set. */
const flowOf = ({ step }: Answer): string => step.split('/')[0]!;

function gewoonRule(reason: Answer | undefined): string {
  if (!reason) return 'Gewoon: er is niet naar spoed gevraagd.';
  return `Gewoon: ${quote(reason) ?? 'er is geen reden voor spoed genoemd'}.`;
}

/** Words of people's own stand in their own line only, so that forgetting that line forgets them. */
function quote({ absent, value, label, source }: Answer): string | null {
  if (absent !== undefined || label === '') return null;
  if (source.by === 'script') return `reden “${label}”`;
  if (value === label) return 'verteld in eigen woorden';
  return source.by === 'learned' ? `verteld is “${label}”` : `gekozen is “${label}”`;
}

/**
 * Moment of the deadline, ISO 8601 in UTC. Crisis: now. Spoed: the end of this working day, or of the next
 * one when the desk has closed. Gewoon: five working days.
 *
 * Spoed is never later than three working days: the law on municipal debt help (Wet gemeentelijke
 * schuldhulpverlening, article 4) wants a first talk within that time when someone is about to lose
 * their home, gas, light, water or health insurance. Days on which the desk chose to be closed do not stretch it.
 */
export function dueAt(wijk: Wijk, urgentie: Urgentie, now: string): string {
  if (urgentie === 'crisis') return now;
  if (urgentie === 'gewoon') return addWorkingDays(wijk, now, 5);
  const legal = addWorkingDays({ ...wijk, closed: [] }, now, 3);
  const opening = nextOpening(wijk, now);
  const end = opening && openingsOn(wijk, dayOf(opening.opens)).at(-1)?.closes;
  return end && end < legal ? end : legal;
}
