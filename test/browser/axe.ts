/** @module What is wrong with a page for people who see, hear or move otherwise, and on a small screen. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, and how far the page is wider than the screen. */
export async function findProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await Reflect.get(window, 'axe').run({ runOnly: tags });
    const found = violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      `${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 300),
    );
    const wide = document.documentElement.scrollWidth - innerWidth;
    return wide > 0 ? [...found, `${wide} pixels too wide`] : found;
  });
}
