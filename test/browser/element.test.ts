/** @module The chat element when things go wrong: old phones, long sleep, a broken line, and much too many words. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDirectLine } from '../../src/channels/directline/routes.ts';
import { createTokens } from '../../src/channels/token.ts';
import { createWebRoutes } from '../../src/channels/web/routes.tsx';
import { createBell } from '../../src/conversation/bell.ts';
import { randomIds, systemClock } from '../../src/world.ts';
import { linden } from '../domain/linden.ts';
import { createAssets, launchBrowser, listen, noBrowser } from './browser.ts';
import { createScripted } from './scripted.ts';

const said = '**/v3/directline/conversations/*/activities';
const news = '**/v3/directline/conversations/*/activities?*';

describe.skipIf(noBrowser)('the chat element', { timeout: 60_000 }, () => {
  const desk = createScripted();
  let browser: Browser;
  let address = '';
  let stop: () => Promise<unknown>;

  beforeAll(async () => {
    const secret = 'een geheim van meer dan tweeëndertig tekens';
    const shared = { desk, clock: systemClock, ids: randomIds, demo: true };
    const app = new Hono().route('/', createAssets());
    const tokens = createTokens(secret, systemClock);
    app.route('/v3/directline', createDirectLine({ ...shared, tokens, bell: createBell() }));
    const emergency = { label: '112', tel: 'tel:112' };
    app.route('/', createWebRoutes({ ...shared, secret, wijk: linden, secure: false, emergency }));
    ({ address, stop } = await listen(app));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await stop();
  });

  /** A conversation that has begun; `before` runs in the page before anything else. */
  async function begin({ before = '', touch = false, height = 800 } = {}): Promise<Page> {
    const viewport = { width: touch ? 390 : 1280, height };
    const context = await browser.newContext({ viewport, hasTouch: touch, isMobile: touch });
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByText('Dag.').waitFor();
    await page.waitForFunction(() => customElements.get('wijkbalie-chat'));
    return page;
  }

  const field = (page: Page) => page.getByLabel('Typ uw antwoord');
  const answer = (page: Page, text: string) => page.locator('[data-list]').getByText(text);
  const own = (page: Page) => page.locator('.chat-own').allInnerTexts();
  const trouble = (page: Page) => page.locator('[data-trouble]');
  const heard = (text: string) => desk.heard.filter((each) => each.text === text);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);
  const say = async (page: Page, text: string) => {
    await field(page).fill(text);
    await page.getByRole('button', { name: 'Verstuur' }).click();
  };

  test('works in a browser of years ago', async () => {
    const page = await begin({
      before: `
        delete Array.prototype.at; delete Array.prototype.findLast; delete String.prototype.replaceAll;
        delete Object.fromEntries; delete Object.hasOwn; delete Element.prototype.replaceChildren;
        delete HTMLFormElement.prototype.requestSubmit; delete Crypto.prototype.randomUUID;
        Object.defineProperty(SubmitEvent.prototype, 'submitter', { get: () => undefined });`,
    });
    await field(page).fill('een');
    await field(page).press('Enter');
    await page.getByRole('button', { name: 'Geel' }).click();
    await answer(page, 'Gehoord (4).').waitFor();
    expect(await own(page)).toEqual(['een', 'Geel']);
    expect(heard('Geel').at(-1)?.option).toBe('geel');
  });

  test('whoever types while the page is still loading loses nothing', async () => {
    const page = await begin();
    await page.route('**/assets/chat.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(`${address}/terug`);
    await page.goto(`${address}/#laatste`, { waitUntil: 'commit' });
    await field(page).click();
    const words = 'ik heb schulden en nog veel meer';
    await page.keyboard.type(words, { delay: 40 });
    await page.waitForFunction(() => customElements.get('wijkbalie-chat'));
    expect(await field(page).inputValue()).toBe(words);
    await field(page).press('Enter');
    await answer(page, `Gehoord (${words.length}).`).waitFor();
  });

  test('goes on after a sleep that was longer than its token lives', async () => {
    const page = await begin();
    const stale = await page.locator('wijkbalie-chat').getAttribute('data-token');
    await page.route('**/v3/directline/**', (route) =>
      route.request().headers().authorization === `Bearer ${stale}`
        ? route.fulfill({ status: 403, json: { error: { code: 'TokenExpired', message: '' } } })
        : route.continue(),
    );
    await say(page, 'goedemorgen');
    await answer(page, 'Gehoord (11).').waitFor();
    expect(await trouble(page).isVisible()).toBe(false);
  });

  test('goes to the first page when this device holds the conversation no longer', async () => {
    const page = await begin();
    await page.context().clearCookies();
    await page.route('**/v3/directline/**', (route) => route.fulfill({ status: 404, json: {} }));
    await page.getByRole('button', { name: 'Begin het gesprek' }).waitFor();
  });

  test('gives back words that are too long, once, and the keys with them', async () => {
    const page = await begin();
    await say(page, 'een');
    await page.getByRole('button', { name: 'Rood' }).waitFor();
    let refusals = 0;
    page.on('response', (response) => {
      if (response.status() === 413) refusals += 1;
    });
    const long = '\u0001'.repeat(100_000);
    await say(page, long);
    await page.getByText('te lang om te versturen').waitFor();
    expect(await field(page).inputValue()).toBe(long);
    expect(await page.getByRole('button', { name: 'Rood' }).isVisible()).toBe(true);
    await page.waitForTimeout(3000);
    expect(refusals).toBe(1);
    expect(await own(page)).toEqual(['een']);
  });

  test('keeps what is typed on while the line is broken, and leaves the focus where it is', async () => {
    const page = await begin();
    await page.context().setOffline(true);
    await say(page, 'het eerste');
    await page.locator('.chat-state', { hasText: 'Nog niet verstuurd' }).waitFor();
    await field(page).fill('en nog iets');
    await page.getByRole('link', { name: 'Wat we bewaren' }).focus();
    const before = await page.evaluate(() => document.activeElement?.textContent);
    await page.context().setOffline(false);
    await answer(page, 'Gehoord (10).').waitFor({ timeout: 15_000 });
    expect(await field(page).inputValue()).toBe('en nog iets');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
  });

  test('sends what was said while the line was broken in its order, each once', async () => {
    const page = await begin();
    await page.context().setOffline(true);
    for (const text of ['ten eerste', 'ten tweede', 'ten derde']) await say(page, text);
    expect(await own(page)).toEqual(['ten eerste', 'ten tweede', 'ten derde']);
    await page.context().setOffline(false);
    await answer(page, 'Gehoord (9).').waitFor({ timeout: 15_000 });
    await page
      .locator('.chat-state', { hasText: 'Nog niet verstuurd' })
      .waitFor({ state: 'detached' });
    await page.reload();
    expect(await own(page)).toEqual(['ten eerste', 'ten tweede', 'ten derde']);
  });

  test('an answer that got lost on the way back is not said twice', async () => {
    const page = await begin();
    let lost = 0;
    await page.route(said, async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await say(page, 'maar een keer');
    await answer(page, 'Gehoord (13).').waitFor({ timeout: 15_000 });
    await trouble(page).waitFor({ state: 'hidden', timeout: 15_000 });
    const [first, second] = heard('maar een keer');
    expect(second?.id).toBe(first?.id);
    expect(await own(page)).toEqual(['maar een keer']);
  });

  test('does not say that words were not sent when only the answer could not be read', async () => {
    const page = await begin();
    let broken = true;
    await page.route(news, (route) => (broken ? route.abort() : route.continue()));
    await say(page, 'hallo daar');
    await expect.poll(() => heard('hallo daar').length).toBe(1);
    await page.waitForTimeout(500);
    expect(await trouble(page).isVisible()).toBe(false);
    broken = false;
    await answer(page, 'Gehoord (10).').waitFor({ timeout: 15_000 });
  });

  /** The same conversation in a second window; `broken` is what never gets through there. */
  async function beside(page: Page, broken: string): Promise<Page> {
    const other = await page.context().newPage();
    await other.route(broken, (route) => route.abort());
    await other.goto(address);
    await other.waitForFunction(() => customElements.get('wijkbalie-chat'));
    return other;
  }

  test('hears what is said without asking for it, each thing once', async () => {
    const page = await begin();
    const other = await beside(page, news);
    await say(page, 'van het andere scherm');
    await answer(other, 'Gehoord (21).').waitFor();
    await other.unroute(news);
    await say(other, 'en van dit');
    await answer(other, 'Gehoord (10).').waitFor();
    expect(await own(other)).toEqual(['van het andere scherm', 'en van dit']);
  });

  test('asks for it where nothing can be heard', async () => {
    const page = await begin();
    const other = await beside(page, '**/v3/directline/conversations/*/stream?*');
    await say(page, 'van het andere scherm');
    await answer(other, 'Gehoord (21).').waitFor({ timeout: 5000 });
  });

  test('asks before it is closed while something has not been sent', async () => {
    const page = await begin();
    await page.context().setOffline(true);
    await say(page, 'nog niet weg');
    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await closing;
  });

  test('several boxes and words beside them are one answer', async () => {
    const page = await begin();
    await say(page, 'meer');
    await page.getByLabel('Rood').check();
    await page.getByLabel('Blauw').check();
    await say(page, 'en een beetje groen');
    await answer(page, 'Gehoord (31).').waitFor();
    expect(await own(page)).toEqual(['meer', 'Rood, Blauw\nen een beetje groen']);
    expect(desk.heard.at(-1)?.option).toBeUndefined();
    expect(await page.getByLabel('Rood').count()).toBe(0);
  });

  test('a key leaves alone what stands in the field, and the old keys go away', async () => {
    const page = await begin();
    await say(page, 'een');
    await page.getByRole('button', { name: 'Rood' }).waitFor();
    await field(page).fill('nog aan het typen');
    await page.getByRole('button', { name: 'Rood' }).click();
    await answer(page, 'Gehoord (4).').waitFor();
    expect(await field(page).inputValue()).toBe('nog aan het typen');
    expect(await page.locator('.chat-key').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('laatste');
  });

  test('on a touch screen the focus goes to what was said, so that no keyboard jumps up', async () => {
    const page = await begin({ touch: true });
    await say(page, 'een');
    await page.getByRole('button', { name: 'Rood' }).tap();
    await answer(page, 'Gehoord (4).').waitFor();
    expect(await focused(page)).toContain('chat-bubble--inwoner');
  });

  test('a screen reader hears the answer and what can be chosen, and the words of a person once', async () => {
    const page = await begin();
    await say(page, 'een');
    const live = page.locator('[data-live]');
    await expect
      .poll(() => live.textContent())
      .toBe('Welke kleur? U kunt kiezen: Rood; Geel; Blauw.');
    await live.and(page.locator(':empty')).waitFor({ state: 'attached', timeout: 6000 });
  });

  test('nothing said at all is asked for kindly', async () => {
    const page = await begin();
    const before = desk.heard.length;
    await say(page, '  \n ');
    await page.getByText('Typ eerst uw antwoord').waitFor();
    await page.waitForTimeout(300);
    expect(desk.heard).toHaveLength(before);
  });

  test('a hundred thousand characters without a space stay within the page', async () => {
    const page = await begin({ touch: true });
    const long = 'w'.repeat(100_000);
    await say(page, long);
    await answer(page, 'Gehoord (100000).').waitFor();
    expect(heard(long)).toHaveLength(1);
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.body.clientWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
  });

  test('in a window of 320 by 256, as at 400 %, nothing covers the words and nothing sticks out', async () => {
    const page = await begin();
    await say(page, 'een');
    await page.getByRole('button', { name: 'Rood' }).waitFor();
    await page.setViewportSize({ width: 320, height: 256 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    for (const part of ['.page-emergency', '.chat-entry']) {
      const place = await page.locator(part).evaluate((node) => getComputedStyle(node).position);
      expect(place).toBe('static');
    }
  });

  test('the number to call stays in sight, and no key that has the focus is hidden behind a bar', async () => {
    const page = await begin({ height: 560 });
    for (const text of ['a'.repeat(3000), 'een']) await say(page, text);
    await page.getByRole('button', { name: 'Rood' }).waitFor();
    expect(await page.getByRole('link', { name: '112' }).boundingBox()).toMatchObject({ y: 0 });
    await page.evaluate(() => scrollTo(0, 0));
    for (const name of ['Blauw', 'Geel', 'Rood']) {
      await page.keyboard.press('Shift+Tab');
      const key = page.getByRole('button', { name });
      expect(await key.evaluate((node) => node === document.activeElement)).toBe(true);
      const isCovered = (node: Element) => {
        const { left, top, bottom } = node.getBoundingClientRect();
        const points = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 20, y));
        return points.some((found) => !node.contains(found));
      };
      await expect.poll(() => key.evaluate(isCovered)).toBe(false);
    }
  });

  test('is read in letters of 18 pixels, and larger where someone set that', async () => {
    const page = await begin();
    const size = () => field(page).evaluate((node) => getComputedStyle(node).fontSize);
    expect(await size()).toBe('18px');
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    await expect.poll(size).toBe('27px');
  });

  test('every target is at least 44 pixels high', async () => {
    const page = await begin();
    await say(page, 'meer');
    await page.getByLabel('Rood').waitFor();
    const low = await page
      .locator('a:visible, button:visible, textarea:visible, label.chat-key')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44));
    expect(low).toEqual([]);
  });

  test('is small: under twelve thousand bytes on the line', () => {
    expect(gzipSync(readFileSync('dist/public/assets/chat.js')).length).toBeLessThan(12_000);
  });
});
