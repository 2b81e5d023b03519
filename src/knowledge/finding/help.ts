/** @module Services and modules come up with the subject they help with, also where nobody typed a word of theirs. */
import type { Scored, Topics } from './ports.ts';

/** How much it adds to help with a subject that is meant beyond doubt, beside the score of the words. */
const weight = 8;
/** What it is mainly for counts in full, what it helps with besides for this much. */
const besides = 0.6;
/** A subject less likely than this brings nobody up. */
const least = 0.1;

/** What the index found, with all who help with what it is probably about; best first. */
export function createHelp(all: { id: string; topics: string[] }[]) {
  const byTopic = new Map<string, { id: string; share: number }[]>();
  for (const { id, topics } of all) {
    for (const [nth, topic] of topics.entries()) {
      const others = byTopic.get(topic) ?? [];
      byTopic.set(topic, [...others, { id, share: nth === 0 ? 1 : besides }]);
    }
  }
  return (found: Scored[], about: ReturnType<Topics>): Scored[] => {
    const added = new Map<string, number>();
    for (const { label, chance } of about.filter((each) => each.chance >= least)) {
      for (const { id, share } of byTopic.get(label) ?? []) {
        added.set(id, Math.max(added.get(id) ?? 0, weight * chance * share));
      }
    }
    const strange = [...added.keys()].filter((id) => !found.some((each) => each.id === id));
    return [...found, ...strange.map((id) => ({ id, score: 0 }))]
      .map(({ id, score }) => ({ id, score: score + (added.get(id) ?? 0) }))
      .sort((a, b) => b.score - a.score);
  };
}
