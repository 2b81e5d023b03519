/** @module Drawings of flows, as files to look at: one SVG per flow, one of how they call each other, one page of all. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config.ts';
import type { Flow, Flows } from '../engine/flow.ts';
import { suggest } from '../engine/suggest.ts';
import { flowGraph } from './drawing/diagram.ts';
import { overviewGraph } from './drawing/overview.ts';
import { type Drawing, drawingsPage } from './drawing/page.ts';
import { renderSvg } from './drawing/svg.ts';

export interface Wanted {
  /** One flow; undefined for all of them, with the overview and the page. */
  name: string | undefined;
  /** Folder to write to; made when it is not there. */
  out: string;
}

/** Throws a ConfigError when there is no such flow. */
export async function drawFlows(flows: Flows, { name, out }: Wanted): Promise<void> {
  const files = name === undefined ? await drawAll(flows) : await drawOne(flows, name);
  await mkdir(out, { recursive: true });
  for (const { file, text } of files) await writeFile(join(out, file), text);
  const main = files.at(-1)!.file;
  console.log(`Getekend: ${join(out, main)}`);
}

interface File {
  file: string;
  text: string;
}

async function drawOne(flows: Flows, name: string): Promise<File[]> {
  const flow = flows.flows[name];
  if (!flow)
    throw new ConfigError([
      `Er is geen flow "${name}"${suggest(name, Object.keys(flows.flows)) || '.'}`,
    ]);
  return [toFile(await drawFlow(flows, flow))];
}

async function drawAll(flows: Flows): Promise<File[]> {
  const overview = {
    ...{
      id: 'overzicht',
      title: 'Alle flows',
      about: 'Een pijl betekent: deze flow roept die aan.',
    },
    svg: await renderSvg(overviewGraph(flows), 'Hoe de flows elkaar aanroepen'),
  };
  const drawings: Drawing[] = [overview];
  for (const flow of Object.values(flows.flows)) drawings.push(await drawFlow(flows, flow));
  return [...drawings.map(toFile), { file: 'alles.html', text: drawingsPage(drawings) }];
}

async function drawFlow(flows: Flows, flow: Flow): Promise<Drawing> {
  const { id, title, about } = flow;
  return { id, title, about, svg: await renderSvg(flowGraph(flows, flow), title) };
}

const toFile = ({ id, svg }: Drawing): File => ({ file: `${id}.svg`, text: svg });
