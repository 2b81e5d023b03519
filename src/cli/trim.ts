/** @module Leaving out the design tokens that no rule uses: a theme brings thousands, a page needs a few hundred. */

const declaration = /(?<=[{;]\s*)(--[\w-]+):((?:[^;{}"']|"[^"]*"|'[^']*')*);?/g;
const use = /var\(\s*(--[\w-]+)/g;

/** The same minified CSS without custom properties that nothing reads, neither a rule nor another property that is read. */
export function trimTokens(css: string): string {
  const values = new Map<string, string[]>();
  const rules = css.replace(declaration, (_, name: string, value: string) => {
    values.set(name, [...(values.get(name) ?? []), value]);
    return '';
  });
  const used = new Set<string>();
  const next = namesIn(rules);
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    next.push(...(values.get(name) ?? []).flatMap(namesIn));
  }
  return css.replace(declaration, (all, name: string) => (used.has(name) ? all : ''));
}

const namesIn = (css: string): string[] => [...css.matchAll(use)].map((match) => match[1]!);
