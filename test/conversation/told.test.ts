/** @module What a story tells already is not asked again; what it only seems to tell is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findTold } from '../../src/conversation/told.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { flowsOf, rest } from '../engine/talk.ts';

let flows: Flows;
beforeAll(async () => {
  flows = await flowsOf(`flow: balie
steps:
  verhaal:
    ask: Wat is er?
    learn: [spoed, waar, sinds]
    ${rest}
  spoed:
    ask: Is er haast?
    options:
      deurwaarder: { label: Een deurwaarder komt, told: [komt de deurwaarder, deurwaarder komt] }
      eten: { label: Geen eten, told: [geen geld voor eten] }
      geen: Nee
    ${rest}
  waar:
    ask: Waar?
    told: plek
    ${rest}
  sinds:
    ask: Sinds wanneer?
    told: sinds
    ${rest}
`);
});

describe('a story', () => {
  it.each([
    ['ik kan de huur niet betalen en volgende week komt de deurwaarder', { spoed: 'deurwaarder' }],
    ['Help! De DEURWAARDER komt morgen langs', { spoed: 'deurwaarder' }],
    ['ik heb echt geen geld voor eten', { spoed: 'eten' }],
    [
      'er ligt afval op de Beukenlaan 12 sinds vorige week',
      { waar: 'de Beukenlaan 12', sinds: 'sinds vorige week' },
    ],
    ['al twee dagen een gat in het Lindeplein', { waar: 'het Lindeplein', sinds: 'al twee dagen' }],
  ])('%s', (text, facts) => {
    expect(findTold(flows, text)).toEqual(facts);
  });

  it.each([
    ['het is geregeld en morgen komt de deurwaarder niet'],
    ['wat als de deurwaarder komt, mag dat zomaar'],
    ['vorig jaar heb ik een deurwaarder gehad'],
    ['komt de deurwaarder'],
    ['de deurwaarder komt en ik heb geen geld voor eten'],
    ['er ligt overal afval op straat in de buurt'],
    ['ik weet al jarenlang hoe de weg loopt'],
  ])('%s: nothing sure', (text) => {
    expect(findTold(flows, text)).toEqual({});
  });
});
