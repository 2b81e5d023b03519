/** @module Services as YAML that a coordinator can read and change, put in the files where they belong. */
import { Document, isSeq, type Node, parseDocument } from 'yaml';
import { weekdays } from '../../domain/wijk.ts';
import type { Source } from '../../knowledge/reading/yaml.ts';
import type { Voorziening } from '../../knowledge/wijk/voorziening.ts';

/** The order in which people fill it in. */
const order = [
  ...['id', 'name', 'organisation', 'description', 'topics', 'area', 'address', 'accessibility'],
  ...['phone', 'url', 'schedule', 'appointment', 'eligibility', 'minimumAge', 'maximumAge', 'cost'],
  ...['bring', 'languages', 'signalen', 'validFrom', 'validUntil', 'checked', 'owner'],
] as const satisfies (keyof Voorziening)[];

/** A list of services, with a line between them. */
export function toYaml(voorzieningen: Voorziening[]): string {
  const document = new Document(voorzieningen.map(plainly));
  const items = isSeq(document.contents) ? (document.contents.items as Node[]) : [];
  for (const [nth, item] of items.entries()) {
    item.spaceBefore = nth > 0;
    for (const field of ['topics', 'accessibility', 'bring', 'languages']) {
      setFlow(document.getIn([nth, field], true));
    }
    for (const day of weekdays) setFlow(document.getIn([nth, 'schedule', day], true));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const setFlow = (node: unknown): void => {
  if (isSeq(node)) node.flow = true;
};

/** Without what goes without saying. One stretch on a day stands by itself: `[09:00, 12:30]`. */
function plainly(voorziening: Voorziening): object {
  const hours = weekdays.flatMap((day) => {
    const stretches = voorziening.schedule[day] ?? [];
    return stretches.length > 0 ? [[day, stretches.length > 1 ? stretches : stretches[0]]] : [];
  });
  const said = { ...voorziening, schedule: Object.fromEntries(hours) };
  const fields = order.map((field) => [field, said[field]] as const);
  return Object.fromEntries(
    fields.filter(([field, value]) => field === 'schedule' || !isBare(value)),
  );
}

const isBare = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  (typeof value === 'object' && Object.keys(value as object).length === 0);

/**
 * The files that change: who is on the kaart already is replaced where it stands, with all around it as it was;
 * the others come at the end of `file`, which may be new. `sources` are the files of the kaart as they are.
 */
export function placeIn(sources: Source[], taken: Voorziening[], file: string): Source[] {
  const changed = sources.map((source) => replaceIn(source, taken));
  const placed = new Set(changed.flatMap(({ ids }) => ids));
  const fresh = taken.filter(({ id }) => !placed.has(id));
  const texts = new Map(changed.map(({ source }) => [source.file, source.text]));
  if (fresh.length > 0) {
    const before = texts.get(file)?.trimEnd();
    texts.set(file, before ? `${before}\n\n${toYaml(fresh)}` : toYaml(fresh));
  }
  return [...texts]
    .map(([name, text]) => ({ file: name, text }))
    .filter(({ file: name, text }) => sources.find((each) => each.file === name)?.text !== text);
}

function replaceIn({ file, text }: Source, taken: Voorziening[]) {
  const { contents } = parseDocument(text);
  const items = isSeq(contents) ? (contents.items as Node[]) : [];
  const ids: string[] = [];
  let changed = text;
  // From the last to the first, so that what comes before stays where it is.
  for (const item of items.toReversed()) {
    const { id } = (item.toJSON() ?? {}) as { id?: string };
    const voorziening = taken.find((each) => each.id === id);
    if (!voorziening || !item.range) continue;
    const [start, end] = item.range;
    const margin = ' '.repeat(Math.max(0, start - text.lastIndexOf('\n', start - 1) - 3));
    const lines = toYaml([voorziening]).trimEnd().slice(2).replaceAll('\n', `\n${margin}`);
    changed = `${changed.slice(0, start)}${lines}${gapAfter(text, start, end)}${changed.slice(end)}`;
    ids.push(voorziening.id);
  }
  return { source: { file, text: changed }, ids };
}

/** The white that the old text had at its end. */
const gapAfter = (text: string, start: number, end: number): string =>
  /\s*$/.exec(text.slice(start, end))?.[0] ?? '';
