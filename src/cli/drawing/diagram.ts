/** @module One flow as a graph: a node per step, an arrow per way on. */
import { type Flow, type Flows, firstFlow, type Step } from '../../engine/flow.ts';
import { stepCard, whenWords } from './cards.ts';
import { exitsOf } from './exits.ts';
import { arrowWords, card, lineWidths } from './label.ts';
import { endPaints, font, line, paints, quiet } from './look.ts';
import type { Graph } from './svg.ts';
import { wrap } from './wrap.ts';

type Node = NonNullable<Graph['nodes']>[number];
type Edge = NonNullable<Graph['edges']>[number];

/** Where a flow goes when nothing stands below its last step. */
const out = ' uit';

export function flowGraph(flows: Flows, flow: Flow): Graph {
  const steps = Object.values(flow.steps);
  const edges = steps.flatMap((step) => stepEdges(flows, step));
  const crowd = findCrowd(edges);
  const leaves = edges.some(({ head }) => head === out);
  return {
    ...graphLook,
    nodes: [
      ...steps.map((step) => stepNode(flows, step, crowd.has(step.id))),
      ...(leaves ? [outNode(flow)] : []),
    ],
    edges,
  };
}

/** What every drawing shares; sizes in points, distances in inches. */
export const graphLook = {
  graphAttributes: {
    ...{ rankdir: 'TB', bgcolor: 'transparent', pad: 0.15, nodesep: 0.3, ranksep: 0.32 },
    ...{ fontname: font, splines: 'true' },
  },
  nodeAttributes: { shape: 'plain', fontname: font },
  edgeAttributes: { fontname: font, color: line, arrowsize: 0.6, penwidth: 1.2 },
} satisfies Graph;

/** Steps that stand side by side with so many others that they must be narrow. */
function findCrowd(edges: Edge[]): Set<string> {
  const heads = (tail: string) => edges.filter((edge) => edge.tail === tail);
  return new Set(edges.filter(({ tail }) => heads(tail).length > 4).map(({ head }) => head));
}

function stepNode(flows: Flows, step: Step, narrow: boolean): Node {
  if (step.verb !== 'when') {
    const link = step.verb === 'call' ? { URL: `${step.call}.svg` } : {};
    const html = stepCard(flows, step, narrow ? lineWidths.narrow : lineWidths.wide);
    return { name: step.id, attributes: { label: { html }, ...link } };
  }
  const { ground, edge, words } = paints.when;
  return {
    name: step.id,
    attributes: {
      ...{ shape: 'diamond', style: 'filled', fillcolor: ground, color: edge },
      ...{ label: wrap(whenWords(flows, step), 14).join('\n'), fontsize: 10, fontcolor: words },
      ...{ margin: '0.01,0.03' },
    },
  };
}

function stepEdges(flows: Flows, step: Step): Edge[] {
  return exitsOf(flows, step).map(({ to, words, quiet: passing }) => ({
    tail: step.id,
    head: to ?? out,
    attributes: {
      ...(words && { label: { html: arrowWords(words, passing ? quiet : paints.ask.words) } }),
      ...(passing && { style: 'dashed' }),
      ...(to === step.after && { weight: 6 }),
    },
  }));
}

function outNode(flow: Flow): Node {
  const words =
    flow.id === firstFlow
      ? 'Einde van het gesprek'
      : flow.on
        ? '↩ Terug naar de open vraag'
        : 'Verder waar dit begon';
  const label = { html: card([{ kind: 'text', words }], endPaints.terug) };
  return { name: out, attributes: { label } };
}
