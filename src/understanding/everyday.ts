/** @module Everyday Dutch words that are what they are: never taken for a misspelling of a rarer, heavier word. */
import { wordsOf } from './words.ts';

const everyday = `
  aan aanbod aandacht aanraden aanraadt aanrader babbeltje aangevraagd aankomen aannemen aanvraag aanvragen aardig achter achteraf adres afgelopen afspraak afspraken
  afwas alles alleen allemaal altijd ander andere anders antwoord apart arbeid arts auto avond baan baas bakken bank bedankt bedoel
  bedoelde bedoelen bedoelt bedrag bedrijf bedrijven begin beginnen begint begon begonnen begrepen begrijp begrijpen begrijpt behalve
  beiden bekend bekende bekijken belangrijk beleid belde bellen belt benen benieuwd bepaald bepaalde beroep beslissing beslist besloten
  bestaan bestaat beste betaald betaalde betalen betaling betekent beter betere bewaren bewijs bezig bezoek bezorgd bezwaar bijna binnen
  blijf blijft blijven boek boeken boodschap boodschappen boos bouwen boven brengen brief brieven broek broer bron buiten buren buurman
  buurt buurvrouw bellen collega computer contact dagen daarna daarom denken denkt deur deuren dicht dingen dochter doen doktor dokter
  douche draaien drinken druk duidelijk duren duurt echt echte eerder eerlijk eerste eigen eigenlijk eindelijk elkaar enkel enkele erbij
  erg ergens ernaar ervan ervaring eten familie fijn fiets fietsen financieel formulier formulieren fout gaan gaat gebeld gebeurd gebeurt
  gebied gebracht gebruik gebruiken gebruikt gedaan gedacht gedoe gegaan gegevens gegeven gehad geholpen gehoord gekeken gekocht gekomen
  gekregen gelden geleden geleerd geloof geluid gemaakt gemeente genoeg geregeld gesprek gesprekken gestuurd gevaar geven gevonden
  gevraagd geweest gewoon gezegd gezien gezin gezond goed goede goedkoop graag groot grote haar hadden halen handen handig hartelijk
  hebben heeft helaas hele helemaal helpen helpt herinner herinnering herhaal herhalen heten hetzelfde hier hoeft hoeveel hoofd hopelijk
  horen huid huis huisarts huishouden huren huur huurder huurprijs iedere iedereen iemand ingevuld inkomen inkomsten inschrijven
  instantie instanties invullen jaar jaren jammer jongen jullie kaart kamer kans kant kapot keer keren kijken kijkt kind kinderen klaar
  klacht klachten klant kleding klein kleine kleren klopt knie koffie koken komen komt koop kopen kort kosten kost krant krijgen krijgt
  kunnen kwam kwijt laat laatste lachen lamp land lang lange langer langs later laten leeftijd leeg leggen leren leuk leven lezen lichaam
  liefst liever lijkt lopen loopt luisteren maak maakt maaltijd maand maanden maar maatschappij makkelijk maken manier meedoen meegaan
  meenemen meer meest meeste meisje melden melding meneer mensen merken merkt mevrouw midden mijne minder misschien moeder moeilijk
  moeite moest moeten mogelijk mogen moment mooi mooie morgen naam naar naast nacht nadenken namen natuurlijk neemt nemen nergens netjes
  niemand nieuw nieuwe nodig noemen nooit nummer oefenen ogen omdat omgeving onder onderweg ongeveer ontvangen ontvangt ooit oorzaak
  opbellen open opgeven ophalen oplossen oplossing opnieuw opruimen opschrijven opstaan opzoeken oude ouder ouders oudere oven over overal
  papier papieren partner passen past pasje pensioen persoon persoonlijk plaats plannen plek praten prettig prijs probeer proberen
  probleem problemen procent raad raar ramen recht rechten regel regelen regelt rekening rekeningen reden rennen reizen rijden rijk
  rolstoel rollator roepen rond ruimte rust rustig samen schoenen school schoon schoonmaken schrijf schrijven schuld schulden serieus
  simpel sinds situatie slapen slecht slechte sleutel sluiten snap snappen snel soms soort spelen spijt spreken spullen staan staat stad
  starten steeds sterk stoel straat straks straten stuk sturen stuur stuurt taal tafel tegen tegenwoordig telefoon terug tevreden thuis
  tijd tijdens toch toen toeslag toeslagen trein trekken trouwens tuin tussen tweede uitgelegd uitleg uitleggen uitkering uiteindelijk
  vader vaak vakantie vallen valt vanaf vandaag vanavond vanwege vast veel veilig veilige verder verdienen vergeet vergeten verhaal
  verhuisd verhuizen verkeerd verlaten verliezen verloren vermoed verschil verschillende verstaan vertel vertelde vertellen verteld
  vertrouw vertrouwen verwacht verwachten verzekering vieren vind vinden vindt vliegen voel voelde voelen voelt voet voeten volgen
  volgende volgens vond voor vooral voorbeeld voordat voorzichtig vorige vraag vraagt vragen vriend vrienden vriendin vriendelijk vrij
  vrijwilliger vroeg vroeger vrouw waarom wacht wachten wanneer waren warm wassen water week weer weet weg weinig wekelijks weken wel
  welke wens werd werk werken werkt werker weten wijk willen wilde winkel winkels woede wonen woning woont woord woorden worden wordt
  zaak zaken zeggen zegt zeker zelf zetten ziek zien ziet zijn zitten zoals zoek zoeken zoekt zomaar zondag zonder zoon zorg zorgen
  zorgt zou zouden zullen zwaar zwembad zwemmen lantaarnpaal tegel afval vuilnis stoep bankje plein krokodil huishouding traplopen`;

let known: string[] | undefined;

/** The words, as they are compared. Made once. */
export function everydayWords(): string[] {
  known ??= wordsOf(everyday);
  return known;
}
