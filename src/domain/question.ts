/** @module A question to an inwoner, as every room sees it. */

export const answerTypes = [
  'text',
  'choice',
  'choices',
  'yesno',
  'number',
  'date',
  'phone',
  'postcode',
] as const;

/** The shape of answer a question waits for. */
export type AnswerType = (typeof answerTypes)[number];

/** One way to answer. `words` are other ways people say it, to recognise and never to show. */
export interface Option {
  id: string;
  label: string;
  description?: string;
  words?: string[];
}

/** The question that is open, or one that was answered before. */
export interface Question {
  /** Where it stands in the flows: `flow/step`. */
  step: string;
  /** The name its answer is kept under. */
  name: string;
  /** The words it is asked in. */
  text: string;
  /** A few words for a list of answers: "Voor wie". */
  short: string;
  answer: AnswerType;
  /** Empty when the answer is typed. A yes/no question has `ja` and `nee`. */
  options: Option[];
  /** What somebody talks about may tell what they mean. Never where it is about danger, haste or consent. */
  guess?: boolean;
}
