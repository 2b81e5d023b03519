/** @module What a drawing calls things: the moments, ends and acts of a flow, in Dutch. */
import type { StepOf } from '../../engine/flow.ts';
import type { Trigger } from '../../engine/grammar.ts';

/** When a flow begins by itself: "als iemand …". */
export const momentWords: Record<Trigger, string> = {
  back: 'een vraag terug wil',
  correct: 'iets wil verbeteren',
  skip: 'een vraag overslaat',
  unknown: 'het niet weet',
  refuse: 'het liever niet zegt',
  why: 'vraagt waarom',
  unclear: 'de vraag niet begrijpt',
  repeat: 'de vraag nog eens wil horen',
  restart: 'opnieuw wil beginnen',
  stop: 'wil stoppen',
  human: 'een mens wil spreken',
  question: 'tussendoor iets vraagt',
  wait: 'even tijd nodig heeft',
  greeting: 'groet',
  thanks: 'bedankt',
  empty: 'niets zegt',
  attachment: 'iets stuurt dat we niet kunnen lezen',
  acute: 'in gevaar is',
  unsure: 'misschien in gevaar is',
  mismatch: 'een antwoord geeft dat niet past',
  stuck: 'er na drie keer niet uit komt',
  near: 'meer dan één keuze kan bedoelen',
  corrected: 'iets heeft verbeterd',
  outdated: 'terugkomt na een wijziging',
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
