/** @module The intake as the inwoner sees it: short labels and their own words. */
import type { Intake, Statement } from '../domain/intake.ts';
import { escapeMarks, onOneLine, shorten } from './plain.ts';

/** WhatsApp takes no more in one message; a part stands between blank lines. */
const maxPart = 1024;
const maxLabel = 72;
const maxWords = 280;

/** What we must know to help; when one of these was asked and not told, we say so. */
const matters = ['verhaal', 'voorwie', 'spoedreden', 'telefoon', 'email', 'veiligbereik'];

const absences = {
  unknown: 'weet u niet',
  skipped: 'heeft u overgeslagen',
  refused: 'zegt u liever niet',
  forgotten: 'hebben we gewist',
};

/** Plain text with our four marks; every part between blank lines has at most 1024 characters. */
export function summaryOf(intake: Intake): string {
  if (intake.status === 'ingetrokken') return 'U heeft uw vraag ingetrokken. We geven niets door.';
  const told = intake.blocks.flatMap(({ title, statements }) => {
    const lines = statements.filter(({ text }) => text !== null).map(tell);
    return lines.length > 0 ? [`**${title}**`, ...toParts(lines)] : [];
  });
  const missing = findMissing(intake.blocks.flatMap(({ statements }) => statements));
  const open = missing.length > 0 ? ['**Dit weten we nog niet**', ...toParts(missing)] : [];
  return told.concat(open).join('\n\n') || 'We weten nog niets van uw vraag.';
}

const tell = ({ label, text }: Statement): string =>
  `- ${nameIt(label)}: ${escapeMarks(shorten(onOneLine(text ?? ''), maxWords))}`;

const nameIt = (label: string): string => escapeMarks(shorten(onOneLine(label), maxLabel));

function findMissing(lines: Statement[]): string[] {
  const reachable = lines.some(({ name, text }) => isReach(name) && text !== null);
  return lines
    .filter(({ name }) => matters.includes(name) && !(reachable && isReach(name)))
    .flatMap(({ label, absent }) =>
      absent === null || absent === 'not-asked' ? [] : [`- ${nameIt(label)}: ${absences[absent]}`],
    );
}

const isReach = (name: string): boolean => name === 'telefoon' || name === 'email';

/** Lists of lines, each list short enough to be one part. */
function toParts(lines: string[]): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + line.length < maxPart) {
      parts[parts.length - 1] = `${last}\n${line}`;
    } else parts.push(line);
  }
  return parts;
}
