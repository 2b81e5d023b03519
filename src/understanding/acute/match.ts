/** @module Rules of danger, read once and held against a scene. */
import type { SignaalKind } from '../../domain/signaal.ts';
import { shareWord } from '../lexicon.ts';
import { neutral } from './groups.ts';
import { groups, rules } from './rules.ts';
import type { Found, Scene } from './scene.ts';

export interface Rule {
  kind: SignaalKind;
  certainty: 'acute' | 'ask';
  /** Each of these: one of the concepts. */
  needs: Need[];
  not: string[];
  within: number;
}

interface Need {
  concepts: string[];
  evenDenied: boolean;
}

const within = 7;
const notNear = 6;

export const parseRules = (): Rule[] =>
  Object.entries(rules).flatMap(([kind, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => parseRule(kind as SignaalKind, line)),
  );

function parseRule(kind: SignaalKind, line: string): Rule {
  const [certainty, ...parts] = line.trim().split(/\s+/);
  const rule: Rule = {
    ...{ kind, certainty: certainty as Rule['certainty'] },
    ...{ needs: [], not: [], within },
  };
  for (const part of parts) {
    if (part.startsWith('/')) rule.within = Number(part.slice(1));
    else if (part.startsWith('-')) rule.not.push(...expand(part.slice(1)));
    else
      rule.needs.push({
        concepts: expand(part.replace('~', '')),
        evenDenied: part.startsWith('~'),
      });
  }
  return rule;
}

const expand = (part: string): string[] =>
  part.split('|').flatMap((name) => groups[name]?.split('|') ?? [name]);

/** The rules by each concept of their most telling need: where none of those is named, a rule needs no look. */
export function indexRules(all: Rule[]): (scene: Scene) => Rule[] {
  const byConcept = new Map<string, number[]>();
  all.forEach(({ needs }, index) => {
    const [telling] = needs.toSorted((a, b) => a.concepts.length - b.concepts.length);
    for (const concept of new Set(telling!.concepts)) {
      byConcept.set(concept, [...(byConcept.get(concept) ?? []), index]);
    }
  });
  return (scene) => {
    const named = new Set(scene.concepts.flatMap((concept) => byConcept.get(concept) ?? []));
    return [...named].sort((a, b) => a - b).map((index) => all[index]!);
  };
}

/** Words of a message, the last one not included. */
export interface Place {
  from: number;
  to: number;
}

/** The words, from and to, that make this rule true; null when it is not. */
export function match(rule: Rule, scene: Scene): Place | null {
  // Most rules lack something in most messages; then nothing more is worked out.
  for (const need of rule.needs) if (!isNamed(need, scene)) return null;
  const lists = rule.needs.map((need) => candidates(scene, need));
  if (lists.some((list) => list.length === 0)) return null;
  const [anchors, ...others] = lists;
  for (const anchor of anchors!) {
    const found = [anchor];
    for (const list of others) {
      const near = list.find(
        (hit) =>
          distance(hit, anchor) <= rule.within && found.every((each) => !shareWord(each, hit)),
      );
      if (!near) break;
      found.push(near);
    }
    if (found.length === rule.needs.length && isDanger(rule, scene, found)) return spanOf(found);
  }
  return null;
}

function isNamed({ concepts }: Need, scene: Scene): boolean {
  for (const concept of concepts) if (scene.of(concept).length > 0) return true;
  return false;
}

function isDanger(rule: Rule, scene: Scene, found: Found[]): boolean {
  const weighty = found.filter(({ concept }) => !neutral.has(concept));
  const first = Math.min(...weighty.map((hit) => hit.first));
  const last = Math.max(...weighty.map((hit) => hit.last));
  const softened = rule.not.some((concept) =>
    scene.of(concept).some((hit) => Math.max(hit.first - last, first - hit.last) <= notNear),
  );
  return !softened && !scene.isHarmless(first, last);
}

const candidates = (scene: Scene, { concepts, evenDenied }: Need): Found[] =>
  concepts.flatMap((concept) =>
    scene.of(concept).filter((hit) => neutral.has(concept) || evenDenied || !scene.isDenied(hit)),
  );

const distance = (a: Found, b: Found): number => Math.max(a.first - b.last, b.first - a.last, 0);

const spanOf = (found: Found[]) => ({
  from: Math.min(...found.map((hit) => hit.from)),
  to: Math.max(...found.map((hit) => hit.to)),
});
