/** @module The chat page in a real browser: with and without its script, by keyboard, offline, on small screens. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openBrowser, type Running } from './browser.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.skipIf(noBrowser)('the chat page', { timeout: 60_000 }, () => {
  let running: Running;
  beforeAll(async () => {
    running = await openBrowser();
  });
  afterAll(() => running.close());

  async function visit(width = 390, javaScriptEnabled = true): Promise<Page> {
    const viewport = { width, height: 800 };
    const context = await running.browser.newContext({ viewport, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(running.address);
    return page;
  }

  const begin = async (width?: number, script = true): Promise<Page> => {
    const page = await visit(width, script);
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByText('Waarmee kunnen we u helpen?').waitFor();
    if (script) await page.waitForFunction(() => customElements.get('wijkbalie-chat'));
    return page;
  };

  const say = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('Typ uw antwoord').fill(text);
    await page.getByRole('button', { name: 'Verstuur' }).click();
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  const own = (page: Page) => page.locator('.chat-own').allInnerTexts();

  test('a conversation can be held without any script', async () => {
    const page = await begin(390, false);
    await say(page, 'ik voel me zo alleen sinds ik verhuisd ben');
    await press(page, 'Het kan wachten');
    await press(page, 'Nee alleen dit');
    await press(page, 'Wat ik kan doen');
    await page.getByText('Speelt er bij u nog iets anders').waitFor();
    expect(await own(page)).toHaveLength(4);
  });

  test('a conversation can be held with the keyboard alone, and focus stays where one types', async () => {
    const page = await begin(1280);
    await page.getByLabel('Typ uw antwoord').focus();
    await page.keyboard.type('ik heb schulden en weet niet wat ik moet doen');
    await page.keyboard.press('Enter');
    const key = page.getByRole('button', { name: 'Nee niets hiervan' });
    await key.waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('laatste');
    for (let n = 0; n < 20; n++) {
      if (await key.evaluate((node) => node === document.activeElement)) break;
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('Spelen er nog meer dingen').first().waitFor();
    expect(await own(page)).toEqual([
      'ik heb schulden en weet niet wat ik moet doen',
      'Nee niets hiervan',
    ]);
  });

  test('a new message is announced once, and does not move the focus', async () => {
    const page = await begin();
    await say(page, 'waarom vraagt u dat?');
    await page.locator('[data-live]', { hasText: 'Goede vraag' }).waitFor();
    await page.locator('[data-live]:empty').waitFor({ state: 'attached' });
    expect(await page.locator('[role=log]').getAttribute('aria-live')).toBe('off');
  });

  test('the conversation is still there after loading the page again', async () => {
    const page = await begin();
    await say(page, 'ik voel me eenzaam');
    await page.getByRole('button', { name: 'Deze week' }).waitFor();
    await page.reload();
    expect(await own(page)).toHaveLength(1);
    await press(page, 'Deze week');
    await page.getByText('Spelen er nog meer dingen').first().waitFor();
  });

  test('words that could not be sent are kept, and sent once when the line is back', async () => {
    const page = await begin();
    await page.context().setOffline(true);
    await say(page, 'ik voel me eenzaam');
    await page.getByText('Het versturen lukte niet').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Deze week' }).waitFor({ timeout: 15_000 });
    expect(await own(page)).toEqual(['ik voel me eenzaam']);
    expect(await page.locator('[data-trouble]').isVisible()).toBe(false);
  });

  test('hostile and enormous words are shown harmlessly', async () => {
    const page = await begin(320);
    const alerts: string[] = [];
    page.on('dialog', (dialog) => alerts.push(dialog.message()));
    for (const text of [
      '<img src=x onerror=alert(1)>',
      'שלום عليكم \u202e omgekeerd',
      'w'.repeat(20_000),
    ]) {
      await say(page, text);
      await page.waitForFunction(
        (words) =>
          [...document.querySelectorAll('.chat-own')].some((node) => node.textContent === words),
        text,
      );
    }
    expect(alerts).toEqual([]);
    const [wide, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(screen!);
  });

  for (const width of [320, 390, 1280]) {
    test(`axe finds nothing wrong at ${width} pixels, and nothing sticks out`, async () => {
      const page = await visit(width);
      await check(page);
      await press(page, 'Begin het gesprek');
      await page.getByText('Waarmee kunnen we u helpen?').waitFor();
      await say(page, 'ik kan de huur niet betalen');
      await page.getByRole('button', { name: 'Een deurwaarder komt' }).waitFor();
      await check(page);
      for (const path of ['/terug', '/over']) {
        await page.goto(running.address + path);
        await check(page);
      }
    });
  }

  /** Axe's findings, targets that are too small, and sideways scrolling. */
  async function check(page: Page): Promise<void> {
    await page.evaluate(axe);
    const problems = await page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const found = await Reflect.get(window, 'axe').run({ runOnly: tags });
      return found.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 300),
      );
    });
    expect(problems).toEqual([]);
    const small = await page
      .locator('button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => button.getBoundingClientRect().height < 24)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(small).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }

  test('what an inwoner approved is what a werker reads', async () => {
    const page = await begin();
    await say(page, 'ik wil een mens spreken');
    await press(page, 'Ja graag');
    await press(page, 'Ik word gebeld');
    await page.getByText('Op welk telefoonnummer').first().waitFor();
    await say(page, '06 12345678');
    await press(page, 'Ja dat is veilig');
    await press(page, 'In de ochtend');
    await page.getByText('Hoe mag de werker u noemen?').first().waitFor();
    await say(page, 'Noor');
    await press(page, 'Nederlands');
    await press(page, 'Ja het klopt');
    await page.getByText('Met deze code').first().waitFor();

    const desk = await visit(1280);
    await desk.goto(running.address + (await running.link()));
    await desk.getByLabel('Uw naam').fill('Kim');
    await desk.getByRole('button', { name: 'Inloggen' }).click();
    await desk.getByRole('link', { name: 'Vraag' }).first().click();
    await desk.getByText('06 12345678').first().waitFor();
    await check(desk);
    await press(desk, 'Ik pak dit op');
    await desk.getByText('Kim').first().waitFor();
  });
});
