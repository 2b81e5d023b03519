/** @module Which steps of the shipped flows the conversations reached, and which not yet. */
import type { Flows } from '../../src/engine/flow.ts';

export interface Reach {
  total: number;
  /** `flow/step`, in the order of the files. */
  missed: string[];
}

export function reachOf(flows: Flows, visited: Set<string>): Reach {
  const all = Object.values(flows.flows).flatMap((flow) =>
    Object.keys(flow.steps).map((step) => `${flow.id}/${step}`),
  );
  return { total: all.length, missed: all.filter((step) => !visited.has(step)) };
}

/** Whole percents, rounded down, so that 100 means all. */
export const percentOf = ({ total, missed }: Reach): number =>
  Math.floor(((total - missed.length) / total) * 100);
