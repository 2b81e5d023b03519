/** @module Questions to hold messages against. */

import type { Meaning } from '../../src/domain/meaning.ts';
import type { AnswerType, Question } from '../../src/domain/question.ts';
import { understand as meaningOf } from './shipped.ts';

/** A Monday. */
export const today = '2026-11-23';

export const ask = (answer: AnswerType, labels: string[] = [], name = 'vraag'): Question => ({
  ...{ step: `proef/${name}`, name, text: 'Wat is het?', short: name, answer },
  options: labels.map((label) => ({ id: label.toLowerCase().split(' ').at(-1)!, label })),
});

export const voorwie: Question = {
  ...{ step: 'quickscan/voorwie', name: 'voorwie', text: 'Voor wie is uw vraag?' },
  ...{ short: 'Voor wie', answer: 'choice' },
  options: [
    { id: 'zelf', label: 'Voor mijzelf', words: ['mij', 'ik', 'voor mij'] },
    { id: 'partner', label: 'Voor mijn partner', words: ['man', 'vrouw'] },
    { id: 'kind', label: 'Voor mijn kind', words: ['zoon', 'dochter'] },
    { id: 'ouder', label: 'Voor mijn vader/moeder', words: ['vader', 'moeder'] },
  ],
};

export const hoesnel: Question = {
  ...{ step: 'quickscan/hoesnel', name: 'hoesnel', text: 'Hoe snel heeft u hulp nodig?' },
  ...{ short: 'Hoe snel', answer: 'choice' },
  options: [
    { id: 'vandaag', label: 'Vandaag nog' },
    { id: 'week', label: 'Deze week' },
    { id: 'wachten', label: 'Het kan wachten' },
  ],
};

export const verhaal: Question = ask('text', [], 'verhaal');

export const understand = (
  text: string,
  question: Question | null = null,
  given: { earlier?: Question[]; option?: string } = {},
): Meaning => meaningOf(text, { question, earlier: [], today, ...given });
