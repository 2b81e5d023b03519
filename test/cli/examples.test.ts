import { describe, expect, it } from 'vitest';
import { checkExamples, linesOf } from '../../src/cli/examples.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';

const library = await shippedLibrary();
const at = (place: string, text: string) => ({ file: `knowledge/voorbeelden/${place}.txt`, text });

describe('examples', () => {
  it('have their label from their file, which may be one of several', () => {
    const files = [
      at('signalen/nl/suicide', 'een\n\n twee \n'),
      at('signalen/nl/suicide.meer', 'drie'),
    ];
    expect(linesOf(files, 'signalen')).toMatchObject([
      { label: 'suicide', text: 'een', line: 1 },
      { label: 'suicide', text: 'twee', line: 3 },
      { label: 'suicide', text: 'drie', line: 1 },
    ]);
    expect(linesOf(files, 'onderwerpen')).toEqual([]);
  });

  it('in the wrong place are named', () => {
    const files = [
      at('signalen/nl/suicde', 'x'),
      at('signalen/n1/suicide', 'y'),
      at('signaal/nl/suicide', 'z'),
      at('onderwerpen/nl/geld-schuld', 'q'),
      at('wensen/nl/terug', 'ga terug'),
      at('wensen/nl/trug', 'p'),
    ];
    expect(checkExamples(files, library).map(({ message }) => message)).toEqual([
      expect.stringContaining('"suicde"'),
      expect.stringContaining('"n1"'),
      expect.stringContaining('"signaal"'),
      expect.stringContaining('"geld-schuld"'),
      expect.stringContaining('"trug"'),
    ]);
  });

  it('under two labels are named, with both places', () => {
    const files = [at('signalen/nl/suicide', 'a\nHoi'), at('signalen/nl/geen', 'hoi')];
    expect(checkExamples(files, library)).toEqual([
      {
        file: 'knowledge/voorbeelden/signalen/nl/geen.txt',
        line: 1,
        message: expect.stringContaining('suicide.txt:2'),
      },
    ]);
  });
});
