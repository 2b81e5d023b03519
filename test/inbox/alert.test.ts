import { describe, expect, it } from 'vitest';
import { logIn, openInbox, wordsOn } from './desk.ts';
import { alert, huur, huurTalk } from './people.ts';

const open = (messages = { 'gesprek-huur': huurTalk }) =>
  openInbox({ alerts: [alert('a', '10:20')], messages });

describe('the page of an alert', () => {
  it('says carefully what it may be, and why a werker may read along', async () => {
    const words = wordsOn(await (await logIn(open())).read('/inbox/signaal/a'));
    expect(words).toContain('Mogelijk gedachten aan zelfdoding');
    expect(words).toContain('U mag dit gesprek lezen omdat er gevaar kan zijn.');
  });

  it('leads to the message that gave rise to it', async () => {
    const html = await (await logIn(open())).read('/inbox/signaal/a');
    expect(html).toContain('href="#bericht-2"');
    expect(html).toMatch(/id="bericht-2"[^>]*inbox-message--marked/);
    expect(html.match(/inbox-message--marked/g)).toHaveLength(1);
  });

  it('leads to the question of the same person, when they wait for a werker', async () => {
    const link = 'href="/inbox/huur"';
    expect(await (await logIn(open())).read('/inbox/signaal/a')).not.toContain(link);
    const both = openInbox({ waiting: [huur()], alerts: [alert('a', '10:20')] });
    expect(await (await logIn(both)).read('/inbox/signaal/a')).toContain(link);
    const other = openInbox({
      waiting: [huur()],
      alerts: [alert('a', '10:20', { conversation: 'x' })],
    });
    expect(await (await logIn(other)).read('/inbox/signaal/a')).not.toContain(link);
  });

  it('is there while it is open, and gone once it was seen', async () => {
    const sam = await logIn(open());
    await sam.press('/inbox/signaal/a/gezien');
    const page = await sam.get('/inbox/signaal/a');
    expect(page.status).toBe(404);
    expect(wordsOn(await page.text())).toContain('Dit staat er niet (meer)');
  });

  it('is there when the conversation was erased', async () => {
    const words = wordsOn(await (await logIn(open({} as never))).read('/inbox/signaal/a'));
    expect(words).toContain('Dit gesprek is gewist.');
  });
});
