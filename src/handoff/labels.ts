/** @module What the lines of an intake are called when no question gave them a name. */
import type { IntakeBlock, intakeBlocks } from '../domain/intake.ts';

export type StatementName = (typeof intakeBlocks)[IntakeBlock]['names'][number];

export const labels: Record<StatementName, string> = {
  verhaal: 'De vraag',
  anderewoorden: 'In andere woorden',
  onderwerp: 'Onderwerp',
  achtervraag: 'De vraag achter de vraag',
  voorwie: 'Voor wie',
  sinds: 'Sinds wanneer',
  waaromnu: 'Waarom nu',
  geprobeerd: 'Wat al geprobeerd is',
  gewenst: 'Wat er moet veranderen',
  verwachting: 'Wat men van ons verwacht',
  wens: 'Wat nu helpt',
  keuze: 'Eigen keuze',
  meer: 'Andere zorgen',
  meldingsoort: 'Soort melding',
  meldingwat: 'Wat er aan de hand is',
  meldingwaar: 'Waar',
  meldingwanneer: 'Wanneer',
  weethet: 'Weet die persoon het',
  spoedreden: 'Spoed',
  kinderen: 'Kinderen in huis',
  gevaar: 'Gevaar',
  hulpverleners: 'Hulpverleners',
  netwerk: 'Mensen eromheen',
  krachten: 'Wat goed gaat',
  naam: 'Naam',
  contactwijze: 'Manier van contact',
  telefoon: 'Telefoon',
  email: 'E-mail',
  moment: 'Beste moment',
  veiligbereik: 'Veilig te bereiken',
  tolk: 'Taal of tolk',
  postcode: 'Postcode',
  akkoord: 'Akkoord',
  delen: 'Delen met anderen',
};

/** What the two kinds of melding are called; flows know them by a word. */
export const soorten: Record<string, string> = {
  straat: 'Iets op straat of in de buurt',
  iemand: 'Zorgen over iemand',
};
