/** @module How flows call each other, in one graph; moments that call nothing stand together below. */
import { type Flow, type Flows, firstFlow } from '../../engine/flow.ts';
import { graphLook } from './diagram.ts';
import { card } from './label.ts';
import { paints } from './look.ts';
import type { Graph } from './svg.ts';
import { momentWords } from './words.ts';

type Node = NonNullable<Graph['nodes']>[number];
type Edge = NonNullable<Graph['edges']>[number];

const columns = 4;

export function overviewGraph(flows: Flows): Graph {
  const all = Object.values(flows.flows);
  const first = all.filter(({ id }) => id === firstFlow);
  const sorted = [...first, ...all.filter(({ id }) => id !== firstFlow)];
  const edges = sorted.flatMap(callEdges);
  const linked = new Set(edges.flatMap(({ tail, head }) => [tail, head]));
  const loose = sorted.filter(({ id }) => !linked.has(id));
  return {
    ...graphLook,
    nodes: sorted.map(flowNode),
    edges: [
      ...edges,
      ...gridEdges(
        loose,
        sorted.find(({ id }) => linked.has(id)),
      ),
    ],
  };
}

const callsOf = (flow: Flow): string[] => [
  ...new Set(
    Object.values(flow.steps).flatMap((step) => (step.verb === 'call' ? [step.call] : [])),
  ),
];

const callEdges = (flow: Flow): Edge[] =>
  callsOf(flow).map((head) => ({ tail: flow.id, head, attributes: {} }));

function flowNode({ id, title, about, on }: Flow): Node {
  const html = card(
    [
      { kind: 'text', words: title },
      { kind: 'note', words: on ? `als iemand ${momentWords[on]}` : about },
    ],
    on ? paints.moment : paints.call,
  );
  return { name: id, attributes: { label: { html }, URL: `${id}.svg` } };
}

/** Unseen arrows that put flows without calls in rows, under the rest. */
function gridEdges(loose: Flow[], _above: Flow | undefined): Edge[] {
  return loose.slice(columns).map((flow, index) => ({
    ...{ tail: loose[index]!.id, head: flow.id, attributes: { style: 'invis' } },
  }));
}
