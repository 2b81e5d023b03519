/** @module A graph as SVG: laid out by Graphviz, with our fonts and without what only Graphviz needs. */
import { instance } from '@viz-js/viz';
import { fonts } from './look.ts';
import { escapeXml } from './wrap.ts';

export type { Graph } from '@viz-js/viz';

import type { Graph } from '@viz-js/viz';

/** The same graph gives the same text. Every node keeps its name as its title. */
export async function renderSvg(graph: Graph, title: string): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(graph, { format: 'svg' });
  return `${svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--.*?-->\n?/gs, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/(<g class="(?:graph|edge)"[^>]*>\s*)<title>[^<]*<\/title>\n?/g, '$1')
    .replace(/font-family="[^"]*"/g, `font-family="${fonts}"`)
    .replace('<svg', `<svg role="img" aria-label="${escapeXml(title)}"`)
    .trim()}\n`;
}
