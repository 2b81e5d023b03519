/** @module The knowledge of the desk, as a conversation asks for it. */
import type { Found, Knowledge } from '../conversation/ports.ts';
import { signaalKinds } from '../domain/signaal.ts';
import type { Wijk } from '../domain/wijk.ts';
import { createFinder, type Finder } from './finder.ts';
import { forInwoners, isHidden } from './freshness.ts';
import { type Hulplijn, linesFor } from './hulplijn.ts';
import type { Library } from './library.ts';
import type { Module } from './module.ts';
import type { EntryKind, KnowledgeIndex, Topics } from './ports.ts';
import { renderAdressen, renderHulplijnen, renderPart } from './render.ts';
import type { Voorziening } from './voorziening.ts';

export interface WijkKnowledge extends Knowledge {
  wijk: Wijk;
  /** Brings the index up to date; a search does it when nobody did. */
  fill(): Promise<void>;
  /** Undefined when unknown or not confirmed. */
  findHulplijn(id: string): Hulplijn | undefined;
  findVoorziening(id: string): Voorziening | undefined;
  findModule(id: string): Module | undefined;
  search(query: string, among: Among): Promise<Found>;
  /** The subjects a text may be about, best first, at most five, each with its score. */
  subjects: Finder['subjects'];
  /** Ids of one kind, or of both together, best first. */
  find: Finder['find'];
}

type Part = Parameters<Knowledge['part']>[0];

/** What a conversation may search among, and what only a werker asks for. */
type Among = Parameters<Knowledge['search']>[1] | 'modulen';

const kindsAmong: Record<Among, EntryKind[]> = {
  onderwerpen: ['onderwerp'],
  alles: ['onderwerp', 'voorziening'],
  modulen: ['module'],
};

/** Nothing is read from the index or written to it before it is asked for. */
export function createKnowledge(given: {
  library: Library;
  index: KnowledgeIndex;
  topics?: Topics | undefined;
  /** Left out, nothing grows old. */
  today?: (() => string) | undefined;
}): WijkKnowledge {
  const { library, index, topics, today = () => '' } = given;
  const onderwerpen = new Map(library.onderwerpen.map((each) => [each.id, each]));
  const voorzieningen = new Map(library.kaart.map((each) => [each.id, each]));
  const modulen = new Map(library.modulen.map((each) => [each.id, each]));
  const title = (id: string) =>
    onderwerpen.get(id)?.title ?? voorzieningen.get(id)?.name ?? modulen.get(id)?.title ?? '';
  const finder = createFinder(library, index, topics);
  const isGone = (id: string) => {
    const checked = voorzieningen.get(id)?.checked;
    return checked !== undefined && isHidden(checked, today());
  };
  return {
    wijk: library.wijk,
    fill: finder.fill,
    subjects: finder.subjects,
    find: finder.find,
    title,
    leefgebieden: (id) => onderwerpen.get(id)?.leefgebieden ?? [],
    findHulplijn: (id) => library.hulplijnen.find((each) => each.id === id && each.confirmed),
    findVoorziening: (id) => voorzieningen.get(id),
    findModule: (id) => modulen.get(id),
    part: async (what, of) => renderFrom(forInwoners(library, today()), what, of, today()),
    async search(query, among) {
      const { sure, ids } = await finder.find(query, kindsAmong[among]);
      const shown = ids.filter((id) => !isGone(id));
      return { sure, hits: shown.map((id) => ({ id, label: title(id) })) };
    },
  };
}

function renderFrom(library: Library, what: Part, of: string, today: string): string {
  if (what === 'hulplijnen') return hulplijnenFor(library, of);
  // These three are about the intake, which the handoff renders.
  if (what === 'samenvatting' || what === 'vervolg' || what === 'code') return '';
  const onderwerp = library.onderwerpen.find(({ id }) => id === of);
  if (!onderwerp) return '';
  if (what !== 'adressen') return renderPart(onderwerp, what);
  const lines = library.hulplijnen.filter(
    ({ id, confirmed }) => confirmed && onderwerp.hulplijnen.includes(id),
  );
  return renderAdressen(voorzieningenFor(library, of), lines, today);
}

/** Services that are mainly for this subject come first. */
const voorzieningenFor = ({ kaart }: Library, id: string): Voorziening[] =>
  kaart
    .filter(({ topics }) => topics.includes(id))
    .sort((a, b) => a.topics.indexOf(id) - b.topics.indexOf(id));

/** A kind we do not know is danger all the same, so it gets the lines for danger to life. */
function hulplijnenFor({ hulplijnen, kaart }: Library, of: string): string {
  const kind = signaalKinds.find((each) => each === of) ?? 'levensgevaar';
  const order = ({ signalen }: Voorziening) => signalen[kind] ?? 0;
  const local = kaart.filter((each) => order(each) > 0).sort((a, b) => order(a) - order(b));
  return renderHulplijnen(linesFor(hulplijnen, kind), local);
}
