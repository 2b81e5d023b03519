import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play } from './player.ts';
import { percentOf, reachOf } from './reach.ts';
import { parseScript } from './script.ts';
import { openTheatre, type Theatre } from './stage.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

const playText = (text: string) =>
  play(
    parseScript('proef.yaml', `title: Een gesprek om te proeven\n${text}`),
    theatre.open({ kanaal: 'terminal' }),
  );

describe('a conversation that differs', () => {
  it.each([
    ['talk: [{ balie: "paarse krokodil" }]', 'de balie zegt niet "paarse krokodil"'],
    ['talk: [{ niet: automatisch }]', 'de balie zegt toch "automatisch"'],
    ['talk: [{ vraag: quickscan/straat }]', 'de vraag is quickscan/verhaal, niet quickscan/straat'],
    ['talk: [{ kiest: nergens }]', 'er is geen knop "nergens"'],
    ['talk: [{ inwoner: stop }]\nexpect: { ended: false }', 'het einde is true, niet false'],
    [
      'talk: [{ inwoner: stop }]\nexpect: { outcome: melding }',
      'de uitkomst is geen, niet melding',
    ],
    [
      'talk: [{ inwoner: stop }]\nexpect: { alerts: [suicide] }',
      'de waarschuwingen is , niet suicide',
    ],
    [
      'talk: [{ inwoner: stop }]\nexpect: { registrations: [melding] }',
      'geregistreerd is [], niet [melding]',
    ],
    ['talk: [{ inwoner: stop }]\nexpect: { intake: { naam: Sam } }', 'er is geen intake'],
  ])('%s says so', async (text, problem) => {
    await expect(playText(text)).rejects.toThrow(problem);
  });

  it('shows what was said so far', async () => {
    const failing = playText('talk: [{ inwoner: stop, balie: paarse krokodil }]');
    await expect(failing).rejects.toThrow(
      /proef\.yaml: .*\n\n {2}balie {4}.*[\s\S]* {2}inwoner {2}stop/,
    );
  });
});

describe('a conversation that cannot be read', () => {
  it.each([
    ['talk: []', 'talk'],
    ['talk: [{ bewoner: hallo }]', 'bewoner'],
    ['talk: [{ inwoner: hallo, kiest: ja }]', 'of `inwoner`, of `kiest`'],
    ['talk: [{}]', 'een lege regel'],
    ['at: gisteren\ntalk: [{ inwoner: hallo }]', 'at'],
  ])('%s is named', (text, problem) => {
    const read = () => parseScript('proef.yaml', `title: Een gesprek om te proeven\n${text}`);
    expect(read).toThrow('proef.yaml');
    expect(read).toThrow(problem);
  });
});

describe('reach', () => {
  it('counts every step, and 100 only when none is missed', () => {
    const all = reachOf(theatre.flows, new Set());
    expect(all.missed).toHaveLength(all.total);
    expect(percentOf(all)).toBe(0);
    const but = reachOf(theatre.flows, new Set(all.missed.slice(1)));
    expect(but.missed).toEqual([all.missed[0]]);
    expect(percentOf(but)).toBe(99);
    expect(percentOf(reachOf(theatre.flows, new Set(all.missed)))).toBe(100);
  });
});
