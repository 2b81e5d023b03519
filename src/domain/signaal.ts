/** @module Signs of danger in what an inwoner writes: what kinds there are, and how sure we are. */

export const signaalKinds = [
  'levensgevaar',
  'suicide',
  'huiselijk_geweld',
  'kind_onveilig',
  'psychische_crisis',
  'dakloos_vannacht',
  'uitzetting',
] as const;

export type SignaalKind = (typeof signaalKinds)[number];

/**
 * One sign of danger. `acute` starts the acute script at once; `ask` means the words may mean danger
 * and one short, warm question must settle it. `span` is [start, end) in UTF-16 code units of the text.
 */
export interface Signaal {
  kind: SignaalKind;
  certainty: 'acute' | 'ask';
  span: [start: number, end: number];
}
