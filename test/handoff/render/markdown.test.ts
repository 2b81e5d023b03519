import fc from 'fast-check';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { intakeToMarkdown } from '../../../src/handoff/render/markdown.ts';
import { huur, intakeOf, told } from '../gesprek.ts';

const kinds = (markdown: string) => {
  const found: Record<string, number> = {};
  walkTokens(lexer(markdown), (token: Token) => {
    found[token.type] = (found[token.type] ?? 0) + 1;
  });
  return found;
};

const withWords = (words: string) => intakeToMarkdown(intakeOf([told('verhaal', words)]));

describe('an intake in Markdown', () => {
  it('reads from the question to the consent', () => {
    const stable = intakeToMarkdown(intakeOf(huur())).replace(/bericht m\d+/g, 'bericht …');
    expect(stable).toMatchInlineSnapshot(`
      "# Vraag over geld en schulden

      - Status: akkoord
      - Urgentie: Spoed: gekozen is “Een deurwaarder komt”.
      - Reageren vóór: 2026-11-23 17:00
      - Onderwerp: Geld en schulden
      - Leefgebieden: Geld, Wonen
      - Toestemming: “een werker mag dit lezen en u bellen”, 2026-11-23 10:00
      - Gesprek: begonnen 2026-11-23 10:00, via web
      - Script: abc123
      - Kenmerk: intake1

      ## De vraag

      - **Uw vraag:** ik kan de huur niet betalen en volgende week komt de deurwaarder *(verteld in bericht …)*
      - **Onderwerp:** Geld en schulden *(ingevuld door het gesprek)*
      - **Voor wie:** Voor mijzelf *(gekozen in bericht knop)*

      ## De situatie

      - **Sinds wanneer:** weet de inwoner niet *(verteld in bericht …)*

      ## Spoed en veiligheid

      - **Spoed:** Een deurwaarder komt *(gekozen in bericht knop)*

      ## Contact

      - **Manier van contact:** Bellen *(gekozen in bericht knop)*
      - **Telefoon:** 06 12345678 *(verteld in bericht …)*

      ## Toestemming

      - **Akkoord:** Ja, stuur maar door *(gekozen in bericht knop)*

      ## Niet gevraagd

      - De vraag: In andere woorden, De vraag achter de vraag
      - De situatie: Waarom nu, Wat al geprobeerd is, Wat er moet veranderen, Wat men van ons verwacht, Wat nu helpt, Eigen keuze, Andere zorgen
      - Spoed en veiligheid: Kinderen in huis, Gevaar
      - Wie er al helpt: Hulpverleners, Mensen eromheen, Wat goed gaat
      - Contact: Naam, E-mail, Beste moment, Veilig te bereiken, Taal of tolk, Postcode
      - Toestemming: Delen met anderen

      ## Verteld aan de inwoner

      - Geld en schulden
      "
    `);
  });

  it('leaves out the words of someone who withdrew', () => {
    expect(intakeToMarkdown(intakeOf(huur(), 'intrekken'))).not.toMatch(/huur|deurwaarder/);
  });

  it('keeps lines apart inside one list item', () => {
    expect(withWords('een\n\n# twee\n1. drie\n- vier')).toContain(
      '- **De vraag:** een\\\n  \\# twee\\\n  1\\. drie\\\n  \\- vier *(verteld',
    );
  });

  it.each([
    ['a heading', '# kop'],
    ['bold', '**vet** __vet__ *cursief*'],
    ['code', '`code` ~~~ ```'],
    ['a link', '[klik](https://nep.example) <https://nep.example> https://nep.example www.nep.nl'],
    ['an image', '![x](http://nep.example/x.png)'],
    ['HTML', '<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt;'],
    ['a table', '| a | b |\n|---|---|\n| c | d |'],
    ['a line', 'a\n---\nb\n===\n***'],
    ['a list', '- a\n+ b\n* c\n1. d\n2) e'],
    ['a code block', 'a\n\n        diep'],
  ])('takes %s in own words as words', (_what, words) => {
    const plain = kinds(withWords('gewoon'));
    const { text: _t, escape: _e, br: _b, ...rest } = kinds(withWords(words));
    expect({ ...plain, ...rest }).toEqual(plain);
  });

  it('takes any words as words', () => {
    const plain = kinds(withWords('gewoon'));
    const piece = fc.constantFrom(
      ...'*_`~<>[]()#+-=|&!\\\n\r\t 1.ab:/;"'.split(''),
      '://',
      'www.',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text: _t, escape: _e, br: _b, ...rest } = kinds(withWords(`a${pieces.join('')}`));
        expect({ ...plain, ...rest }).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});
