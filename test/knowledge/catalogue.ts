/** @module A small catalogue to test with: two modules that know each other, and what stands beside them. */

const cursusText = `title: Banden plakken
kort: U leert met anderen uw band te plakken.
doelgroep: Inwoners die graag fietsen.
doelen:
  - De inwoner kan een band plakken.
  - De inwoner fietst meer.
duur: Twee bijeenkomsten.
frequentie: Elke week.
setting: In een groep van 4.
werkwijze:
  - De werker laat zien hoe het moet.
  - Iedereen plakt een band.
  - Samen maken zij een rondje.
randvoorwaarden:
  - Er is een schuur.
functies: [advies]
schakelmodule: false
relaties:
  - { module: ow-rondje, soort: zelfde }
onderwerpen: [fietsen]
leefgebieden: [participatie]
owner: Team buiten
checked: 2026-11-20
sources:
  - { name: "Het fietsboek, 2010" }
`;

const functiesText = `- id: informatie
  title: Informatie
  kort: De balie vertelt hoe iets werkt.
  wie: [balie]
  begint: Iemand wil iets weten.
  knip: Gaat het om kiezen, dan is het advies.
  volgende: [advies]
- id: advies
  title: Advies
  kort: De balie legt de keuzes naast elkaar.
  wie: [balie, werker]
  begint: Iemand wil kiezen.
  knip: De inwoner kiest zelf.
`;

const kerntakenText = `- id: helpen
  title: Helpen
  kort: De werker helpt.
  doelen: [De inwoner kan verder.]
  functies: [advies]
`;

const instrumentText = `title: Bandenmeter
kort: Zo ziet u hoe hard een band is.
waarvoor: Samen kijken of er lucht bij moet.
wie: Werkers met een pomp.
scoort: getraind
onderdelen:
  - { id: voor, name: Voorband, uitleg: De band voor. }
niveaus:
  - { name: Plat, uitleg: Er zit niets in. }
  - { name: Hard, uitleg: Er zit genoeg in. }
werkwijze: [Knijp., Kijk., Pomp.]
owner: Team buiten
checked: 2026-11-20
sources:
  - { name: "Het fietsboek, 2010", url: "https://example.org" }
`;

export const cursusFile = 'knowledge/modulen/cursussen/cursus-banden.yaml';
export const rondjeFile = 'knowledge/modulen/opbouwwerk/ow-rondje.yaml';
export const functiesFile = 'knowledge/functies.yaml';
export const kerntakenFile = 'knowledge/kerntaken.yaml';
export const instrumentFile = 'knowledge/instrumenten/bandenmeter.yaml';

/** Files to put beside those of a small folder. */
export const catalogue: Record<string, string> = {
  [cursusFile]: cursusText,
  [rondjeFile]: cursusText
    .replace('Banden plakken', 'Een rondje door de wijk')
    .replace('ow-rondje', 'cursus-banden'),
  [functiesFile]: functiesText,
  [kerntakenFile]: kerntakenText,
  [instrumentFile]: instrumentText,
};
