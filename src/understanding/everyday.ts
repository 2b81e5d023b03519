/** @module Everyday Dutch words that are what they are: never taken for a misspelling of a rarer, heavier word. */
import { wordsOf } from './words.ts';

const everyday = `
  aan aanbod aandacht aangeraden aangevraagd aankomen aannemen aanraadt aanraden aanrader aanvraag aanvragen aanzet aap aardig achter
  achteraf adres afgelopen afspraak afspraken afval afwas alleen allemaal allen alles altijd ambulancechauffeur ander andere anders antwoord
  apart arbeid arme arts auto avond baal baan baas babbelen babbeltje bakken bank banken bankje bedankt bedoel bedoeld bedoelde bedoelen
  bedoelt bedrag bedrijf bedrijven begin beginnen begint begon begonnen begrepen begrijp begrijpen begrijpt behalve beiden bekend bekende
  bekijken belangrijk belde beleid bellen belt benen benieuwd bepaald bepaalde bereid beroep beslissing beslist besloten bestaan bestaat
  beste bestel bestraling betaald betaalde betaalt betalen betaling betekent beter betere bewaren bewijs bezichtiging bezig bezoek bezorgd
  bezwaar bijna binnen blijf blijft blijven bloemen boek boeken boodschap boodschappen boos boren bouwen boven brengen brief brieven broden
  broek broer bron buiten buren buurman buurt buurvrouw cadeau chatten collega college computer contact contacten contactpersoon contant
  cursiste daarna daarom dagen dammen denken denkt detentie deur deuren dicht dien dingen dochter doen dokter doktor douche douches dove
  draagt draaien drempels drinken droger druk duidelijk duren duurt echt echte eerder eerlijk eerste eigen eigenlijk eindelijk elektrische
  elkaar engels enkel enkele erbij erg ergens ernaar ernstigs ervan ervaring eten familie fiets fietsen fijn financieel formulier
  formulieren fout gaan gaat gebeld gebeurd gebeurt gebied gebracht gebruik gebruiken gebruikt gedaan gedacht gedoe gegaan gegeven gegevens
  gehad geholpen gehoord gekeken gekocht gekomen gekregen gelden geleden geleerd geloof geluid gemaakt gemeente genoeg geraden geregeld
  gesprek gesprekken gestuurd gevaar geven gevonden gevraagd geweest gewoon gezegd gezien gezin gezond goed goede goedkoop graag groene
  groot grote haar hadden halen handen handig hartelijk hebben hee heeft hei helaas hele helemaal helpen helpt herhaal herhalen herinner
  herinnering heten hetzelfde hier hoeft hoeveel hoger hoofd hoogbegaafd hopelijk horen huid huidarts huis huisarts huishouden huishouding
  huren huur huurder huurprijs iedere iedereen iemand inbrengen ingevuld inkomen inkomsten inschrijven instantie instanties intrekken
  invullen jaar jammer jaren jonge jongen jullie kaart kaarten kamer kans kant kanten kapot kappen kattenoppas keer keken keren keuren
  kieren kijken kijkt kind kinderen klaagt klaar klaarleggen klacht klachten klant kleding kleien klein kleine kleinere kleren klopt knie
  knippen koffie koken komen komt koop kopen kort korten kost kosten kozijnen krant krijgen krijgt krokodil kunnen kussens kwam kwijt laat
  laatste lachen lamp land lang lange langer langs lantaarnpaal laten later leeftijd leeg lees leggen lekkers leren leuk leuning leven lezen
  lichaam liefst liever lijkt loopt lopen luisteren maak maakt maaltijd maan maand maanden maar maatschappij maken makkelijk makkelijke mand
  manier mappen meedoen meegaan meenemen meer meest meeste meisje melden melding meneer mensen merken merkt meten mevrouw midden mijne
  minder misschien moeder moeilijk moeite moest moeten mogelijk mogen moment mooi mooie moppen morgen naam naar naast nacht nadenken namen
  natuurlijk neemt nemen nergens netjes niemand nieuw nieuwe nodig noemen nooit nummer nummers oefenen ogen omdat omgeving onder onderweg
  ongeveer ontvangen ontvangt ooit oorzaak opbellen open opgelicht opgeven ophalen oplossen oplossing opluchting opnieuw opruimen
  opschrijven opstaan opzichter opzoeken oude ouder oudere ouders oven over overal overbelast overbruggen overleed overuren overweg pannen
  papier papieren pardon parkeren participatieverklaring particulier partner pasen pasje passen passend past pensioen persoon persoonlijk
  plaats plagen planken plannen planner plein plek praten prettig prijs printen probeer proberen probleem problemen procent psychiater
  psychisch psychische putjes raad raadt raar raden ramen recht rechten reden regel regelen regelt reizen rekening rekeningen remmen rennen
  rijden rijk ritten roepen rollator rolstoel rond ruimte rust rustig samen schade schaken scheelt schelen schenen schenken scheppen schikt
  schoenen scholen schone school schoon schoonmaak schoonmaakster schoonmaakt schoonmaken schoonmaker schoonzus schreef schrift schrijf
  schrijven schrikt schuld schulden scooters serieus simpel sinds single situatie slapen slecht slechte sleutel sluiten snap snappen snel
  snoeien sollicitaties soms soort soorten spelen spijt spreken sprekend spreker spullen staan staat stad starten steeds steen sterk stoel
  stoep straat straks straten struikel stuk sturen stuur stuurt taal tafel takken tegel tegen tegenwoordig telefonisch telefonische telefoon
  terug tevreden thuis tijd tijdens toch toen toeslag toeslagen traplopen trein trekken trouwens tuin tussen tweede uiteindelijk uitgaat
  uitgelegd uitkering uitleg uitleggen uurtjes vaak vader vak vakantie vallen valt vanaf vanavond vandaag vanwege vast vaste veel veilig
  veilige verder verdienen verdronk vergeet vergeten vergist verhaal verhuis verhuisd verhuiskosten verhuiskostenvergoeding verhuist
  verhuiswagen verhuizen verkeerd verkoper verlaten verliezen verloofd verlopen verloren vermoed veroordeeld veroordeling verschil
  verschillende verstaan verstek vertaal vertel verteld vertelde vertellen vertrouw vertrouwen verwacht verwachten verwend verwende
  verwennen verzekerd verzekeren verzekering vieren vind vinden vindt vliegen voeden voegen voel voelde voelen voelt voeren voet voeten
  volgen volgende volgens vond voor vooral voorbeeld voordat voorkeur voorzichtig vorige vraag vraagt vragen vriend vriendelijk vrienden
  vriendin vriezer vrij vrijwilliger vroeg vroege vroegen vroeger vrouw vuilnis vullen waarom wacht wachten wanneer waren warm wassen water
  week weer weet weg weinig wekelijks weken wekker wel welke wens werd werk werken werker werkt weten wijk wilde willen winkel winkels woede
  wonen woning woont woord woorden worden wordt zaak zaken zeggen zegt zeiden zeker zelf zetten ziek zien ziet zijn zitten zoals zoek zoeken
  zoekt zomaar zondag zonder zoon zorg zorgen zorgt zou zouden zuiden zullen zwaar zwembad zwemmen`;

let known: string[] | undefined;

/** The words, as they are compared. Made once. */
export function everydayWords(): string[] {
  known ??= wordsOf(everyday);
  return known;
}
