/** @module The pages of werkers in a real browser: from logging in to a module, for every eye. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProblems } from './axe.ts';
import { noBrowser, openBrowser, type Running } from './browser.ts';

const paths = ['/inbox', '/modulen', '/modulen?zoek=schulden', '/modulen/wmw-casemanagement'];

describe.skipIf(noBrowser)('the pages of a werker', { timeout: 120_000 }, () => {
  let running: Running;
  let page: Page;
  beforeAll(async () => {
    running = await openBrowser();
    page = await running.browser.newPage();
    await page.goto(running.address + (await running.link()));
    await page.fill('#naam', 'Bea');
    await page.click('button[type=submit]');
  });
  afterAll(() => running.close());

  for (const width of [320, 390, 1280]) {
    test(`axe finds nothing wrong at ${width} pixels, and nothing sticks out`, async () => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await page.goto(running.address + path);
        expect(await findProblems(page), path).toEqual([]);
      }
    });
  }

  test('a danger that is told now comes up in the inbox by itself, and in the name of the tab', async () => {
    await page.clock.install();
    await page.goto(`${running.address}/inbox`);
    await page.getByRole('link', { name: 'Wat een team kan doen' }).focus();
    const talk = await running.browser.newPage();
    await talk.goto(running.address);
    await talk.getByRole('textbox').fill('ik wil niet meer leven');
    await talk.getByRole('button', { name: 'Begin het gesprek' }).click();
    await talk.getByText('Blijf niet alleen').waitFor();
    await talk.close();
    expect(await page.getByText('Kijk nu: iemand kan in gevaar zijn').count()).toBe(0);
    await page.clock.runFor(16_000);
    await page.getByText('Kijk nu: iemand kan in gevaar zijn').waitFor();
    expect(await page.title()).toMatch(/^\(1\) Kijk nu/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('team');
  });

  test('from the inbox to the module that somebody needs, with the keyboard alone', async () => {
    await page.goto(`${running.address}/inbox`);
    await page.getByRole('link', { name: 'Wat een team kan doen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('zij is zo alleen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Gevonden' }).waitFor();
    await page.locator('.modulen-found a').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Zo gaat het' }).waitFor();
  });
});
