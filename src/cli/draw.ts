/** @module */
import type { Flows } from '../engine/flow.ts';
export async function drawFlows(_flows: Flows, _wanted: { name: string | undefined; out: string }) {}
