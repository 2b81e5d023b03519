import { describe, expect, it } from 'vitest';
import { parseOnderwerp } from '../../src/knowledge/onderwerp/onderwerp.ts';
import { problemsOf } from './problems.ts';
import { onderwerpText } from './texts.ts';

const file = 'knowledge/onderwerpen/fietsen.md';
const read = (text: string, name = file) => parseOnderwerp({ file: name, text });
const problems = (text: string, name = file) => problemsOf(() => read(text, name));
const without = (part: RegExp, instead = '') => problems(onderwerpText.replace(part, instead));

describe('a subject', () => {
  it('is named after its file', () => {
    expect(read(onderwerpText).id).toBe('fietsen');
  });

  it('keeps paragraphs, and joins the lines within them', () => {
    expect(read(onderwerpText).kort).toBe(
      "Vervelend, zo'n lekke band. U kunt hem zelf plakken.\n\nLukt dat niet, kom dan langs.",
    );
  });

  it('reads a list item over several lines as one', () => {
    expect(read(onderwerpText).achter).toEqual([
      'U komt nergens meer',
      'U heeft geen geld voor een nieuwe',
      'U durft niet te fietsen',
    ]);
  });

  it('lays the options side by side', () => {
    expect(read(onderwerpText).mogelijkheden[1]).toEqual({
      way: 'wijk',
      name: 'de fietsenmaker',
      text: 'Een vrijwilliger maakt uw fiets.',
      voordeel: 'het is gezellig.',
      nadeel: 'alleen op dinsdag.',
    });
  });

  it('remembers on which line each part stands', () => {
    const lines = onderwerpText.split('\n');
    expect(lines[read(onderwerpText).lines.termijnen - 1]).toBe('## Termijnen');
  });

  it('reads the same with Windows line ends', () => {
    expect(read(onderwerpText.replaceAll('\n', '\r\n'))).toEqual(read(onderwerpText));
  });
});

describe('the author hears', () => {
  it('of a life domain that does not exist, and which one was meant', () => {
    expect(without(/participatie/, 'partisipatie')).toEqual([
      '4 Bij "leefgebieden": "partisipatie" kennen we niet. Bedoelt u "participatie"?',
    ]);
  });

  it('of a field that was misspelt, at its own line', () => {
    expect(without(/^owner:/m, 'ownr:')).toEqual([
      '2 Het veld "owner" ontbreekt.',
      '10 Het veld "ownr" kennen we niet. Bedoelt u "owner"?',
    ]);
  });

  it('of a heading that was misspelt', () => {
    expect(without(/## Termijnen/, '## Termijn')).toContain(
      '46 Het kopje "Termijn" kennen we niet. Bedoelt u "Termijnen"?',
    );
  });

  it('of a heading that stands there twice, and of one that is empty', () => {
    expect(problems(`${onderwerpText}\n## Kort\n`)).toEqual([
      '54 Het kopje "Kort" staat er twee keer.',
      '54 Onder het kopje "Kort" staat nog niets.',
    ]);
  });

  it('of an option without its disadvantage, at the heading of that option', () => {
    expect(without(/Nadeel: alleen.*\n/)).toEqual(['37 De regel "Nadeel: …" ontbreekt.']);
  });

  it('of options that are not in the fixed order', () => {
    const [zelf = '', wijk = ''] = onderwerpText.match(/### [\s\S]*?\n\n/g) ?? [];
    const swapped = onderwerpText.replace(zelf + wijk, wijk + zelf);
    expect(problems(swapped)).toEqual([
      '37 Zet de mogelijkheden in deze volgorde: zelf, bekenden, wijk, persoonlijk.',
    ]);
  });

  it('of a way that does not exist', () => {
    expect(without(/### Wijk:/, '### Buurt:')[0]).toMatch(/^37 De weg "Buurt" kennen we niet\./);
  });

  it('of plain text where a list belongs', () => {
    expect(without(/- Uw fiets/, 'Uw fiets')).toEqual([
      '42 Schrijf onder "Meenemen" een lijst: elk punt begint met "- ".',
    ]);
  });

  it('of everything at once', () => {
    const text = onderwerpText
      .replace('2026-11-20', 'gisteren')
      .replace('https://example.org"', 'www"')
      .replace('- Uw fiets', 'Uw fiets');
    expect(problems(text)).toEqual([
      '11 Bij "checked": schrijf een dag als 2026-11-20.',
      '13 Bij "url": schrijf een adres als https://….',
      '42 Schrijf onder "Meenemen" een lijst: elk punt begint met "- ".',
    ]);
  });

  it('of a file that does not begin with its data', () => {
    expect(problems('# Fietsen')).toEqual([
      '1 Begin met de gegevens, tussen twee regels met "---".',
    ]);
  });

  it('of YAML that cannot be read, at its line in the file', () => {
    expect(without(/phrasings:/, 'phrasings: [')[0]).toMatch(/^\d+ Dit is geen goede YAML: /);
  });

  it('of a file name that cannot be an id', () => {
    expect(problems(onderwerpText, 'knowledge/onderwerpen/Mijn Fiets.md')).toEqual([
      '1 Geef het bestand een naam met kleine letters, cijfers en streepjes.',
    ]);
  });
});
