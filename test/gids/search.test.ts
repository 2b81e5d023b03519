import { describe, expect, it } from 'vitest';
import { openGuide } from './guide.ts';

const looked = (words: string) => `/onderwerpen?zoek=${encodeURIComponent(words)}`;

/** The page up to the list of all subjects, which stands on it whatever was found. */
const found = (page: string) => page.slice(0, page.indexOf('Alle onderwerpen</h2>'));

describe('looking for something', () => {
  it('finds subjects and services, and says why', async () => {
    const { text } = await openGuide();
    const page = found(await text(looked('schulden')));
    expect(page).toContain('href="/onderwerpen/geld-schulden"');
    expect(page).toContain('“schulden” hoort bij dit onderwerp.');
    expect(page).toContain('href="/voorzieningen/bureau-schuldhulp"');
    expect(page).toContain('Helpt bij geld en schulden.');
  });

  it('keeps national lines apart from help in the wijk', async () => {
    const { text } = await openGuide();
    const page = found(await text(looked('luisterlijn')));
    const [wijk = '', national = ''] = page.split('Landelijke hulplijnen</h2>');
    expect(national).toContain('Luisterlijn');
    expect(wijk).not.toContain('tel:0889');
    expect(national).not.toContain('/voorzieningen/');
  });

  it('finds a line by its number', async () => {
    const { text } = await openGuide();
    expect(found(await text(looked('113')))).toContain('href="tel:113"');
  });

  it('puts the help lines before everything else when the words may mean danger', async () => {
    const { text } = await openGuide({ dangers: { slaat: 'huiselijk_geweld' } });
    const page = await text(looked('mijn man slaat mij'));
    const help = page.indexOf('Bel nu met iemand die helpt');
    expect(help).toBeGreaterThan(0);
    expect(help).toBeLessThan(page.indexOf('name="zoek"'));
    expect(page).toContain('href="tel:08002000"');
    expect(page).toContain('Snel weg van deze pagina');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it('leaves them out when it does not', async () => {
    const { text } = await openGuide({ dangers: { slaat: 'huiselijk_geweld' } });
    expect(await text(looked('taalles'))).not.toContain('Bel nu met iemand die helpt');
  });

  it('is kept nowhere', async () => {
    const { get } = await openGuide();
    expect((await get(looked('taalles'))).headers.get('Cache-Control')).toBeNull();
  });

  it.each(['', '   ', '"', 'AND OR NOT', '<b>x</b>', 'ششش', 'w'.repeat(20_000), '%00', '🙂'])(
    'bears strange words: %.20s',
    async (words) => {
      const { get } = await openGuide();
      const answer = await get(looked(words));
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('<b>x</b>');
    },
  );

  it('says so kindly when there is nothing', async () => {
    const { text } = await openGuide();
    expect(await text(looked('qqqqzzzz'))).toContain('Daar vinden we niets bij.');
  });
});
