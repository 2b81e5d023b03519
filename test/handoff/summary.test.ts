import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/channels/text.ts';
import { intakeBlocks } from '../../src/domain/intake.ts';
import { declined, huur, intakeOf, intakes, told } from './gesprek.ts';

const summary = (...parameters: Parameters<typeof intakeOf>) =>
  intakes.summary(intakeOf(...parameters));

describe('the summary', () => {
  it('says in short lines what was told', () => {
    expect(summary(huur(), 'aanbieden')).toMatchInlineSnapshot(`
      "**De vraag**

      - Uw vraag: ik kan de huur niet betalen en volgende week komt de deurwaarder
      - Onderwerp: Geld en schulden
      - Voor wie: Voor mijzelf

      **Spoed en veiligheid**

      - Spoed: Een deurwaarder komt

      **Contact**

      - Manier van contact: Bellen
      - Telefoon: 06 12345678

      **Toestemming**

      - Akkoord: Ja, stuur maar door"
    `);
  });

  it('leaves out what was not asked', () => {
    expect(summary([told('naam', 'Ria')])).not.toMatch(/Kinderen|gevraagd/);
  });

  it('says what it does not know where that matters', () => {
    const text = summary([
      declined('verhaal', 'unknown'),
      declined('telefoon', 'refused'),
      declined('email', 'skipped'),
      declined('krachten', 'skipped'),
    ]);
    expect(text).toMatchInlineSnapshot(`
      "**Dit weten we nog niet**

      - De vraag: weet u niet
      - Telefoon: zegt u liever niet
      - E-mail: heeft u overgeslagen"
    `);
  });

  it('does not ask for a second way to be reached', () => {
    expect(summary([told('telefoon', '06 12345678'), declined('email', 'skipped')])).not.toMatch(
      /weten we nog niet/,
    );
  });

  it('says so when there is nothing in it', () => {
    expect(summary([])).toBe('We weten nog niets van uw vraag.');
  });

  it('shows nothing any more once withdrawn', () => {
    expect(summary(huur(), 'intrekken')).toBe('U heeft uw vraag ingetrokken. We geven niets door.');
  });
});

describe("people's own words", () => {
  const shown = (words: string) => summary([told('verhaal', words, { short: 'Uw vraag' })]);

  it('make no bold, no links and no lists', () => {
    expect(shown('**boos** [klik](https://nep.example)\n- één\\')).toBe(
      '**De vraag**\n\n- Uw vraag: \\*\\*boos\\*\\* \\[klik\\](https://nep.example) - één\\\\',
    );
  });

  it('are words to whoever shows the summary', () => {
    const words = '**a** [b](https://c.example) [d](tel:1) \\[e](/f) - g *h* \\\\ i';
    const inlines = parseText(shown(words)).flatMap((block) =>
      block.kind === 'list' ? block.items.flat() : block.lines.flat(),
    );
    expect(inlines).toEqual([
      { kind: 'bold', text: 'De vraag' },
      { kind: 'text', text: `Uw vraag: ${words}` },
    ]);
  });

  it('are cut between words when they are long, and say so', () => {
    const text = shown('huur '.repeat(20_000));
    expect(text).toMatch(/^\*\*De vraag\*\*\n\n- Uw vraag: (huur )+huur…$/);
    expect(text.length).toBeLessThan(400);
  });

  it('are never cut in the middle of an emoji', () => {
    expect(shown('😢'.repeat(500))).not.toMatch(/\p{Cs}/u);
  });

  it('cannot turn the line around', () => {
    expect(shown('abc\u202egfe\u0000\u0007')).toBe('**De vraag**\n\n- Uw vraag: abc gfe');
  });

  it('fit in parts of 1024 characters, whatever they are', () => {
    const names = Object.values(intakeBlocks).flatMap((block) => [...block.names]);
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        '*'.repeat(900),
        '\n\n- a\n'.repeat(300),
        '[x](tel:1)'.repeat(90),
        '\\'.repeat(500),
      ),
    );
    const answer = fc.record({ name: fc.constantFrom(...names), words, short: words });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 40 }), (given) => {
        const parts = summary(given.map((each) => told(each.name, each.words, each))).split('\n\n');
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1024);
        const heads = parts.filter((part) => part.startsWith('**'));
        const lines = parts.filter((part) => !part.startsWith('**')).flatMap((p) => p.split('\n'));
        expect(heads.every((head) => /^\*\*[A-Z][a-z ]+\*\*$/.test(head))).toBe(true);
        expect(lines.every((line) => /^(- |We weten)/.test(line))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
