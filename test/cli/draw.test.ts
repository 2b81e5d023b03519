import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawFlows } from '../../src/cli/draw.ts';
import { readFolder } from '../../src/cli/files.ts';
import { parseFlows } from '../../src/engine/parse.ts';
import { toOption } from '../../src/engine/question.ts';

const flows = await parseFlows(await readFolder('flows', '.yaml'));
const out = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
const read = (file: string) => readFileSync(join(out, file), 'utf8');

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await drawFlows(flows, { name: undefined, out });
});
afterAll(() => rmSync(out, { recursive: true }));

/** The words of a drawing in the order they stand, lines joined. */
function wordsOf(svg: string): string {
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line);
  return bare(lines.join(' '));
}

const bare = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The element that is not closed where it should be, or undefined when all are. */
function findUnclosed(xml: string): string | undefined {
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(
    /<(\/)?([\w:]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/)?>/g,
  )) {
    if (self) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open.pop();
}

describe.each(Object.values(flows.flows))('the drawing of $id', ({ id, steps }) => {
  const svg = () => read(`${id}.svg`);

  it('has every step', () => {
    const titles = [...svg().matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
    expect(titles).toEqual(expect.arrayContaining(Object.keys(steps)));
  });

  it('says conditions in words, not in the signs of a program', () => {
    expect(wordsOf(svg())).not.toMatch(/[=!<>]=| > \d|&&|\|\||\w\(/);
  });

  it('has every option, and every word that is said or asked', () => {
    const words = wordsOf(svg());
    const texts = Object.values(steps).flatMap((step) => {
      if (step.verb === 'say') return [step.say];
      if (step.verb !== 'ask') return [];
      const options = Object.entries(step.options ?? {});
      return [step.ask, ...options.map(([key, text]) => toOption(key, text).label)];
    });
    expect(texts.map(bare).filter((text) => !words.includes(text))).toEqual([]);
  });

  it('is well-formed', () => {
    expect(svg()).toMatch(/^<svg [^>]*>/);
    expect(svg().replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!#?\w+;)/);
    expect(findUnclosed(svg())).toBeUndefined();
  });
});

describe('drawing all flows', () => {
  it('gives one drawing of how they call each other, with every flow in it', () => {
    const words = wordsOf(read('overzicht.svg'));
    const missing = Object.values(flows.flows).filter(({ title }) => !words.includes(title));
    expect(missing).toEqual([]);
  });

  it('gives one page whose links stay on it, with no id twice', () => {
    const page = read('alles.html');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(Object.keys(flows.flows).length + 1);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    expect(page).not.toMatch(/<(script|link|img)\b/);
  });

  it('gives a file per flow and nothing else', () => {
    const names = Object.keys(flows.flows).map((id) => `${id}.svg`);
    expect(readdirSync(out).sort()).toEqual([...names, 'alles.html', 'overzicht.svg'].sort());
  });
});

describe('drawing one flow', () => {
  it('that does not exist says which may be meant', async () => {
    const wanted = drawFlows(flows, { name: 'quikscan', out });
    await expect(wanted).rejects.toThrow('Er is geen flow "quikscan". Bedoelt u "quickscan"?');
  });
});
