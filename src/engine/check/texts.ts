/** @module Texts: short enough for every channel, no two options alike, plain Dutch. */
import type { Option } from '../../domain/question.ts';
import type { Flow, Flows, StepOf } from '../flow.ts';
import { toOption } from '../question.ts';
import type { Readable, Report } from './report.ts';
import { textsOf } from './words.ts';

/** What WhatsApp takes, the narrowest channel, in characters; with up to three options they are buttons. */
const most = { button: 20, row: 24, description: 72, body: 1024, buttons: 3, rows: 10 };
/** A name in a text counts as this many characters. */
const placeholderLength = 40;

export function checkTexts(flows: Flows, report: Report, readable: Readable): void {
  for (const flow of Object.values(flows.flows)) {
    for (const step of Object.values(flow.steps)) {
      for (const { text, path, kind } of textsOf(step)) {
        if (kind === 'body') checkLength(flow, path, text, report);
        if (kind === 'name') continue;
        for (const problem of readable(text)) report(flow, path, problem);
      }
      if (step.verb === 'ask') checkOptions(flow, step, report);
    }
  }
}

function checkLength(flow: Flow, path: (string | number)[], text: string, report: Report): void {
  const length = [...text.replace(/\{\w+\}/g, 'x'.repeat(placeholderLength))].length;
  if (length > most.body) {
    report(flow, path, `deze tekst is te lang: ${length} tekens, en ${most.body} mag`);
  }
}

function checkOptions(flow: Flow, step: StepOf<'ask'>, report: Report): void {
  const options = Object.entries(step.options ?? {}).map(([id, text]) => toOption(id, text));
  const listed = options.length > most.buttons || step.from !== undefined;
  const longest = listed ? most.row : most.button;
  if (options.length > most.rows) {
    report(
      flow,
      ['steps', step.id, 'options'],
      `${options.length} keuzes is te veel; ${most.rows} mag`,
    );
  }
  for (const { id, label, description = '' } of options) {
    const path = ['steps', step.id, 'options', id];
    const tooLong = (what: string, length: number, limit: number) =>
      length > limit && report(flow, path, `${what} is te lang: ${length} tekens, en ${limit} mag`);
    tooLong(`"${label}"`, [...label].length, longest);
    tooLong('de uitleg', [...description].length, most.description);
  }
  for (const { id, like } of findAlike(options)) {
    report(flow, ['steps', step.id, 'options', id], `deze keuze lijkt te veel op "${like}"`);
  }
}

/** Options whose words are the same, or begin the same, so that a typed answer fits both. */
function findAlike(options: Option[]): { id: string; like: string }[] {
  return options.flatMap((option, index) => {
    const mine = bare(option.label);
    const other = options.slice(0, index).find(({ label }) => isAlike(mine, bare(label)));
    return other ? [{ id: option.id, like: other.label }] : [];
  });
}

const isAlike = (a: string, b: string): boolean =>
  a === b || `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);

const bare = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
