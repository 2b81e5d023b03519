import { describe, expect, it } from 'vitest';
import { drawQr } from '../../src/gids/qr.ts';
import { toMessage, toParagraphs, toShareLink } from '../../src/gids/share.ts';
import { home, openGuide } from './guide.ts';

const sizeOf = (text: string) => [...text].length;

describe('a message', () => {
  it('holds everything when everything fits', () => {
    expect(toMessage(['een', 'twee'], 'https://x.nl', 100)).toBe('een\n\ntwee\n\nhttps://x.nl');
  });

  it('leaves out whole paragraphs, from the first that does not fit', () => {
    const text = toMessage(['een', 'w'.repeat(60), 'drie'], 'https://x.nl', 60);
    expect(text).toBe('een\n\nLees meer: https://x.nl');
  });

  it('counts letters as WhatsApp does: a smiley is one', () => {
    const whole = ['🙂'.repeat(30), 'https://x.nl'].join('\n\n');
    expect(toMessage(['🙂'.repeat(30)], 'https://x.nl', sizeOf(whole))).toBe(whole);
  });

  it('is written in the marks of WhatsApp', () => {
    const text = '**Let op.** Bel [Geldfit](tel:0800).\n\n- een\n- [twee](https://x.nl)';
    expect(toParagraphs(text)).toEqual([
      '*Let op.* Bel Geldfit: 0800.',
      '- een\n- twee: https://x.nl',
    ]);
  });
});

describe('every subject and every service as a message', () => {
  it('fits, leads back to its page, and breaks off nowhere', async () => {
    const { library, text } = await openGuide({ publicUrl: 'https://wijk.example.nl' });
    const paths = [
      ...library.onderwerpen.map(({ id }) => `/onderwerpen/${id}`),
      ...library.kaart.map(({ id }) => `/voorzieningen/${id}`),
    ];
    for (const path of paths) {
      const told = await text(`${path}.txt`);
      expect(sizeOf(told)).toBeLessThanOrEqual(4096);
      expect(told.endsWith(`https://wijk.example.nl${path}`)).toBe(true);
      expect(told).not.toMatch(/\*\*|\]\(|undefined/);
    }
  });

  it('is short enough for a link', async () => {
    const { text } = await openGuide();
    const page = await text('/onderwerpen/huiselijk-geweld');
    const link = /https:\/\/wa\.me\/\?text=([^"]+)/.exec(page)![1]!;
    const told = decodeURIComponent(link);
    expect(sizeOf(told)).toBeLessThanOrEqual(1000);
    expect(told).toContain('*Onveilig thuis*');
    expect(told.endsWith(`Lees meer: ${home}/onderwerpen/huiselijk-geweld`)).toBe(true);
    expect(toShareLink(['a & b'], 'https://x.nl')).toContain('a%20%26%20b');
  });
});

describe('the picture for telephones', () => {
  it('leads to the local address in a demonstration, and to the public one elsewhere', async () => {
    const path = '/onderwerpen/geld-schulden';
    const local = await openGuide();
    expect(await local.text(`${path}/qr.svg`)).toBe(drawQr(home + path));
    const open = await openGuide({ publicUrl: 'https://wijk.example.nl' });
    expect(await open.text(`${path}/qr.svg`)).toBe(drawQr(`https://wijk.example.nl${path}`));
    expect(await open.text(path)).toContain(`<strong>https://wijk.example.nl${path}</strong>`);
  });

  it('is an SVG file with a white edge', async () => {
    const { get } = await openGuide();
    const answer = await get('/voorzieningen/budgetmaatjes/qr.svg');
    expect(answer.headers.get('Content-Type')).toContain('image/svg+xml');
    expect(await answer.text()).toMatch(/^<svg [^>]*viewBox/);
  });
});
