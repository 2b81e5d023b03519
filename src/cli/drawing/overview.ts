/** @module How flows call each other, in one graph; moments that call nothing stand together below. */
import { type Flow, type Flows, firstFlow } from '../../engine/flow.ts';
import { graphLook } from './diagram.ts';
import { card, type Row } from './label.ts';
import { paints, quiet } from './look.ts';
import type { Graph } from './svg.ts';
import { momentWords } from './words.ts';

type Node = NonNullable<Graph['nodes']>[number];
type Edge = NonNullable<Graph['edges']>[number];

const columns = 4;
const heading = ' altijd';

export function overviewGraph(flows: Flows): Graph {
  const all = Object.values(flows.flows);
  const calls = all.flatMap(callEdges);
  const linked = new Set(calls.flatMap(({ tail, head }) => [tail, head]));
  const loose = all.filter(({ id }) => !linked.has(id));
  const sorted = all.filter(({ id }) => linked.has(id)).sort((a, b) => rank(a) - rank(b));
  return {
    ...graphLook,
    nodes: [
      ...sorted.map(flowNode),
      ...(loose.length > 0 ? [headingNode] : []),
      ...loose.map(flowNode),
    ],
    edges: [...calls, ...gridEdges(sorted, loose)],
  };
}

/** The first flow stands first, moments last. */
const rank = ({ id, on }: Flow): number => (id === firstFlow ? 0 : on ? 2 : 1);

const callEdges = ({ id, steps }: Flow): Edge[] => {
  const called = Object.values(steps).flatMap((step) => (step.verb === 'call' ? [step.call] : []));
  return [...new Set(called)].map((head) => ({ tail: id, head, attributes: { weight: 4 } }));
};

function flowNode({ id, title, about, on }: Flow): Node {
  const rows: Row[] = [
    { kind: 'title', words: title },
    { kind: 'note', words: on ? `als iemand ${momentWords[on]}` : about },
  ];
  const html = card(rows, on ? paints.moment : paints.call, { width: 27 });
  return { name: id, attributes: { label: { html }, URL: `${id}.svg` } };
}

const headingNode: Node = {
  name: heading,
  attributes: {
    ...{
      label: 'Op elk moment in het gesprek',
      fontsize: 13,
      fontcolor: quiet,
      margin: '0.1,0.15',
    },
    shape: 'plaintext',
  },
};

/** Unseen arrows that put flows without calls in rows, under all others. */
function gridEdges(above: Flow[], loose: Flow[]): Edge[] {
  if (loose.length === 0) return [];
  const unseen = (tail: string, head: string, weight: number): Edge => ({
    tail,
    head,
    attributes: { style: 'invis', weight },
  });
  return [
    ...above.map(({ id }) => unseen(id, heading, 1)),
    ...loose.map(({ id }, index) => unseen(loose[index - columns]?.id ?? heading, id, 1)),
  ];
}
