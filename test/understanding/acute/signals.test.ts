import { describe, expect, it } from 'vitest';
import { understand, voorwie } from '../question.ts';

const signals = (text: string) =>
  understand(text).signalen.map(({ kind, certainty }) => `${kind} ${certainty}`);

describe('danger', () => {
  it.each([
    ['mijn man slaat me en ik ben bang', 'huiselijk_geweld acute'],
    ['mijn buurman slaat zijn dochtertje elke dag', 'kind_onveilig acute'],
    ['hij ligt op de grond en ademt niet meer', 'levensgevaar acute'],
    ['ik wil niet meer leven', 'suicide acute'],
    ['mijn zoon hoort stemmen en herkent ons niet meer', 'psychische_crisis acute'],
    ['ik heb vannacht geen slaapplek', 'dakloos_vannacht acute'],
    ['morgen worden we uit huis gezet', 'uitzetting acute'],
  ])('%j is %s', (text, signal) => {
    expect(signals(text)).toEqual([signal]);
  });

  it('is heard in spite of spelling, sound and slips', () => {
    expect(signals('me vrient slaad me')).toEqual(['huiselijk_geweld acute']);
    expect(signals('ik wil nie meer leve')).toEqual(['suicide acute']);
    expect(signals('zelfm00rt is de enigste oplossing voor mij')).toEqual(['suicide acute']);
    expect(signals('mijn man sl\u200baat me')).toEqual(['huiselijk_geweld acute']);
  });

  it('is heard at the end of a long practical message', () => {
    const long = 'Ik wil graag weten hoe ik huurtoeslag aanvraag voor mijn nieuwe woning. '.repeat(
      40,
    );
    expect(signals(`${long}Mijn man slaat me.`)).toEqual(['huiselijk_geweld acute']);
  });

  it('knows in which words it was said', () => {
    const text = 'Hallo. Ik zoek hulp. Mijn man slaat me elke dag.';
    const [said] = understand(text).signalen.map(({ span }) => text.slice(...span));
    expect(said).toContain('slaat');
    expect(said).not.toContain('Hallo');
  });

  it('is not what is denied', () => {
    expect(signals('mijn man slaat me niet')).not.toContain('huiselijk_geweld acute');
    expect(signals('hij heeft me nooit geslagen')).toEqual([]);
  });

  it('is still there when something else is denied', () => {
    expect(signals('ik ga niet weg, mijn man slaat me')).toEqual(['huiselijk_geweld acute']);
  });

  it('is not what is over', () => {
    expect(signals('vroeger sloeg mijn vader mij, ik zoek een praatgroep')).toEqual([]);
    expect(signals('mijn vader had een hartaanval maar het gaat nu weer goed')).toEqual([]);
  });

  it('is there when the past comes back', () => {
    expect(signals('vroeger sloeg mijn man me en nu weer')).toEqual(['huiselijk_geweld acute']);
  });

  it('is not a figure of speech, a thing, or school work', () => {
    expect(signals('ik lach me dood')).toEqual([]);
    expect(signals('de accu van mijn fiets is dood')).toEqual([]);
    expect(signals('mijn dochter schrijft een werkstuk over zelfmoord')).toEqual([]);
    expect(signals('I want to volunteer at a suicide line')).toEqual([]);
  });

  it('is not a debt with a bailiff next week, and is an eviction on Friday', () => {
    expect(signals('ik kan de huur niet betalen en volgende week komt de deurwaarder')).toEqual([]);
    expect(signals('vrijdag moeten we eruit, staat in de brief')).toEqual(['uitzetting acute']);
  });

  it('that may be there asks, when the words leave a doubt', () => {
    const [first] = signals('mijn buurvrouw doet niet open en ik maak me zorgen');
    expect(first).toBe('levensgevaar ask');
  });

  it('is not looked for in the words on a key', () => {
    const pressed = understand('Vannacht geen slaapplek', voorwie, { option: 'zelf' });
    expect(pressed.signalen).toEqual([]);
    expect(understand('Vannacht geen slaapplek', voorwie).signalen).not.toEqual([]);
  });
});

describe('danger in other languages', () => {
  it.each([
    ['my husband pushed me down the stairs', 'huiselijk_geweld acute'],
    ['artık yaşamak istemiyorum', 'suicide acute'],
    ['زوجي يضربني', 'huiselijk_geweld acute'],
    ['nie mam gdzie dzisiaj spać', 'dakloos_vannacht acute'],
    ['мій син чує голоси', 'psychische_crisis acute'],
  ])('%j is %s', (text, signal) => {
    expect(signals(text)).toContain(signal);
  });
});
