/** @module The card of each kind of step. */
import type { Flows, Step, StepOf } from '../../engine/flow.ts';
import { answerType } from '../../engine/question.ts';
import { conditionWords, nameWords, sharedName } from './condition.ts';
import { card, type Row } from './label.ts';
import { endPaints, type Paint, paints } from './look.ts';
import { endWords, handoffWords, registerWords, resumeWords } from './words.ts';
import { unmarked } from './wrap.ts';

type Carded = Exclude<Step, StepOf<'when'>>;

/** The label of a step's node: Graphviz' label language. */
export function stepCard(flows: Flows, step: Carded, width: number): string {
  const { rows, paint, thick = 1 } = contentOf(flows, step);
  const only = step.if;
  const note: Row[] = only
    ? [{ kind: 'note', words: `alleen als: ${conditionWords(flows, only)}` }]
    : [];
  return card([...rows, ...note], paint, { thick, width });
}

/** What the diamond of a choice asks. */
export function whenWords(flows: Flows, { when }: StepOf<'when'>): string {
  const name = sharedName(Object.keys(when));
  return name ? `${nameWords(flows, name)}?` : 'Wat nu?';
}

interface Content {
  rows: Row[];
  paint: Paint;
  thick?: number;
}

const tagged = (tag: string, words: string, paint: Paint): Content => ({
  rows: [
    { kind: 'tag', words: tag },
    { kind: 'text', words },
  ],
  paint,
});

const plain = (words: string, paint: Paint): Content => ({
  rows: [{ kind: 'text', words }],
  paint,
});

function contentOf(flows: Flows, step: Carded): Content {
  switch (step.verb) {
    case 'ask':
      return { ...tagged(askTag(step), unmarked(step.ask), paints.ask), thick: 1.5 };
    case 'say':
      return plain(unmarked(step.say), paints.say);
    case 'show':
      return tagged('LAAT ZIEN', ofWords(flows, step.show, step.of), paints.show);
    case 'set':
      return tagged('ONTHOUDT', setWords(flows, step), paints.set);
    case 'call':
      return tagged('ANDERE FLOW', `${flows.flows[step.call]?.title ?? step.call} →`, paints.call);
    case 'search':
      return tagged('ZOEKT', `in ${step.among}, met ${namesIn(flows, step.search)}`, paints.act);
    case 'register':
      return tagged('VASTLEGGEN', registerWords[step.register], paints.act);
    case 'handoff':
      return tagged('OVERDRACHT', handoffWords[step.handoff], paints.act);
    case 'alert':
      return tagged('ALARM', 'Waarschuwt een werker', paints.alert);
    case 'resume':
      return plain(`↩ ${resumeWords[step.resume]}`, endPaints.terug);
    case 'end':
      return plain(endWords[step.end], endPaints[step.end]);
    case 'goto':
      return plain('Verder', paints.set);
  }
}

const kinds: Record<ReturnType<typeof answerType>, string> = {
  text: 'eigen woorden',
  choice: 'één keuze',
  choices: 'een of meer keuzes',
  yesno: 'ja of nee',
  number: 'een getal',
  date: 'een datum',
  phone: 'een telefoonnummer',
  postcode: 'een postcode',
};

const askTag = (step: StepOf<'ask'>): string =>
  `VRAAG · ${kinds[answerType(step)]}${step.skip === false ? ' · nodig' : ''}`;

const ofWords = (flows: Flows, what: string, of: string | undefined): string =>
  of ? `${what} bij ${nameWords(flows, of).toLowerCase()}` : what;

const setWords = (flows: Flows, { set }: StepOf<'set'>): string =>
  Object.entries(set)
    .map(([name, value]) => `${nameWords(flows, name)}: ${namesIn(flows, value) || 'leeg'}`)
    .join(', ');

/** `{verhaal}` → `uw vraag`. */
const namesIn = (flows: Flows, text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => nameWords(flows, name).toLowerCase());
