/** @module The guide in a real browser: for every eye, without its script, and on one sheet of paper each. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedLibrary } from '../knowledge/shipped.ts';
import { findProblems } from './axe.ts';
import { noBrowser, openBrowser, type Running } from './browser.ts';

/** One of each kind: a long one, one to hide, one with many places, and what was found. */
const paths = [
  '/onderwerpen',
  '/onderwerpen?zoek=schulden',
  '/onderwerpen?zoek=mijn%20man%20slaat%20mij',
  '/onderwerpen/huiselijk-geweld',
  '/onderwerpen/eenzaamheid-contact',
  '/onderwerpen/bestaat-niet',
  '/voorzieningen/budgetmaatjes',
  '/voorzieningen/noodfonds',
];

describe.skipIf(noBrowser)('the guide', { timeout: 120_000 }, () => {
  let running: Running;
  beforeAll(async () => {
    running = await openBrowser();
  });
  afterAll(() => running.close());

  async function visit(path: string, width = 390, javaScriptEnabled = true): Promise<Page> {
    const viewport = { width, height: 800 };
    const context = await running.browser.newContext({ viewport, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(running.address + path);
    return page;
  }

  for (const width of [320, 390, 1280]) {
    test(`axe finds nothing wrong at ${width} pixels, and nothing sticks out`, async () => {
      const page = await visit('/onderwerpen', width);
      for (const path of paths) {
        await page.goto(running.address + path);
        expect(await findProblems(page), path).toEqual([]);
      }
    });
  }

  test('every target is at least 44 pixels high, but for links within a text', async () => {
    const page = await visit('/onderwerpen');
    for (const path of paths) {
      await page.goto(running.address + path);
      const low = await page
        .locator('.gids a:visible, .gids button:visible, .gids input:visible')
        .evaluateAll((all) =>
          all
            .filter((each) => each.getBoundingClientRect().height < 44)
            .filter((each) => !each.closest('.gids-kort'))
            .map(({ outerHTML }) => outerHTML),
        );
      expect(low, path).toEqual([]);
    }
  });

  test('from the start of the chat to a place in the wijk and back, without any script', async () => {
    const page = await visit('/', 390, false);
    await page.getByRole('link', { name: 'Bekijk alle onderwerpen' }).click();
    await page.getByLabel('Wat zoekt u?').fill('schulden');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.getByRole('link', { name: 'Geld en schulden' }).first().click();
    await page.getByRole('link', { name: 'Budgetmaatjes', exact: true }).click();
    await page.getByRole('heading', { name: 'Budgetmaatjes', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Praat met de balie' }).click();
    await page.getByRole('button', { name: 'Begin het gesprek' }).waitFor();
  });

  test('whoever goes by keyboard sees where they are, below the line on top', async () => {
    const page = await visit('/onderwerpen/geld-schulden', 1280);
    for (let n = 0; n < 20; n++) {
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(findHidden)).toBe('');
    }
  });

  test('whoever leaves at once is not led back here by the way back', async () => {
    const page = await visit('/onderwerpen', 390);
    await page.route('https://www.buienradar.nl/', (route) => route.fulfill({ body: 'Zon' }));
    await page.goto(`${running.address}/onderwerpen/huiselijk-geweld`);
    await page.getByRole('link', { name: 'Snel weg van deze pagina' }).click();
    await page.waitForURL('https://www.buienradar.nl/');
    await page.goBack();
    expect(page.url()).toBe(`${running.address}/onderwerpen`);
  });

  test('words of real danger, typed in the search, bring the help lines on top', async () => {
    const page = await visit('/onderwerpen');
    await page.getByLabel('Wat zoekt u?').fill('ik wil niet meer leven');
    await page.keyboard.press('Enter');
    const first = page.locator('main a').first();
    await page.getByRole('heading', { name: 'Bel nu met iemand die helpt' }).waitFor();
    expect(await first.getAttribute('href')).toMatch(/^tel:/);
  });

  test('every subject and every service is one sheet of A4', async () => {
    const { onderwerpen, kaart } = await shippedLibrary();
    const page = await visit('/onderwerpen', 1280);
    for (const path of [
      ...onderwerpen.map(({ id }) => `/onderwerpen/${id}`),
      ...kaart.map(({ id }) => `/voorzieningen/${id}`),
    ]) {
      await page.goto(running.address + path);
      expect(await sheetsOf(page), path).toEqual(['595x842']);
    }
  });

  test('on paper stand the address and the picture that leads there, and no way around the screen', async () => {
    const page = await visit('/onderwerpen/geld-schulden', 1280);
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('.gids-leaflet img');
    expect(await picture.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(
      0,
    );
    const address = `${running.address}/onderwerpen/geld-schulden`;
    expect(await page.getByText(address).isVisible()).toBe(true);
    for (const gone of ['.gids-crumbs', '.gids-talk', '.gids-share', '.gids-state']) {
      expect(await page.locator(gone).first().isVisible()).toBe(false);
    }
  });
});

/** What has the focus when that can't be seen: behind something else, or without a ring. */
function findHidden(): string {
  const node = document.activeElement!;
  const { top, left, height } = node.getBoundingClientRect();
  const above = document.elementFromPoint(left + 5, top + height / 2);
  const ring = Number.parseFloat(getComputedStyle(node).outlineWidth);
  return node.contains(above) && ring >= 2 ? '' : node.outerHTML;
}

/** The sheets a page prints on, each by its size in points: A4 is 595 by 842. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = pdf.matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(
    ([, wide, high]) => `${Math.round(Number(wide))}x${Math.round(Number(high))}`,
  );
}
