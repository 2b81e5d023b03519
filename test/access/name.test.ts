import { describe, expect, it } from 'vitest';
import { findName } from '../../src/access/name.ts';

describe('a name', () => {
  it.each([
    ['Sam', 'Sam'],
    ['  Renée   de\tVries\n', 'Renée de Vries'],
    ['محمد', 'محمد'],
    ['Sam\u202e\u0000', 'Sam'],
    ['x'.repeat(60), 'x'.repeat(60)],
  ])('%j is %j', (given, name) => {
    expect(findName(given)).toBe(name);
  });

  it.each([
    ['nothing', undefined],
    ['spaces', ' \t\n'],
    ['a file', {}],
    ['too long', 'x'.repeat(61)],
  ])('is not %s', (_what, given) => {
    expect(findName(given)).toBeNull();
  });
});
