/** @module Syllables of a Dutch word: each group of vowels that sounds as one. */

/** A trema (ë, ï) always begins a new syllable; after `q` the `u` is not heard. */
const sound =
  /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeo]y|[aeiouyäëïöüáéíóúàèêâî]/gu;

export const countSyllables = (word: string): number =>
  word.normalize('NFC').toLowerCase().replace(/qu/g, 'kw').match(sound)?.length ?? 0;

/** Long words that people know, or that they meet on every letter, so that another word would only confuse. */
export const longWords: ReadonlySet<string> = new Set([
  'arbeidsongeschiktheid',
  'belastingaangifte',
  'burgerservicenummer',
  'energierekening',
  'identiteitsbewijs',
  'identiteitskaart',
  'informatieavond',
  'rekeningnummer',
  'schuldhulpverlening',
  'telefoonnummer',
  'telefoonnummers',
  'verzekeringspapieren',
  'vrijwilligersorganisatie',
  'wijkinformatiepunt',
  'wijkinformatiepunten',
  'zorgverzekeraar',
  'zorgverzekering',
]);
