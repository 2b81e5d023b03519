/** @module What an inwoner told us, and where each piece came from. */

/** Choice: option id. Choices: option ids. Yes/no: `ja` or `nee`. Date: `2026-11-23`. Phone: E.164. Postcode: `1234 AB`. */
export type Value = string | number | string[];

/**
 * Where an answer came from: typed or chosen by button in the message with this id, `learned` from a
 * message that answered another question, or set by the flow itself.
 */
export type Source = { by: 'typed' | 'chosen' | 'learned'; message: string } | { by: 'script' };

/** Why there is no value: the inwoner does not know, skipped the question, or would rather not say. */
export type Absence = 'unknown' | 'skipped' | 'refused';

export interface Answer {
  name: string;
  /** Absent when `absent` says why. */
  value?: Value;
  absent?: Absence;
  /** The answer in words for people: the label of an option, or what was typed. */
  label: string;
  /** How it stands in a sentence ("uw moeder"), when that is not the label. */
  phrase?: string;
  /** The words of the question, when the answer is a consent. */
  asked?: string;
  /** That consent is also for the system that takes the conversation over. */
  overname?: true;
  /** The question's few words ("Voor wie"); empty for what the flow set itself. */
  short: string;
  /** `flow/step` that asked for it or set it. */
  step: string;
  source: Source;
  /** Moment of the message, ISO 8601 in UTC. */
  at: string;
  /** Days after `at` it must be forgotten. */
  keepDays: number;
}
