/** @module Microsoft's Web Chat, unchanged, on a page of somebody else: a whole quickscan, and pages that may not. */
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService } from '../../src/cli/open.ts';
import { upgrade } from '../../src/cli/sockets.ts';
import { parseConfig } from '../../src/config.ts';
import { quickscan } from '../channels/directline/quickscan.ts';
import { temporary } from '../conversation/world.ts';
import { launchBrowser, listen, noBrowser } from './browser.ts';
import { createElsewhere, type Elsewhere, hasWebchat } from './webchat.ts';

describe.skipIf(noBrowser || !hasWebchat)('Web Chat', { timeout: 120_000 }, () => {
  const place = temporary();
  const secret = 'geheim-voor-de-servers-van-een-ander';
  let where: Elsewhere = { domain: '', secret };
  let [friend, stranger, ours]: Awaited<ReturnType<typeof listen>>[] = [];
  let opened: Awaited<ReturnType<typeof openService>>;
  let browser: Browser;

  beforeAll(async () => {
    friend = await listen(createElsewhere(() => where));
    stranger = await listen(createElsewhere(() => where));
    opened = await openService(
      parseConfig({
        ...{ DATABASE_URL: place.url, DIRECTLINE_SECRET: secret },
        DIRECTLINE_ORIGINS: friend.address,
      }),
      { log: () => {}, upgrade },
    );
    ours = await listen(opened.service.app);
    where = { domain: `${ours.address}/v3/directline`, secret };
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    for (const each of [friend, stranger, ours]) await each?.stop();
    opened?.close();
    place.remove();
  });

  const said = (page: Page) => page.locator('.webchat__text-content').allInnerTexts();

  const own = (page: Page) =>
    page.locator('.webchat__bubble--from-user .webchat__text-content').allInnerTexts();

  /** Presses the key when there is one, and types otherwise. */
  async function answer(page: Page, words: string): Promise<void> {
    const keys = page.getByRole('toolbar');
    const key = keys.getByRole('button', { name: words, exact: true });
    if (await key.isVisible()) return key.click();
    await page.getByRole('textbox').fill(words);
    await page.keyboard.press('Enter');
  }

  /** A page, and how it fares that it asks us for a conversation. */
  async function visit(address: string, fares: 'requestfinished' | 'requestfailed') {
    const page = await browser.newPage();
    const asked = new Promise<Request>((resolve) => {
      const told = (request: Request) =>
        request.url().endsWith('/conversations') && resolve(request);
      page.on(fares as 'requestfinished', told);
    });
    await page.goto(address);
    return { page, request: await asked };
  }

  test('holds a whole quickscan from an allowed page of somebody else', async () => {
    const trustedOrigins = [friend!.address];
    where = { ...where, parameters: { user: { id: 'dl_noor' }, trustedOrigins } };
    const { page, request } = await visit(friend!.address, 'requestfinished');
    await page.getByText('Waarmee kunnen we u helpen?').first().waitFor();
    for (const [says, hears] of quickscan) {
      await answer(page, says);
      await page.getByText(hears).last().waitFor();
    }
    const { conversationId } = await (await request.response())!.json();
    const kept = await opened.service.desk.messages(conversationId, 0);
    expect(await said(page)).toHaveLength(kept!.length);
    expect(await own(page)).toEqual(quickscan.map(([says]) => says));
    await page.close();
  });

  test('tells who sends a file that we cannot look at it', async () => {
    const { page } = await visit(friend!.address, 'requestfinished');
    await page.getByText('Waarmee kunnen we u helpen?').first().waitFor();
    const letter = { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('brief') };
    await page.locator('input[type=file]').setInputFiles(letter);
    const send = page.getByRole('button', { name: 'Verzenden' });
    const told = page.getByText('[bestand]').last();
    await expect
      .poll(async () => {
        await send.click();
        return told.isVisible();
      })
      .toBe(true);
    await page.close();
  });

  test('holds nothing from a page that was not allowed', async () => {
    const { page } = await visit(stranger!.address, 'requestfailed');
    await page.close();
  });

  test('holds nothing where its token was made for another page', async () => {
    where = { ...where, parameters: { trustedOrigins: ['https://elders.example'] } };
    const { page } = await visit(friend!.address, 'requestfailed');
    await page.close();
  });
});
