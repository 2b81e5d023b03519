/** @module What happens next and when, honest about opening hours and holidays. */
import { addDays, dayOf, momentOf, weekdayOf } from '../domain/day.ts';
import { findFeestdag } from '../domain/feestdag.ts';
import type { Intake } from '../domain/intake.ts';
import { dayWords, momentWords, openingWords } from '../domain/moment.ts';
import { isOpen, nextOpening } from '../domain/openingstijden.ts';
import type { Wijk } from '../domain/wijk.ts';
import { escapeMarks, onOneLine, shorten } from './plain.ts';
import { findText, isSafe } from './statement.ts';

/** Plain text with our four marks. Names no help lines: those stand in the knowledge. */
export function nextOf(wijk: Wijk, intake: Intake, now: string): string {
  if (intake.status === 'ingetrokken') {
    return 'Uw vraag is ingetrokken. Een werker kan uw vraag niet meer lezen.';
  }
  if (intake.status === 'concept' || intake.dueAt === null) {
    return 'Er gaat nog niets naar een werker. Dat gebeurt pas als u dat goed vindt.';
  }
  return [
    promise(wijk, intake, now),
    hours(wijk, intake.dueAt, now),
    reach(wijk, intake),
    worse(wijk, now),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function promise(wijk: Wijk, intake: Intake, now: string): string {
  const { urgentie } = intake;
  const dueAt = intake.dueAt ?? now;
  if (urgentie === 'crisis') {
    const first = 'Uw vraag staat bovenaan bij de werkers.';
    return isOpen(wijk, now) ? `${first} Zij kijken er zo snel mogelijk naar.` : first;
  }
  if (dueAt < now) {
    return `Een werker had ${dayWords(dueAt, now)} al moeten reageren. Heeft u nog niets gehoord? Dat spijt ons. Bel ons of kom langs.`;
  }
  const until = urgentie === 'spoed' ? momentWords(dueAt, now) : dayWords(dueAt, now);
  const reads = `Een werker leest uw vraag${urgentie === 'spoed' ? ' met voorrang' : ''}`;
  return isReachable(intake)
    ? `${reads}. U hoort uiterlijk **${until}** iets van ons.`
    : `${reads}, uiterlijk **${until}**.`;
}

function hours(wijk: Wijk, dueAt: string, now: string): string {
  const opening = nextOpening(wijk, now);
  if (!opening) return '';
  const when = openingWords(opening, now);
  const first = isOpen(wijk, now)
    ? `${wijk.desk} is nu open, ${when}.`
    : `${wijk.desk} is nu dicht. Er leest nu niemand mee. We zijn ${when} weer open.`;
  const closed = closedDays(wijk, now, dueAt > opening.opens ? dueAt : opening.opens);
  return closed === '' ? first : `${first}\n\nLet op, op deze dagen zijn we dicht:\n\n${closed}`;
}

/** A list of the days between now and then on which people would expect us, but nobody is there. */
function closedDays(wijk: Wijk, now: string, until: string): string {
  const lines: string[] = [];
  for (let day = dayOf(now); day <= dayOf(until); day = addDays(day, 1)) {
    const feestdag = findFeestdag(day);
    if (!wijk.hours[weekdayOf(day)]?.length || !(feestdag || wijk.closed.includes(day))) continue;
    const name = dayWords(momentOf(day, '12:00'), now);
    lines.push(feestdag ? `- ${name} (${feestdag})` : `- ${name}`);
  }
  return lines.join('\n');
}

/** Channels on which a later answer finds the inwoner, also when they have closed the page. */
const lasting: Intake['origin']['channel'][] = ['whatsapp', 'botframework'];

const isReachable = (intake: Intake): boolean =>
  isSafe(intake) &&
  (lasting.includes(intake.origin.channel) ||
    Boolean(findText(intake, 'telefoon') || findText(intake, 'email')));

function reach(wijk: Wijk, intake: Intake): string {
  if (!isSafe(intake)) {
    return `Bellen of schrijven is voor u niet veilig. Daarom doen we dat niet. U kunt altijd langskomen: ${wijk.address}.`;
  }
  if (!isReachable(intake)) {
    return `U liet geen telefoonnummer of e-mailadres achter. We kunnen u dus niet bereiken. Wilt u weten hoe het verder gaat? Bel ons op ${wijk.phone} of kom langs: ${wijk.address}.`;
  }
  const how = lineOf(intake, 'contactwijze');
  const when = lineOf(intake, 'moment');
  return [how && `Voor contact koos u: ${how}.`, when && `Het beste moment: ${when}.`]
    .join(' ')
    .trim();
}

const lineOf = (intake: Intake, name: string): string =>
  escapeMarks(shorten(onOneLine(findText(intake, name) ?? ''), 140));

const worse = (wijk: Wijk, now: string): string =>
  isOpen(wijk, now)
    ? `Wordt het erger? Bel ons dan meteen op ${wijk.phone}. Is er gevaar? Wacht dan niet op ons, maar typ hier wat er gebeurt. Dan leest u meteen wie u kunt bellen.`
    : 'Wordt het erger, of is er gevaar? Wacht dan niet op ons. Typ hier wat er gebeurt. Dan leest u meteen wie u kunt bellen.';
