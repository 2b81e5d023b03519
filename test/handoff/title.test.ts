import { describe, expect, it } from 'vitest';
import { titleOf } from '../../src/handoff/title.ts';

describe('a title', () => {
  it.each([
    ['Geld en schulden', 'Vraag over geld en schulden'],
    ['Uw huis uit moeten', 'Vraag over uw huis uit moeten'],
    ['DigiD en formulieren', 'Vraag over DigiD en formulieren'],
    ['UWV-uitkering', 'Vraag over UWV-uitkering'],
    ['Eenzaamheid', 'Vraag over eenzaamheid'],
  ])('of "%s" is "%s"', (topic, title) => {
    expect(titleOf(topic)).toBe(title);
  });

  it.each([
    'Huiselijk geweld',
    'Kindermishandeling',
    'Veilig Thuis',
    'Gedachten over zelfdoding',
    'Suïcide',
    'Psychische crisis',
    'Bedreiging door een buur',
    'Verslaving',
  ])('does not say "%s"', (topic) => {
    expect(titleOf(topic)).toBe('Persoonlijke vraag');
  });

  it('of a report says so, and nothing about a person', () => {
    expect(titleOf('Melding over de buurt', true)).toBe('Melding over de buurt');
    expect(titleOf('Melding over de buurt')).toBe('Melding over de buurt');
    expect(titleOf('Contact en eenzaamheid', true)).toBe('Melding');
    expect(titleOf('Melding van huiselijk geweld', true)).toBe('Melding');
    expect(titleOf(undefined, true)).toBe('Melding');
  });

  it('without a topic says nothing about the question', () => {
    expect(titleOf(undefined)).toBe('Vraag aan een werker');
  });
});
