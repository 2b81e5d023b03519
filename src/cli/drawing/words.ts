/** @module What a drawing calls things: the moments, ends and acts of a flow, in Dutch. */
import type { StepOf } from '../../engine/flow.ts';
import type { Trigger } from '../../engine/grammar.ts';

/** When a flow begins by itself. */
export const momentWords: Record<Trigger, string> = {
  back: 'wil een vraag terug',
  correct: 'wil iets verbeteren',
  skip: 'slaat een vraag over',
  unknown: 'weet het niet',
  refuse: 'zegt het liever niet',
  why: 'vraagt waarom',
  unclear: 'begrijpt de vraag niet',
  repeat: 'wil de vraag nog eens horen',
  restart: 'wil opnieuw beginnen',
  stop: 'wil stoppen',
  human: 'wil een mens spreken',
  question: 'vraagt iets tussendoor',
  wait: 'heeft even tijd nodig',
  greeting: 'groet',
  thanks: 'bedankt',
  empty: 'zegt niets',
  acute: 'is in gevaar',
  unsure: 'is misschien in gevaar',
  mismatch: 'geeft een antwoord dat niet past',
  stuck: 'komt er na drie keer niet uit',
  near: 'kan meer dan één keuze bedoelen',
  corrected: 'heeft iets verbeterd',
  outdated: 'komt terug na een wijziging',
};

export const endWords: Record<StepOf<'end'>['end'], string> = {
  informatie: 'Uitkomst: informatie',
  advies: 'Uitkomst: advies',
  verwijzing: 'Uitkomst: verwijzing',
  melding: 'Uitkomst: melding',
  gesprek: 'Uitkomst: gesprek',
  acuut: 'Uitkomst: acuut',
  terug: 'Terug',
  klaar: 'Einde van het gesprek',
  stop: 'Het gesprek stopt hier',
};

export const resumeWords: Record<StepOf<'resume'>['resume'], string> = {
  again: 'Zelfde vraag nog eens',
  previous: 'Vorige vraag',
  next: 'Volgende vraag',
  change: 'Die vraag opnieuw',
  answer: 'Neemt dit als antwoord',
  restart: 'Begint opnieuw',
};

export const handoffWords: Record<StepOf<'handoff'>['handoff'], string> = {
  aanbieden: 'Zet een intake klaar',
  akkoord: 'Geeft de intake aan een werker',
  intrekken: 'Trekt de intake in',
};

export const registerWords: Record<StepOf<'register'>['register'], string> = {
  kortcontact: 'Telt als kort contact',
  melding: 'Legt de melding vast',
  uitkomst: 'Legt de uitkomst vast',
};
