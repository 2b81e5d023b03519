/** @module The thirteen life domains of the Zelfredzaamheid-Matrix (2017 edition), as tags; only a werker scores. */

export const leefgebieden = {
  financien: 'Geld',
  werk: 'Werk en opleiding',
  tijdsbesteding: 'Tijdsbesteding',
  huisvesting: 'Wonen',
  relaties: 'Relaties thuis',
  geest: 'Geestelijke gezondheid',
  lichaam: 'Lichamelijke gezondheid',
  middelen: 'Middelengebruik',
  adl: 'Zorg voor uzelf',
  iadl: 'Dagelijkse zaken regelen',
  netwerk: 'Mensen om u heen',
  participatie: 'Meedoen',
  justitie: 'Politie en justitie',
} as const;

export type Leefgebied = keyof typeof leefgebieden;

export const isLeefgebied = (name: string): name is Leefgebied => Object.hasOwn(leefgebieden, name);
