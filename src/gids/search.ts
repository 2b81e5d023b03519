/** @module What somebody looks for, among subjects, services and national lines; each with why it was found. */
import { dayOf } from '../domain/day.ts';
import { type Hulplijn, linesFor } from '../knowledge/hulplijn.ts';
import type { Library } from '../knowledge/library.ts';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';
import { isStopWord, tokenise } from '../knowledge/words.ts';
import { findOnderwerp, findVoorziening, helpersOf } from './guide.ts';
import type { GidsParts } from './parts.ts';
import { whyOnderwerp, whyVoorziening } from './why.ts';

export interface Hit<T> {
  found: T;
  /** A sentence for the one who looked. */
  why: string;
}

export interface Results {
  /** Whom to call, most urgent first, when the words may mean danger. */
  danger: Hulplijn[];
  onderwerpen: Hit<Onderwerp>[];
  voorzieningen: Hit<Voorziening>[];
  /** National lines that were asked for by name or number. */
  lines: Hulplijn[];
}

const mostVoorzieningen = 6;

/** Never throws on strange words. */
export async function search(parts: GidsParts, query: string): Promise<Results> {
  const { library, find } = parts;
  const [topics, services] = await Promise.all([
    find(query, ['onderwerp']),
    find(query, ['voorziening']),
  ]);
  const danger = findDanger(parts, query);
  const onderwerpen = topics.ids.flatMap((id) => findOnderwerp(library, id) ?? []);
  return {
    danger,
    onderwerpen: onderwerpen.map((found) => ({ found, why: whyOnderwerp(found, query) })),
    voorzieningen: addHelpers(library, services.ids, onderwerpen[0], query),
    lines: findLines(library, query).filter((line) => !danger.includes(line)),
  };
}

/** Those found by their own words first; then who helps with the subject that fits best. */
function addHelpers(library: Library, ids: string[], first: Onderwerp | undefined, query: string) {
  const named = ids.flatMap((id) => findVoorziening(library, id) ?? []);
  const helping = first ? helpersOf(library, first) : [];
  return [...new Set([...named, ...helping])].slice(0, mostVoorzieningen).map((found) => ({
    found,
    why: whyVoorziening(found, query, helping.includes(found) && first),
  }));
}

/** The same signs as in the chat, the certain ones and those it would ask about: a number in sight harms nobody. */
function findDanger({ understand, library, clock }: GidsParts, query: string): Hulplijn[] {
  const { signalen } = understand(query, {
    ...{ question: null, earlier: [], today: dayOf(clock.now()) },
  });
  return [...new Set(signalen.flatMap(({ kind }) => linesFor(library.hulplijnen, kind)))];
}

/** Lines of which the number was typed, or every word of the name. */
function findLines({ hulplijnen }: Library, query: string): Hulplijn[] {
  const typed = new Set(tokenise(query));
  const digits = query.replace(/\D/g, '');
  return hulplijnen.filter(({ confirmed, name, number = '' }) => {
    const words = tokenise(name).filter((word) => !isStopWord(word));
    const dialled = digits !== '' && digits === number.replace(/\D/g, '');
    return confirmed && (dialled || (words.length > 0 && words.every((word) => typed.has(word))));
  });
}
