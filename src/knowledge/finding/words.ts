/** @module Words as the index knows them: without accents, endings and small talk. */
import { stemmer } from '@orama/stemmers/dutch';

/** Words that say nothing about the subject of a question: small words, small talk, and whom it is about. */
const stopWords = new Set(
  `aan aangezien al alle alleen alles als alstublieft alsjeblieft altijd alvast ander andere anders aub bedankt beetje
  ben bent bij bijna binnen da dag dagen dan dank dat de deed deze dezelfde die dien ding dingen dit doe doen doet
  door dus echt een eens eerst eigenlijk elk elke en enige enzo er erg ergens even gaan gaat ga geen gelijk geven
  gewoon gisteren hoeveel goed goede goedemiddag goedemorgen graag groetjes had hadden hallo heb hebben hebt heeft heel hele
  help helpen helpt hem hen het hey hier hij hoe hoi hoop hun ik iemand iets in ineens is ja jaar jaren jij je jou
  jouw jullie kan keer kom komen komt kon krijg krijgen krijgt kun kunnen kunt laat later laten maand maanden maar
  mag me mee meer meest men met mevrouw meneer mij mijn mijne misschien moet moeten mogen morgen na naar nee nergens
  niemand niet niets niks nodig nog nou nu of ofzo om omdat onder ons ook op over paar pas plots precies prima sinds
  snap snel soms sorry staat steeds svp te tegen ten ter terug terwijl tijd toch toen tot totdat u uit uw vaak van
  vanaf vandaag vanwege veel verder via vind vinden volgende volgens voor vraag vragen waar waarom wanneer want was
  waren wat we week weken weer weet wel welke werd weten wie wij wil willen wilt word worden wordt zal ze zeer zeg
  zeggen zegt zei zelf zich zij zijn zo zoals zoek zoeken zou zouden zonder zullen
  man vrouw moeder vader ouders schoonmoeder schoonvader zoon zoontje dochter dochtertje broer zus zusje opa oma
  oom tante`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Lowercase words of letters and digits, accents taken off. Other scripts give nothing. */
export const tokenise = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

export const isStopWord = (token: string): boolean => token.length < 2 || stopWords.has(token);

/** Snowball, without the small ending of kamertje, and one letter for what Dutch writes in two ways: brief, brieven. */
export const stem = (token: string): string =>
  stemmer(token.replace(/(?<=.{3})(etje|pje|tje|je)s?$/, ''))
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
