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

/** Said carefully: a werker judges, not we. */
export const signaalWords: Record<SignaalKind, string> = {
  levensgevaar: 'Mogelijk levensgevaar',
  suicide: 'Mogelijk gedachten aan zelfdoding',
  huiselijk_geweld: 'Mogelijk geweld thuis',
  kind_onveilig: 'Mogelijk een kind dat niet veilig is',
  psychische_crisis: 'Mogelijk een psychische crisis',
  dakloos_vannacht: 'Mogelijk geen slaapplek vannacht',
  uitzetting: 'Mogelijk moet iemand het huis uit',
};

/**
 * One sign of danger. `acute` starts the acute script at once; `ask` means the words may mean danger
 * and one short, warm question must settle it. `span` is [start, end) in UTF-16 code units of the text.
 */
export interface Signaal {
  kind: SignaalKind;
  certainty: 'acute' | 'ask';
  span: [start: number, end: number];
}
