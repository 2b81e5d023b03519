/** @module Drafts against what we know: which can stand on the sociale kaart, and what the others miss. */
import type { z } from 'zod';
import type { Library } from '../../knowledge/library.ts';
import { unknownWord } from '../../knowledge/reading/sentence.ts';
import { type Flaw, findFlaws } from '../../knowledge/wijk/flaws.ts';
import { type Voorziening, VoorzieningText } from '../../knowledge/wijk/voorziening.ts';
import type { Complaint, Draft } from './draft.ts';

export interface Taken {
  /** What can stand on the kaart as it is. The place is that of the draft. */
  taken: Voorziening[];
  /** In order of row. */
  complaints: Complaint[];
}

export interface Wishes {
  /** `2026-11-23` */
  today: string;
  /** Who stands on the kaart already is replaced instead of refused. */
  replace?: boolean;
  /** Subject for who brings none of ours. */
  topic?: string | undefined;
}

/** Judges every draft by itself and beside the others. */
export function take(drafts: Draft[], library: Library, wishes: Wishes): Taken {
  const taken: Voorziening[] = [];
  const complaints: Complaint[] = [];
  const rows = new Map<unknown, number>();
  for (const draft of drafts) {
    const { voorziening, found } = judge(withTopics(draft, library, wishes), wishes);
    const known = voorziening ? [...findTopics(voorziening, library)] : [];
    const double = findDouble(draft, rows, library, wishes);
    const flaws = [...found, ...known, ...double];
    complaints.push(...draft.complaints, ...flaws.map((flaw) => toComplaint(draft, flaw)));
    if (voorziening && flaws.length + draft.complaints.length === 0) taken.push(voorziening);
    rows.set(draft.fields.id, rows.get(draft.fields.id) ?? draft.row);
  }
  return { taken, complaints };
}

/** A field and a sentence about it that needs no name before it. */
type Finding = { field: string; message: string };

const toComplaint = ({ row, nameOf }: Draft, { field, message }: Finding): Complaint => ({
  ...{ row, column: nameOf(field), message },
});

/** People may write the title of a subject, or nothing when there is a subject for all. */
function withTopics(draft: Draft, { onderwerpen }: Library, { topic }: Wishes): Draft {
  const brought = Array.isArray(draft.fields.topics) ? draft.fields.topics.map(String) : [];
  const idOf = (word: string) =>
    onderwerpen.find(({ title }) => title.toLowerCase() === word.toLowerCase())?.id ?? word;
  const topics = brought.length === 0 && topic ? [topic] : brought.map(idOf);
  if (Object.keys(draft.fields).length === 0) return draft;
  return { ...draft, fields: { ...draft.fields, topics } };
}

function judge(draft: Draft, { today }: Wishes): { voorziening?: Voorziening; found: Finding[] } {
  // It could not be read at all, and that was said.
  if (Object.keys(draft.fields).length === 0) return { found: [] };
  const read = VoorzieningText.safeParse(draft.fields, { reportInput: true });
  if (!read.success) {
    const found = read.error.issues.map(toFinding);
    const fields = found.map(({ field }) => field);
    // What could not be read was complained about; and an id is made from a name.
    const told = draft.complaints.map(({ column }) => column);
    const isNews = ({ field }: Finding) =>
      !told.includes(draft.nameOf(field)) && !(field === 'id' && fields.includes('name'));
    return { found: found.filter(isNews) };
  }
  const voorziening = { ...read.data, place: { file: '', line: draft.row } };
  // Of what could not be read whole, nobody knows what it lacks.
  const isWhole = draft.complaints.length === 0;
  return { voorziening, found: isWhole ? findFlaws(voorziening, today).map(aboutIt) : [] };
}

const aboutIt = ({ field, message }: Flaw): Finding => ({ field, message: `dit ${message}` });

function toFinding(issue: z.core.$ZodIssue): Finding {
  const field = String(issue.path[0] ?? 'name');
  const isMissing = issue.input === undefined && issue.code !== 'custom';
  return { field, message: isMissing ? 'dit is leeg. Vul het in.' : issue.message };
}

function* findTopics({ topics }: Voorziening, { onderwerpen }: Library): Generator<Finding> {
  const known = onderwerpen.map(({ id }) => id);
  for (const topic of topics.filter((each) => !known.includes(each))) {
    yield { field: 'topics', message: unknownWord('het onderwerp', topic, known) };
  }
}

function findDouble(
  { fields: { id } }: Draft,
  rows: Map<unknown, number>,
  { kaart, onderwerpen, modulen }: Library,
  { replace }: Wishes,
): Finding[] {
  if (id === undefined) return [];
  const earlier = rows.get(id);
  if (earlier) return [{ field: 'id', message: `"${id}" staat ook op rij ${earlier}.` }];
  if ([...onderwerpen, ...modulen].some((each) => each.id === id)) {
    return [{ field: 'id', message: `"${id}" is al de naam van een onderwerp of module.` }];
  }
  const place = kaart.find((each) => each.id === id)?.place;
  if (!place || replace) return [];
  const where = `${place.file}:${place.line}`;
  const message = `"${id}" staat er al (${where}). Wilt u dat vervangen? Gebruik dan --vervang.`;
  return [{ field: 'id', message }];
}
