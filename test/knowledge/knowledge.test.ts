import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { parseLibrary } from '../../src/knowledge/library.ts';
import type { KnowledgeIndex } from '../../src/knowledge/ports.ts';
import { topics } from '../understanding/shipped.ts';
import { catalogue } from './catalogue.ts';
import { openIndex, shippedLibrary } from './shipped.ts';
import { folder, kaartText, onderwerpText } from './texts.ts';

const open = (texts: Record<string, string> = {}, index = openIndex()) =>
  createKnowledge({ library: parseLibrary(folder(texts)), index });

describe('a part of a subject', () => {
  it('carries a few words before its list', async () => {
    expect(await open().part('meenemen', 'fietsen')).toBe(
      '**Handig om mee te nemen:**\n\n- Uw fiets',
    );
  });

  it('lays the options side by side with pro and con', async () => {
    expect(await open().part('mogelijkheden', 'fietsen')).toBe(
      `**Zelf: plakken**

Koop een doosje en plak de band.

- Voordeel: het kost bijna niets.
- Nadeel: uw handen worden vies.

**In de wijk: de fietsenmaker**

Een vrijwilliger maakt uw fiets.

- Voordeel: het is gezellig.
- Nadeel: alleen op dinsdag.`,
    );
  });

  it('gives who, where, when and what to bring, and the national line last', async () => {
    expect(await open().part('adressen', 'fietsen')).toBe(
      `**Hier kunt u terecht:**

- **Fietswerkplaats**: Vrijwilligers maken uw fiets. Spaakstraat 1, Voorbeeldstad. Bel [000 000 09 01](tel:0000000901). Open: di 9.00–12.00, do 9.00–12.00 en 13.00–17.00 uur. Kosten: gratis. Neem mee: uw fiets.
- **Fietslijn** [000 000 09 02](tel:0000000902): Uw fiets is stuk. Dag en nacht. Gratis.`,
    );
  });

  it('puts the service that is mainly for it first', async () => {
    const other = kaartText
      .replace('id: fietsenmaker', 'id: eerder')
      .replace('name: Fietswerkplaats', 'name: Eerder in de map')
      .replace('[fietsen]', '[zwemmen, fietsen]');
    const knowledge = open({ 'knowledge/sociale-kaart/eerder.yaml': other });
    const text = await knowledge.part('adressen', 'fietsen');
    expect(text.indexOf('Fietswerkplaats')).toBeLessThan(text.indexOf('Eerder in de map'));
  });

  it('leaves out addresses that do not fit, never the national line', async () => {
    const long = kaartText.replace('Vrijwilligers maken uw fiets.', 'Een lange zin. '.repeat(30));
    const more = { 'knowledge/sociale-kaart/meer.yaml': long.replace('fietsenmaker', 'meer') };
    const text = await open({ 'knowledge/sociale-kaart/fietsen.yaml': long, ...more }).part(
      'adressen',
      'fietsen',
    );
    expect(text.length).toBeLessThanOrEqual(1024);
    expect(text.match(/Fietswerkplaats/g)).toHaveLength(1);
    expect(text).toContain('Fietslijn');
  });

  it('is never broken by a mark in a name', async () => {
    const strange = kaartText.replace('name: Fietswerkplaats', 'name: "[Fiets] *werk*plaats"');
    const text = await open({ 'knowledge/sociale-kaart/fietsen.yaml': strange }).part(
      'adressen',
      'fietsen',
    );
    expect(text).toContain('**\\[Fiets\\] \\*werk\\*plaats**');
  });

  it('is empty when nobody knows it', async () => {
    const knowledge = open();
    expect(await knowledge.part('kort', 'zwemmen')).toBe('');
    expect(await knowledge.part('code', 'fietsen')).toBe('');
    expect(knowledge.title('zwemmen')).toBe('');
    expect(knowledge.leefgebieden('zwemmen')).toEqual([]);
  });
});

describe('help lines', () => {
  it('stand most urgent first, and never unconfirmed', async () => {
    expect(await open().part('hulplijnen', 'levensgevaar')).toBe(
      `- **Noodlijn** [000 000 09 03](tel:0000000903): Er is gevaar. Dag en nacht. Gratis.
- **Fietslijn** [000 000 09 02](tel:0000000902): Uw fiets is stuk. Dag en nacht. Gratis.`,
    );
  });

  it('are followed by who in the wijk can help', async () => {
    expect(await open().part('hulplijnen', 'dakloos_vannacht')).toContain(
      '- **Fietswerkplaats** [000 000 09 01](tel:0000000901): Vrijwilligers maken uw fiets.',
    );
  });

  it('are those for danger to life when we do not know the danger', async () => {
    const knowledge = open();
    const life = await knowledge.part('hulplijnen', 'levensgevaar');
    expect(await knowledge.part('hulplijnen', '')).toBe(life);
    expect(await knowledge.part('hulplijnen', 'iets anders')).toBe(life);
  });

  it('are found one by one, but not when unconfirmed', () => {
    expect(open().findHulplijn('noodlijn')?.number).toBe('000 000 09 03');
    expect(open().findHulplijn('geruchtlijn')).toBeUndefined();
  });
});

describe('a search', () => {
  it('is sure of a sentence that its author wrote down', async () => {
    const { sure, hits } = await open().search('Wie plakt mijn band?', 'onderwerpen');
    expect(sure).toBe(true);
    expect(hits).toEqual([{ id: 'fietsen', label: 'Fietsen maken' }]);
  });

  it('is not sure of a sentence that two subjects claim', async () => {
    const twin = { 'knowledge/onderwerpen/brommers.md': onderwerpText };
    const { sure, hits } = await open(twin).search('wie plakt mijn band', 'onderwerpen');
    expect(sure).toBe(false);
    expect(hits).toHaveLength(2);
  });

  it('is sure of one word only when it is a word for that subject', async () => {
    const knowledge = createKnowledge({
      ...{ library: await shippedLibrary(), index: openIndex(), topics },
    });
    const sure = async (words: string) => (await knowledge.search(words, 'onderwerpen')).sure;
    expect(await sure('ik heb schulden')).toBe(true);
    expect(await sure('scootmobiel')).toBe(true);
    expect(await sure('hoe laat bent u open')).toBe(false);
    expect(await sure('ik ben bang')).toBe(false);
    expect(await sure('ik kan niet slapen')).toBe(false);
  });

  it('gives services only when asked for everything', async () => {
    const knowledge = open();
    const among = async (which: 'onderwerpen' | 'alles') =>
      (await knowledge.search('fietswerkplaats', which)).hits.map(({ id }) => id);
    expect(await among('alles')).toContain('fietsenmaker');
    expect(await among('onderwerpen')).not.toContain('fietsenmaker');
  });

  it('gives modules to a werker, by their own words and by those of their subjects', async () => {
    const knowledge = open(catalogue);
    const ids = async (words: string) =>
      (await knowledge.search(words, 'modulen')).hits.map(({ id }) => id);
    expect(await ids('banden plakken')).toEqual(['cursus-banden', 'ow-rondje']);
    expect(await ids('rondje door de wijk')).toContain('ow-rondje');
    expect(await ids('ketting')).toHaveLength(2);
    expect(await ids('mijn fiets is stuk')).not.toContain('fietsen');
    expect(knowledge.title('ow-rondje')).toBe('Een rondje door de wijk');
    expect(knowledge.findModule('ow-rondje')?.set).toBe('opbouwwerk');
  });

  it.each(['onderwerpen', 'alles'] as const)(
    'never gives an inwoner a module, nor another answer because there are modules: %s',
    async (among) => {
      for (const words of ['banden plakken', 'fietswerkplaats', 'rondje schuur', 'fiets stuk']) {
        const found = await open(catalogue).search(words, among);
        expect(found).toEqual(await open().search(words, among));
        expect(found.hits.filter(({ id }) => /^(cursus|ow)-/.test(id))).toEqual([]);
      }
    },
  );

  it.each([
    '',
    '   ',
    'xyzzy plugh',
    'مرحبا',
    '"; DROP TABLE x; --',
    '🙂',
    'ik wil een vraag stellen',
  ])('finds nothing in "%s", and is not sure', async (words) => {
    expect(await open().search(words, 'alles')).toEqual({ sure: false, hits: [] });
  });

  it('sees new texts in an index that was filled before', async () => {
    const index = openIndex();
    await open({}, index).fill();
    const text = onderwerpText.replace('wie plakt mijn band', 'mijn zadel wiebelt');
    const changed = open({ 'knowledge/onderwerpen/fietsen.md': text }, index);
    expect((await changed.search('zadel', 'onderwerpen')).hits).toHaveLength(1);
  });

  it('fills the index once, also when many ask at the same time', async () => {
    const index = openIndex();
    let filled = 0;
    const counted: KnowledgeIndex = {
      ...index,
      replace: (...given) => {
        filled += 1;
        return index.replace(...given);
      },
    };
    const knowledge = open({}, counted);
    await Promise.all([1, 2, 3].map(() => knowledge.search('fiets', 'onderwerpen')));
    await open({}, counted).search('fiets', 'onderwerpen');
    expect(filled).toBe(1);
  });

  it('tries again after the index failed once', async () => {
    const index = openIndex();
    let broken = true;
    const knowledge = open(
      {},
      {
        ...index,
        ready: async (hash) => {
          if (!broken) return index.ready(hash);
          broken = false;
          throw new Error('the disk is gone');
        },
      },
    );
    await expect(knowledge.search('fiets', 'onderwerpen')).rejects.toThrow('the disk is gone');
    expect((await knowledge.search('fiets', 'onderwerpen')).hits).toHaveLength(1);
  });
});

describe('the shipped knowledge', () => {
  it('understands what people in the conversation tests say', async () => {
    const knowledge = createKnowledge({
      ...{ library: await shippedLibrary(), index: openIndex(), topics },
    });
    const sayings = {
      'ik kan de huur niet betalen en volgende week komt de deurwaarder': 'geld-schulden',
      'ik heb schulden en alles loopt door elkaar': 'geld-schulden',
      'er is hulp in de huishouding nodig': 'huishoudelijke-hulp',
      'ik heb een rollator nodig': 'hulpmiddelen-vervoer',
      'ik voel me zo alleen sinds ik verhuisd ben': 'eenzaamheid-contact',
      'de lantaarnpaal in onze straat is al weken kapot': 'leefomgeving-melding',
      'wie helpt mij met een moeilijke brief van de overheid': 'formulieren-administratie',
      'ik zorg elke dag voor mijn zieke man en ik kan niet meer': 'mantelzorg',
      'we krijgen een huisuitzetting': 'huisuitzetting',
    };
    for (const [words, id] of Object.entries(sayings)) {
      const { sure, hits } = await knowledge.search(words, 'onderwerpen');
      expect([words, sure, hits[0]?.id]).toEqual([words, true, id]);
    }
  });
});
