/** @module What can be read but is wrong: contradictions, gaps, texts too long for a phone, facts grown old. */
import type { Library } from './library.ts';
import { findStrangeMark } from './marks.ts';
import type { Onderwerp } from './onderwerp.ts';
import type { WrittenPart } from './parts.ts';
import type { Place, Problem } from './problem.ts';
import { findLoose, findUnknown } from './references.ts';
import { maxLength, renderPart } from './render.ts';

/** A fact must be looked at again after this many days. */
const freshDays = 365;
const longestKort = 600;
/** The width of a row in a list of choices, on the narrowest channel. */
const longestTitle = 24;

/** Every problem in a library that could be read, in order of file and line. `today` is `2026-11-20`. */
export function checkLibrary(library: Library, today: string): Problem[] {
  const problems = [
    ...findDoubles(library),
    ...findUnknown(library),
    ...findLoose(library.modulen),
    ...findGaps(library),
    ...library.onderwerpen.flatMap(findMisfits),
    ...findStale(library, today),
  ];
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** Subjects, services and modules share their ids, because a search gives them together. */
function findDoubles(library: Library): Problem[] {
  const { onderwerpen, kaart, hulplijnen, modulen, functies, kerntaken, instrumenten } = library;
  const among = (entries: { id: string; place: Place }[]) =>
    entries.flatMap(({ id, place }, nth) => {
      const earlier = entries.slice(0, nth).find((each) => each.id === id);
      if (!earlier) return [];
      const where = `${earlier.place.file}:${earlier.place.line}`;
      return [{ ...place, message: `De naam "${id}" is al in gebruik bij ${where}.` }];
    });
  const found = [...onderwerpen, ...kaart, ...modulen];
  return [found, hulplijnen, functies, kerntaken, instrumenten].flatMap(among);
}

function findGaps({ onderwerpen, kaart }: Library): Problem[] {
  const unreachable = kaart.filter(({ address, phone }) => !address && !phone);
  const served = new Set(kaart.flatMap(({ topics }) => topics));
  const alone = onderwerpen.filter(({ id }) => !served.has(id));
  return [
    ...unreachable.map(({ id, place }) => ({
      ...{ ...place, message: `"${id}" heeft geen adres en geen telefoonnummer.` },
    })),
    ...alone.map(({ id, place }) => ({
      ...{ ...place, message: `Op de sociale kaart staat niets bij "${id}".` },
    })),
  ];
}

/** Parts that do not fit in a message, or carry marks that no channel shows. */
function findMisfits(onderwerp: Onderwerp): Problem[] {
  const { title, lines, lezen, place, achter } = onderwerp;
  const { file } = place;
  const parts = Object.entries(lines) as [WrittenPart, number][];
  const misfits = parts.flatMap(([part, line]) => {
    const text = renderPart(onderwerp, part);
    const longest = part === 'kort' ? longestKort : maxLength;
    const strange = findStrangeMark(text);
    return [
      text.length > longest && `Dit is ${text.length} tekens lang. Hoogstens ${longest} past.`,
      strange && `Het teken "${strange}" wordt niet overal goed getoond.`,
      part === 'lezen' && !lezen.every(isLink) && 'Schrijf elk punt als [Naam](https://…).',
      part === 'achter' && (achter.length < 3 || achter.length > 5) && 'Noem er drie tot vijf.',
    ]
      .filter((message) => typeof message === 'string')
      .map((message) => ({ file, line, message }));
  });
  const long = `De titel is ${title.length} tekens lang. Hoogstens ${longestTitle} past op een knop.`;
  return title.length > longestTitle ? [{ ...place, message: long }, ...misfits] : misfits;
}

const isLink = (item: string): boolean => /^\[[^[\]]+\]\(https:\/\/[^\s()]+\)/.test(item);

function findStale(library: Library, today: string): Problem[] {
  const { onderwerpen, kaart, hulplijnen, modulen, instrumenten } = library;
  const dated = [
    ...[...onderwerpen, ...kaart, ...modulen, ...instrumenten],
    ...hulplijnen.map(({ id, checkedAt, place }) => ({ id, checked: checkedAt, place })),
  ];
  return dated.flatMap(({ id, checked, place }) => {
    const days = (Date.parse(today) - Date.parse(checked)) / 86_400_000;
    if (days < 0)
      return [{ ...place, message: `"${id}" is nagekeken op ${checked}: dat moet nog komen.` }];
    if (days <= freshDays) return [];
    return [{ ...place, message: `"${id}" is het laatst nagekeken op ${checked}. Kijk het na.` }];
  });
}
