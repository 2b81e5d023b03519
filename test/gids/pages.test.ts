import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/domain/day.ts';
import { openGuide } from './guide.ts';

describe('the list of subjects', () => {
  it('leads to every subject, once', async () => {
    const { library, text } = await openGuide();
    const page = await text('/onderwerpen');
    for (const { id } of library.onderwerpen) {
      expect(page.split(`href="/onderwerpen/${id}"`)).toHaveLength(2);
    }
  });
});

describe('the page of a subject', () => {
  it('tells all that the desk knows: options with for and against, what to bring, terms, who helps', async () => {
    const { library, text } = await openGuide();
    const page = await text('/onderwerpen/geld-schulden');
    const { mogelijkheden, meenemen } = library.onderwerpen.find((o) => o.id === 'geld-schulden')!;
    expect(mogelijkheden).toHaveLength(4);
    for (const { text: told } of mogelijkheden) expect(page).toContain(told);
    for (const each of meenemen) expect(page).toContain(each);
    expect(page.match(/>Voordeel</g)).toHaveLength(4);
    expect(page).toContain('href="/voorzieningen/bureau-schuldhulp"');
    expect(page).toContain('href="tel:08008115"');
    expect(page).toContain('Nagekeken op 20 november 2026 door Team geld');
  });

  it('says who is open now, and when the others open again', async () => {
    const { text } = await openGuide();
    const page = await text('/onderwerpen/geld-schulden');
    expect(page).toContain('nu open tot 16.30 uur');
    expect(page).toContain('weer open morgen om 10.00 uur');
  });

  it('never shows a line that is not confirmed', async () => {
    const { library, text } = await openGuide();
    const silent = library.hulplijnen.filter(({ confirmed }) => !confirmed);
    expect(silent.length).toBeGreaterThan(0);
    const pages = await Promise.all(
      library.onderwerpen.map(({ id }) => text(`/onderwerpen/${id}`)),
    );
    for (const { name } of silent) {
      expect(pages.filter((page) => page.includes(`<strong>${name}</strong>`))).toEqual([]);
    }
  });

  it('can be left at once where violence at home is told about, and is kept nowhere', async () => {
    const { get, text } = await openGuide();
    for (const path of ['/onderwerpen/huiselijk-geweld', '/voorzieningen/vrouwenkring']) {
      expect(await text(path)).toContain('Snel weg van deze pagina');
      expect((await get(path)).headers.get('Cache-Control')).toBeNull();
    }
    expect(await text('/onderwerpen/geld-schulden')).not.toContain('Snel weg');
  });
});

describe('the page of a service', () => {
  it('tells for whom it is, what it costs, where, when, in which languages', async () => {
    const { text } = await openGuide();
    const page = await text('/voorzieningen/budgetmaatjes');
    for (const told of ['Inwoners van De Linden', 'Gratis', 'Turks', 'Ook de dichte enveloppen']) {
      expect(page).toContain(told);
    }
    expect(page).toContain('href="tel:0000000102"');
    expect(page).toContain('search?query=Beukenlaan%2012%2C%20Voorbeeldstad');
    expect(page).toContain('<th scope="row">Dinsdag</th><td>10.00–12.00 uur</td>');
    expect(page).toContain('href="/onderwerpen/geld-schulden"');
  });

  it('says kindly that nobody looked at it for more than a year, and not a day earlier', async () => {
    const old = 'We keken dit na op 20 november 2026. Dat is een tijd geleden';
    const path = '/voorzieningen/budgetmaatjes';
    const after = await openGuide({ at: momentOf('2027-11-21', '10:00') });
    expect(await after.text(path)).toContain(old);
    const before = await openGuide({ at: momentOf('2027-11-20', '10:00') });
    expect(await before.text(path)).not.toContain(old);
  });
});

describe('every page', () => {
  it('shows the emergency number, a way to the chat, and how to send it', async () => {
    const { library, text } = await openGuide();
    const paths = [
      ...library.onderwerpen.map(({ id }) => `/onderwerpen/${id}`),
      ...library.kaart.map(({ id }) => `/voorzieningen/${id}`),
    ];
    for (const path of paths) {
      const page = await text(path);
      expect(page).toContain('href="tel:112"');
      expect(page).toMatch(/href="\/">\s*Praat met de balie/);
      expect(page).toContain('href="https://wa.me/?text=');
      expect(page).toContain(`href="${path}.txt"`);
    }
  });

  it('has nothing inline that our policy would refuse', async () => {
    const { text } = await openGuide();
    const paths = ['/onderwerpen', '/onderwerpen/geld-schulden', '/voorzieningen/budgetmaatjes'];
    for (const page of await Promise.all(paths.map(text))) {
      expect(page).not.toMatch(/ style=|<style|<script(?! type="module" src="\/)/);
    }
  });

  it('may be kept for five minutes', async () => {
    const { get } = await openGuide();
    for (const path of [
      '/onderwerpen',
      '/onderwerpen/geld-schulden',
      '/voorzieningen/gebarencafe',
    ]) {
      expect((await get(path)).headers.get('Cache-Control')).toBe('public, max-age=300');
    }
  });
});

describe('an address that is not there', () => {
  it('asks what was meant, with a search', async () => {
    const { get } = await openGuide();
    const answer = await get('/onderwerpen/geld-schuldn');
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain('Bedoelt u misschien');
    expect(page).toContain('href="/onderwerpen/geld-schulden"');
    expect(page).toContain('name="zoek"');
    expect(answer.headers.get('Cache-Control')).toBeNull();
  });

  it.each([
    '/voorzieningen/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/onderwerpen/niks.txt',
    '/voorzieningen/niks/qr.svg',
    `/onderwerpen/${'w'.repeat(5000)}`,
    '/onderwerpen/constructor',
  ])('is told kindly for %.60s', async (path) => {
    const { get } = await openGuide();
    const answer = await get(path);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain('Deze pagina is er niet');
    expect(page).not.toContain('<script>alert');
  });
});
