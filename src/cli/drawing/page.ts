/** @module All drawings on one page that needs nothing else, for a screen and for paper. */
import { green, ink, line } from './look.ts';
import { escapeXml } from './wrap.ts';

export interface Drawing {
  id: string;
  title: string;
  about: string;
  /** Its arrows to other drawings lead to `<id>.svg`. */
  svg: string;
}

export function drawingsPage(drawings: Drawing[]): string {
  const items = drawings.map(
    ({ id, title }) => `<li><a href="#${id}">${escapeXml(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>De gesprekken van de balie</title>
<style>${style}</style>
<h1>De gesprekken van de balie</h1>
<p>Elke tekening is één flow. Lees van boven naar beneden. Klik op een groen vak om die flow te zien.</p>
<nav aria-label="Flows"><ul>
${items.join('\n')}
</ul></nav>
${drawings.map(section).join('\n')}
</html>
`;
}

const section = ({
  id,
  title,
  about,
  svg,
}: Drawing): string => `<section id="${id}"${isWide(svg) ? ' class="wide"' : ''}>
<h2>${escapeXml(title)}</h2>
<p>${escapeXml(about)}</p>
${svg.replace(/xlink:href="(\w+)\.svg"/g, 'xlink:href="#$1"').trim()}
</section>`;

/** Wider than an upright page of A4 shows readably, in points. */
const isWide = (svg: string): boolean => Number(/ width="(\d+)pt"/.exec(svg)?.[1]) > 700;

const style = `
body { max-width: 70rem; margin: 0 auto; padding: 1rem; color: ${ink}; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, a { color: ${green}; }
nav ul { columns: 14rem; padding-left: 1.2rem; }
section { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid ${line}; }
svg { display: block; max-width: 100%; height: auto; margin: 1rem auto; }
@page { size: A4; margin: 12mm; }
@page wide { size: A4 landscape; }
@media print { nav { display: none; } section { break-before: page; border: 0; margin: 0; } .wide { page: wide; } }
`;
