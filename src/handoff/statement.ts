/** @module One line of an intake, from the answer that counts; what was not asked says so. */
import type { Answer } from '../domain/answer.ts';
import { type Intake, type IntakeBlock, intakeBlocks, type Statement } from '../domain/intake.ts';
import { labels, type StatementName } from './labels.ts';

/** The answer that counts for a name: the last one. What the script left empty was never answered. */
export function findAnswer(answers: Answer[], name: string): Answer | undefined {
  const answer = answers.findLast((each) => each.name === name);
  return answer?.absent === undefined && answer?.value === '' ? undefined : answer;
}

/** All blocks with all their lines, in reading order. */
export function toBlocks(answers: Answer[]): Intake['blocks'] {
  return Object.keys(intakeBlocks).map((id) => {
    const { title, names } = intakeBlocks[id as IntakeBlock];
    return { id, title, statements: names.map((name) => toStatement(answers, name)) };
  });
}

function toStatement(answers: Answer[], name: StatementName): Statement {
  const answer = findAnswer(answers, name);
  if (!answer) return notAsked(name);
  const { short, label, absent, source, at, step } = answer;
  const text = absent === undefined ? label : null;
  return {
    ...{ name, label: short || labels[name], text, absent: absent ?? null },
    ...{ source, at, step },
  };
}

const notAsked = (name: StatementName): Statement => ({
  ...{ name, label: labels[name], text: null, absent: 'not-asked' },
  ...{ source: null, at: null, step: null },
});

/** What was said under this name, or null. */
export const findText = (intake: Intake, name: string): string | null =>
  intake.blocks.flatMap(({ statements }) => statements).find((line) => line.name === name)?.text ??
  null;

/** True when this was asked, and the inwoner did not or could not say. */
export const isLeftOpen = (intake: Intake, name: string): boolean =>
  intake.blocks
    .flatMap(({ statements }) => statements)
    .some((line) => line.name === name && /^(unknown|skipped|refused)$/.test(line.absent ?? ''));

/** False when the inwoner said that a call or a message may bring them in trouble ("Nee liever niet"). */
export const isSafe = (intake: Intake): boolean =>
  !/^\s*nee\b/i.test(findText(intake, 'veiligbereik') ?? '');
