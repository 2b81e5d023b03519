/** @module The four marks are read; everything else is shown as it was written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inline, parseText, toPlain } from '../../src/channels/text.ts';
import { escapeMarks } from '../../src/engine/template.ts';

/** The parts of a text of one line. */
const line = (text: string): Inline[] => {
  const [block] = parseText(text);
  return block?.kind === 'paragraph' ? block.lines.flat() : [];
};

test('paragraphs stand between blank lines, and lines within one stay apart', () => {
  expect(parseText('a\nb\n\nc')).toEqual([
    { kind: 'paragraph', lines: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]] },
    { kind: 'paragraph', lines: [[{ kind: 'text', text: 'c' }]] },
  ]);
});

test('lines that begin with a dash are one list', () => {
  expect(parseText('Neem mee:\n- pas\n- brief')).toMatchObject([
    { kind: 'paragraph' },
    { kind: 'list', items: [[{ text: 'pas' }], [{ text: 'brief' }]] },
  ]);
});

test('bold and links are read', () => {
  expect(line('Typ **mens** of [bel](tel:0800)')).toEqual([
    { kind: 'text', text: 'Typ ' },
    { kind: 'bold', text: 'mens' },
    { kind: 'text', text: ' of ' },
    { kind: 'link', text: 'bel', href: 'tel:0800' },
  ]);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](http://onveilig.example)',
  '[x](//elders.example)',
  '[x](data:text/html,a)',
  '[x](/\\elders.example)',
  '**niet af',
  '[geen adres]',
])('%s is no link and no bold', (text) => {
  expect(line(text)).toEqual([{ kind: 'text', text }]);
});

test('a backslash takes the meaning from a mark', () => {
  expect(line('\\*\\*a\\*\\* \\[b\\](tel:123)')).toEqual([
    { kind: 'text', text: '**a** [b](tel:123)' },
  ]);
});

test("nobody's words become a mark, once they are escaped", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const parts = parseText(escapeMarks(words)).flatMap((block) =>
        block.kind === 'list' ? [{ kind: 'list' }] : block.lines.flat(),
      );
      expect(parts.every(({ kind }) => kind === 'text')).toBe(true);
    }),
  );
});

test('any text can be read, and nothing of plain words is lost', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseText(text)));
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z .,!?<>&"']{0,60}$/), (text) => {
      expect(toPlain(`a${text}`)).toBe(`a${text}`);
    }),
  );
});

test('texts made to be slow are read all the same; in quadratic time this would not end', () => {
  for (const evil of ['[', '**', '[a](', '\\', '[**', '- ', '[a](tel:1']) {
    expect(parseText(evil.repeat(200_000))).not.toEqual([]);
  }
});

test('in a terminal a link shows its address once', () => {
  expect(toPlain('Bel [112](tel:112) of lees [Nibud](https://nibud.nl)')).toBe(
    'Bel 112 of lees Nibud: https://nibud.nl',
  );
});
