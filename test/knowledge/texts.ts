/** @module Small knowledge files to test with. */
import type { Source } from '../../src/knowledge/reading/yaml.ts';

export const onderwerpText = `---
title: Fietsen maken
as: fietsen maken
leefgebieden: [participatie]
phrasings:
  - mijn fiets is stuk
  - wie plakt mijn band
synonyms: [fiets, band, ketting]
hulplijnen: [fietslijn]
owner: Team buiten
checked: 2026-11-20
sources:
  - { name: De wegenwacht, url: "https://example.org" }
---

## Kort

Vervelend, zo'n lekke band.
U kunt hem zelf plakken.

Lukt dat niet, kom dan langs.

## Achter de vraag

- U komt nergens meer
- U heeft geen geld voor
  een nieuwe
- U durft niet te fietsen

## Mogelijkheden

### Zelf: plakken
Koop een doosje en plak de band.
Voordeel: het kost bijna niets.
Nadeel: uw handen worden vies.

### Wijk: de fietsenmaker
Een vrijwilliger maakt uw fiets.
Voordeel: het is gezellig.
Nadeel: alleen op dinsdag.

## Meenemen

- Uw fiets

## Termijnen

- Er is geen haast.

## Lezen

- [Fietsersbond](https://example.org/fietsen)
`;

export const kaartText = `# Fietsen in de wijk
- id: fietsenmaker
  name: Fietswerkplaats
  organisation: Stichting Wiel
  description: Vrijwilligers maken uw fiets.
  topics: [fietsen]
  area: De Linden
  address: Spaakstraat 1, Voorbeeldstad
  phone: 000 000 09 01
  schedule: { di: [09:00, 12:00], do: [[09:00, 12:00], [13:00, 17:00]] }
  eligibility: Iedereen
  cost: gratis
  bring: [uw fiets]
  languages: [Nederlands]
  signalen: { dakloos_vannacht: 1 }
  checked: 2026-11-20
  owner: Team buiten
`;

export const hulplijnenText = `- id: fietslijn
  name: Fietslijn
  number: 000 000 09 02
  tel: tel:0000000902
  when: Uw fiets is stuk.
  notWhen: Bij brand.
  hours: Dag en nacht
  cost: Gratis
  checkedAt: 2026-11-20
  sourceUrl: https://example.org
  confirmed: true
  signalen: { levensgevaar: 2 }
- id: noodlijn
  name: Noodlijn
  number: 000 000 09 03
  tel: tel:0000000903
  when: Er is gevaar.
  notWhen: Als het kan wachten.
  hours: Dag en nacht
  cost: Gratis
  checkedAt: 2026-11-20
  sourceUrl: https://example.org
  confirmed: true
  signalen:
    levensgevaar: 1
    suicide: 1
    huiselijk_geweld: 1
    kind_onveilig: 1
    psychische_crisis: 1
    dakloos_vannacht: 1
    uitzetting: 1
- id: geruchtlijn
  name: Geruchtlijn
  number: 000 000 09 04
  tel: tel:0000000904
  when: Iemand zei het.
  notWhen: Nooit.
  hours: Dag en nacht
  cost: Gratis
  checkedAt: 2026-11-20
  sourceUrl: https://example.org
  confirmed: false
  signalen: { levensgevaar: 3 }
`;

export const wijkText = `name: De Linden
gemeente: Voorbeeldstad
desk: Wijkinformatiepunt De Linden
address: Lindeplein 1, Voorbeeldstad
phone: 000 000 01 00
hours:
  ma: [09:00, 17:00]
closed: [2026-12-24]
`;

/** A small folder that is right in every way; give other texts to make it wrong. */
export const folder = (texts: Record<string, string> = {}): Source[] =>
  Object.entries({
    'knowledge/onderwerpen/fietsen.md': onderwerpText,
    'knowledge/sociale-kaart/fietsen.yaml': kaartText,
    'knowledge/hulplijnen.yaml': hulplijnenText,
    'knowledge/wijk.yaml': wijkText,
    ...texts,
  }).map(([file, text]) => ({ file, text }));
