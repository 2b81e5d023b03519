import { describe, expect, it } from 'vitest';
import { logIn, openInbox, wordsOn } from './desk.ts';
import { alert, crisis, gewoon, huur } from './people.ts';

const titles = (html: string) => [...html.matchAll(/href="\/inbox\/([a-z]+)"/g)].map((m) => m[1]);

describe('the inbox', () => {
  it('is closed to who is not logged in, whatever is asked', async () => {
    const { app } = await openInbox({ waiting: [huur()] });
    for (const path of [
      '/inbox',
      '/inbox/huur',
      '/inbox/nergens',
      '/inbox/huur/intake.json',
      '/inbox/signaal/a',
    ]) {
      const page = await app.request(path);
      expect([page.status, page.headers.get('Location')]).toEqual([303, '/inloggen']);
    }
    const headers = { Origin: 'http://localhost' };
    const pressed = await app.request('/inbox/huur/oppakken', { method: 'POST', headers });
    expect(pressed.headers.get('Location')).toBe('/inloggen');
  });

  it('says kindly when nobody waits', async () => {
    const words = wordsOn(await (await logIn(openInbox())).read('/inbox'));
    expect(words).toContain('Er wacht nu niemand.');
    expect(words).toContain('Ingelogd als Sam');
    expect(words).toContain('Wijkinformatiepunt De Linden');
    expect(words).toContain('deze wijk is verzonnen');
    expect(words).not.toContain('Opgepakt (');
  });

  it('shows who waits, the most urgent first', async () => {
    const waiting = [gewoon('later', '2026-11-20'), huur(), crisis('nu', '10:00')];
    const html = await (await logIn(openInbox({ waiting }))).read('/inbox');
    expect(titles(html)).toEqual(['nu', 'huur', 'later']);
    expect(wordsOn(html)).toContain(
      'Spoed Vraag over geld en schulden Wacht 1 uur Reageren vandaag vóór 17.00 uur Via Chat',
    );
  });

  it('tells nothing of anyone’s story', async () => {
    const inbox = openInbox({
      waiting: [huur(), crisis('nu', '10:00')],
      alerts: [alert('a', '10:20')],
    });
    const words = wordsOn(await (await logIn(inbox)).read('/inbox'));
    expect(words).not.toMatch(/huur|deurwaarder|Samira|06|zelfdod|Acute/i);
  });

  it('shows apart what was picked up, and by whom', async () => {
    const waiting = [huur({ takenBy: 'Eva' }), gewoon('mijn', '2026-11-20', { takenBy: 'Sam' })];
    const words = wordsOn(await (await logIn(openInbox({ waiting }))).read('/inbox'));
    expect(words).toContain('Wacht op een werker (0)');
    expect(words).toContain('Opgepakt (2)');
    expect(words).toContain('Opgepakt door Eva');
    expect(words).toContain('Opgepakt door u');
  });

  it('says what is late', async () => {
    const waiting = [gewoon('oud', '2026-11-02')];
    const words = wordsOn(await (await logIn(openInbox({ waiting }))).read('/inbox'));
    expect(words).toContain('te laat sinds maandag 9 november');
  });
});

describe('an alert', () => {
  const inbox = () => {
    const alerts = [alert('een', '10:25'), alert('twee', '10:10')];
    return openInbox({ waiting: [huur()], alerts });
  };

  it('stands above everything, in words, the oldest first', async () => {
    const html = await (await logIn(inbox())).read('/inbox');
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('Wacht op een werker'));
    const words = wordsOn(html);
    expect(words).toContain('Kijk nu: 2 mensen kunnen in gevaar zijn');
    expect(words.indexOf('20 minuten geleden')).toBeLessThan(words.indexOf('5 minuten geleden'));
  });

  it('is absent when there is none', async () => {
    expect(await (await logIn(openInbox())).read('/inbox')).not.toContain('role="alert"');
  });

  it('goes away once it was seen, for everyone', async () => {
    const open = inbox();
    const [sam, eva] = [await logIn(open), await logIn(open, 'Eva')];
    expect(wordsOn(await sam.press('/inbox/signaal/een/gezien'))).toContain(
      'U heeft dit signaal gezien.',
    );
    const words = wordsOn(await eva.read('/inbox'));
    expect(words).toContain('Kijk nu: iemand kan in gevaar zijn');
    expect(wordsOn(await eva.press('/inbox/signaal/een/gezien'))).toContain(
      'Een collega had dit signaal al gezien.',
    );
  });
});
