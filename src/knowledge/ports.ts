/** @module What the knowledge needs from a store: an index of words, made anew when the texts change. */

/** `module` is for a werker: what an inwoner finds must not depend on which modules there are. */
export type EntryKind = 'onderwerp' | 'voorziening' | 'module';

/** One thing that can be found. The columns hold stems with spaces between them. */
export interface IndexRow {
  id: string;
  kind: EntryKind;
  title: string;
  phrasings: string;
  synonyms: string;
  body: string;
}

/** Best first; a higher score is better. */
export interface Scored {
  id: string;
  score: number;
}

export interface KnowledgeIndex {
  /** True when it holds the rows of this hash. */
  ready(hash: string): Promise<boolean>;
  /** All rows at once, in place of what was there. */
  replace(hash: string, rows: IndexRow[]): Promise<void>;
  /** `match` is an FTS5 expression as `toMatch` makes it. */
  query(match: string, kinds: EntryKind[], limit: number): Promise<Scored[]>;
}

/** What a text is about, learned from examples: every subject, the likeliest first; the chances are 1 together. */
export type Topics = (text: string) => { label: string; chance: number }[];
