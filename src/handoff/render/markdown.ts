/** @module The intake as Markdown, to take into another system. People's own words stay words. */
import { dayOf, timeOf } from '../../domain/day.ts';
import type { Intake, Statement } from '../../domain/intake.ts';
import { isLeefgebied, leefgebieden } from '../../domain/leefgebied.ts';
import { absenceWords } from '../absence.ts';
import { parseIntake } from '../parse.ts';
import { linesOf } from '../plain.ts';
import { findUnasked, type Unasked } from '../unasked.ts';

export function intakeToMarkdown(intake: Intake): string {
  const checked = parseIntake(intake);
  const sections = [
    `# ${literal(checked.title)}`,
    toList(facts(checked)),
    ...checked.blocks.flatMap(blockOf),
    ...section('Niet gevraagd', findUnasked(checked).map(unasked)),
    ...section('Verteld aan de inwoner', checked.given.map(literal)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? [`## ${title}`, toList(lines)] : [];

const toList = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');

function facts({ dueAt, onderwerpen, leefgebieden, consent, origin, ...intake }: Intake) {
  const fact = (name: string, text: string) => (text === '' ? [] : [`${name}: ${literal(text)}`]);
  return [
    ...fact('Status', intake.status),
    ...fact('Urgentie', intake.urgentieRule),
    ...fact('Reageren vóór', dueAt === null ? '' : clock(dueAt)),
    ...fact('Onderwerp', onderwerpen.map(({ title }) => title).join(', ')),
    ...fact('Leefgebieden', leefgebieden.map(nameOfLeefgebied).join(', ')),
    ...fact('Toestemming', consent === null ? '' : `“${consent.text}”, ${clock(consent.at)}`),
    ...fact('Gesprek', `begonnen ${clock(origin.startedAt)}, via ${origin.channel}`),
    ...fact('Script', origin.flows),
    ...fact('Kenmerk', intake.id),
  ];
}

const nameOfLeefgebied = (id: string): string => (isLeefgebied(id) ? leefgebieden[id] : id);

function blockOf({ title, statements }: Intake['blocks'][number]): string[] {
  const asked = statements.filter(({ absent }) => absent !== 'not-asked');
  return section(literal(title), asked.map(lineOf));
}

function lineOf({ label, text, absent, source }: Statement): string {
  const said = text !== null ? literal(text) : absent ? absenceWords[absent] : '';
  return `**${literal(label)}:** ${said}${source ? ` *(${sourceWords(source)})*` : ''}`;
}

function sourceWords(source: NonNullable<Statement['source']>): string {
  if (source.by === 'script') return 'ingevuld door het gesprek';
  return `${source.by === 'chosen' ? 'gekozen' : 'verteld'} in bericht ${literal(source.message)}`;
}

const unasked = ({ title, labels }: Unasked): string =>
  `${literal(title)}: ${labels.map(literal).join(', ')}`;

/** `2026-11-23 17:00`, in local time. */
const clock = (at: string): string => `${dayOf(at)} ${timeOf(at)}`;

/** Text in which Markdown and HTML mean nothing; further lines stay inside the list item. */
const literal = (text: string): string =>
  linesOf(text)
    .map((line) =>
      line
        .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
        .replace(/:\/\//g, ':\\//')
        .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`),
    )
    .map((line, i) => (i === 0 ? line : line.replace(/^(\d*)([-+#=.)])/, '$1\\$2')))
    .join('\\\n  ');
