/** @module The parts of a subject as an inwoner reads them. */
import { dateWords, isDated } from './freshness.ts';
import { hoursWords } from './hours.ts';
import type { Hulplijn } from './hulplijn.ts';
import { escapeMarks } from './marks.ts';
import type { Mogelijkheid, Way } from './mogelijkheid.ts';
import type { Onderwerp } from './onderwerp.ts';
import type { WrittenPart } from './parts.ts';
import type { Voorziening } from './voorziening.ts';

/** The longest text that every channel can carry in one message. */
export const maxLength = 1024;

const wayNames: Record<Way, string> = {
  zelf: 'Zelf',
  bekenden: 'Met bekenden',
  wijk: 'In de wijk',
  persoonlijk: 'Hulp voor u alleen',
};

/** A written part with a few words before it, so that it can stand alone. */
export function renderPart(onderwerp: Onderwerp, part: WrittenPart): string {
  const under = (intro: string, items: string[]) => `**${intro}**\n\n${listOf(items)}`;
  const { kort, achter, mogelijkheden, meenemen, termijnen, lezen } = onderwerp;
  const written: Record<WrittenPart, () => string> = {
    kort: () => kort,
    achter: () => under('Dit speelt vaak mee:', achter),
    mogelijkheden: () => mogelijkheden.map(renderMogelijkheid).join('\n\n'),
    meenemen: () => under('Handig om mee te nemen:', meenemen),
    termijnen: () => under('Let op de tijd:', termijnen),
    lezen: () => under('Rustig nalezen:', lezen),
  };
  return written[part]();
}

/** At most three addresses, then the national lines; fewer addresses when they do not fit; '' without any. */
export function renderAdressen(
  voorzieningen: Voorziening[],
  lines: Hulplijn[],
  today: string,
): string {
  const last = lines.map(renderLine);
  return listWithin(
    '**Hier kunt u terecht:**',
    voorzieningen.slice(0, 3).map((each) => renderVoorziening(each, today)),
    last,
  );
}

/** The national lines for a danger, most urgent first, then who in the wijk can help. */
export function renderHulplijnen(lines: Hulplijn[], voorzieningen: Voorziening[]): string {
  const local = voorzieningen.map(({ name, phone, description, schedule }) =>
    sentences(`${bold(name)}${phone ? ` ${phoneLink(phone)}` : ''}: ${escapeMarks(description)}`, [
      hoursWords(schedule) && `Open: ${hoursWords(schedule)}`,
    ]),
  );
  return listWithin('', [...lines.map(renderLine), ...local]);
}

function renderMogelijkheid({ way, name, text, voordeel, nadeel }: Mogelijkheid): string {
  const pros = listOf([`Voordeel: ${voordeel}`, `Nadeel: ${nadeel}`]);
  return `**${wayNames[way]}: ${name}**\n\n${text}\n\n${pros}`;
}

function renderVoorziening(voorziening: Voorziening, today: string): string {
  const { name, description, address, phone, url, schedule, appointment, cost, bring, checked } =
    voorziening;
  const open = [hoursWords(schedule), appointment && 'alleen op afspraak'].filter(Boolean);
  return sentences(`${bold(name)}: ${escapeMarks(description)}`, [
    address && escapeMarks(address),
    phone && `Bel ${phoneLink(phone)}`,
    open.length > 0 && `Open: ${open.join(', ')}`,
    `Kosten: ${escapeMarks(cost)}`,
    bring.length > 0 && `Neem mee: ${escapeMarks(bring.join(', '))}`,
    url && `[Website](${url})`,
    isDated(checked, today) && `Nagekeken op ${dateWords(checked)}`,
  ]);
}

const renderLine = ({ name, number, tel, when, hours, cost }: Hulplijn): string =>
  sentences(
    `${bold(name)}${number ? ` [${escapeMarks(number)}](${tel})` : ''}: ${escapeMarks(when)}`,
    [escapeMarks(hours), escapeMarks(cost)],
  );

/** A telephone number as a link that dials it. */
const phoneLink = (phone: string): string =>
  `[${escapeMarks(phone)}](tel:${phone.replace(/[^\d+]/g, '')})`;

const bold = (words: string): string => `**${escapeMarks(words)}**`;

const listOf = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

const sentences = (first: string, rest: (string | false | undefined)[]): string =>
  [first, ...rest.filter((each) => each)]
    .map((each) =>
      String(each)
        .trim()
        .replace(/[^.?!]$/, '$&.'),
    )
    .join(' ');

/** A list under a heading within the longest text: as many of the first items as fit before the last ones. */
function listWithin(heading: string, first: string[], last: string[] = []): string {
  const joined = (items: string[]) =>
    [heading, listOf(items)].filter((each) => each !== '').join('\n\n');
  const kept = [...first];
  while (kept.length > 0 && joined([...kept, ...last]).length > maxLength) kept.pop();
  return kept.length + last.length === 0 ? '' : joined([...kept, ...last]);
}
