/** @module Dutch words for no place to sleep, losing the house, no light, no food. The pattern language is in `pattern.ts`. */

export const shelter = `
noplace: ken niemand, kennen niemand, geen bed ?meer, geen adres|onderkomen ?om, geen adres .. gaan|slapen,
  nergens .. bij, geen|gene slaapplek|slaapplaats|onderdak|overnachting|slaapadres|logeeradres|bed|woonadres,
  geen|gene plek|dak|opvang|plaats .. slapen|hoofd|vannacht|nacht|vanavond|heen|meer, geen plek|plaats om ?te
  slapen|heen, nergens|nergens .. slapen|overnachten|terecht|heen|naartoe, kan|kunnen ?ik|we|wij|hij|ze
  ?vannacht|straks|vanavond nergens ?meer ?slapen|heen|terecht|naartoe|naar, nergens
  heen|naartoe|terecht|slapen, nergens naar toe, weet niet waar ?ik|we|hij|zij|ze ?ik
  ?vannacht|vanavond|straks|naartoe|heen ?moet|naar|kan|kunnen|zal ?slaap*|slapen|heen|naartoe, waar
  moet|kan|kunnen|moeten|ga|gaan ik|we|wij|hij|ze ?vannacht|vanavond|dan|nu|straks|nu ?toch
  slapen|overnachten|heen|naartoe|terecht, waar slaap|slapen ik|we, niet weten waar|, bed voor vannacht,
  slaapplek, slaapplaats, plek ?voor|om ?de|te ?nacht|slapen vannacht|slapen, onderdak, nachtopvang,
  daklozenopvang, noodopvang, crisisopvang, noodbed, dak boven ?mijn|ons hoofd kwijt, zonder dak
outside: slaap*|geslapen|sliep|overnacht*|nachten|nacht|slapen|woon|wonen|leef|leven|zit|bivakkeer*|bivakk* ..
  .. in|op|onder|buiten ?de|het|een|mijn|m'n|haar|zijn|me|onze
  auto|bus|busje|wagen|portiek|park|brug|bos|tent|straat|station|trappenhuis|bankje|schuur|schuurtje|garage|kelderbox|berging|parkeergarage|tuinhuis*|viaduct|kelder|winkelwagen|caravan,
  buiten ?geslapen|slapen|slaap|slaapt|overnacht*|de nacht, slaap*|sliep|slapen ?ik|we|hij
  ?vannacht|nu|al|weer|weken|dus ?buiten buiten, nacht buiten, op straat
  moet*|staan|slaap*|slapen|geslapen|leef*|leven, sta*
  ?ik|we|hij|ze|straks|morgen|nu|vanaf|dan|met|mijn|letterlijk|sinds
  ?vanavond|vannacht|nu|morgen|kinderen|straks ?op straat, belanden op straat, staan .. .. op straat, stonden
  .. op straat, op straat gekomen|beland|staan|komen|slapen|zwerven, zit .. station|bankje|bushokje|bushalte,
  in de wachtkamer slapen, rondlop* .. hele nacht, rondlopen vannacht, bushokje, bushalte ..
  koffer*|slaap*|tas*
kickedout: mogen|mag|mocht|kunnen|kan .. niet meer|langer .. .. blijven|logeren|slapen|terecht, buitengezet,
  eruitgezet, buitengesmeten, buitengegooid, uit huis|thuis ?gezet|gegooid|geschopt|getrapt|gejaagd
  gezet|gegooid|geschopt|getrapt|gejaagd, thuis weggestuurd|weggelopen|eruit, eruit ?hebben|zijn
  gezet|gegooid|geschopt|geknikkerd|getrapt|gebonjourd|geflikkerd, buiten|buite
  gezet|gegooid|gesmeten|gezwierd|gesloten, deur|huis|kamer|woning|azc|opvang uit
  ?gezet|gegooid|geschopt|gestuurd|getrapt|gewerkt gezet|gegooid|geschopt|gestuurd|getrapt|gewerkt, de deur
  gewezen, op straat gezet|gegooid|geschopt|gezwierd,
  zet|zette|gooit|gooide|schopt|schopte|zetten|gooien|stuurt me|mij|ons|hem|haar ..
  eruit|buiten|straat|deur|uit, moet ?ik|hij|we ?hier|daar|vandaag|vanavond|morgen .. weg|eruit|vertrekken,
  mag|mocht|kan|kunnen .. niet|nie ?meer|langer ?bij|terug|meer blijven|logeren|slapen|terug|binnen|terecht,
  niet ?meer|langer welkom|blijven|logeren|terecht, slot|sloten|cilinder .. vervangen|veranderd|verwisseld,
  sleutel* .. past|werkt|doet niet ?meer, sleutel* .. ingeleverd|inleveren|afgepakt, kom* er|woning|huis niet
  ?meer in, niet meer in .. huis, dakloos, thuisloos, dakloze, weggestuurd, weg gestuurd, geld ..
  hotel|hostel, hotel|hostel .. betalen|op|uit|betaald, kamer .. opgezegd|kwijt|uit, sta|staan|sta|stond
  ?ik|we buiten, buitengesloten, kan daar niet meer, houdt vandaag|morgen op, bank ?bij|van ..
  vriend*|maat|kennis*|collega, bankslap*, bankhop*, van ?het kastje naar
cold: kou, koud, vriest, vriezen, sneeuw*, min @teen, regen*
evict: om ons|mij|me eruit, eruit halen|zetten|gezet|gehaald|gooien, ontruim*, uitzetting*, huisuitzetting*,
  uithuiszetting*, uitgezet, uithuisgezet, uit ?mijn|ons|de|het|onze|m'n ?huis|woning|huurhuis
  ?gezet|gegooid|gehaald|zetten|geplaatst worden, uit ?mijn|ons|onze|het|de huis|woning|flat
  ?worden|word|wordt gezet|gegooid|gehaald|gesmeten, zet* ons|mij|me .. uit ?het huis|woning, zet* .. op
  straat, huis|woning|flat|kamer|appartement uit ?moet*|zijn|gezet|gaan|moeten, moet* ..
  huis|woning|flat|appartement|kamer ?uit|leeg|verlaten|opgeleverd|af, moet* .. eruit, eruit moet*|zijn|gezet,
  de|het ?huis|woning sleutel* ?moet*|inleveren|afgeven, deurwaarder ..
  eruit|ontruim*|uit|slot*|sloten|deur|huis, vonnis ?tot|voor|van ontruim*, sloten
  vervang*|vervangen|veranderen, slot vervang*, woning leeg, boedel, inboedel op straat, spullen op straat
bailiff: woningbouw, woningstichting, woonbedrijf, wooncorporatie, deurwaarder*, rechter, vonnis, rechtbank,
  woningcorporatie, corporatie, verhuurder, huisbaas, huurbaas, kotbaas, politie, woonstichting
utility: gas, licht, stroom, elektriciteit, electriciteit, elektra, water, energie, verwarming, warmte,
  elektrisch, electriek, kraan, stadsverwarming
off: afgesloten, afsluit*, afgesneden, eraf, er af, dicht, dichtgedraaid, uitgezet, uitgeschakeld, uit, af,
  afgekoppeld, onderbroken, weg, stop, sluiten, sluit, stopgezet, draaien, draait, doet niet
cutoff: alles is|was afgesloten|afgekoppeld|afgesneden,
  gas|licht|stroom|water|elektriciteit|electriciteit|elektra|energie|warmte
  ?is|was|zijn|wordt|word|gaat|worden|en|heeft|hebben
  ?er|net|vanochtend|vanmorgen|gisteren|bij|licht|ons|gas|water|stroom|sinds|nu|door|mij|al|de|het
  ?vandaag|ons|mij|ons|gisteren|maatschappij ?er
  afgesloten|eraf|afgesneden|dichtgedraaid|uitgezet|afgekoppeld|dicht|af|eraf, sluit*|afsluiten|afgesloten
  ?ze|van|morgen|het|de|ons|mijn|vrijdag|maandag|ons|me ?het|de|van|ons|morgen|vrijdag
  gas|licht|stroom|water|elektriciteit|energie|elektra|electriciteit|warmte ?af, afsluiting ?van
  gas|energie|water|stroom|licht, geen|gene
  gas|stroom|water|elektriciteit|licht|verwarming|warmte|electriciteit|elektra ?en|meer|of
  ?gas|stroom|water|licht ?meer, zonder
  gas|stroom|water|licht|elektriciteit|verwarming|energie|warmte|elektra, in het|den
  donker|kou|pikkedonker|koude ?zit*|zonder, zit* ?we|wij|al|hier|nu|ik|met|dagen|sinds
  ?al|hier|nu|@teen|dagen|de|mijn|gisteren|kinderen ?dagen|kinderen in ?het|de donker|kou|pikkedonker, niet
  ?meer koken|douchen|verwarmen|stoken, kaarsen, prepaid*|budgetmeter .. leeg|nul|op, kraan ..
  dichtgedraaid|geen|niks
hungry: honger, hongerig, uitgehongerd, eten, gegeten, avondeten
nomoney: geen geld, geen cent, blut, geen euro, geld op, saldo nul, nul euro, rekening leeg, niks meer op
  rekening, geen inkomen, rood staan, pinpas geblokkeerd, uitkering .. gestopt|stopgezet
bags: koffer*, vuilniszak*, tas, tassen, rugzak, rugtas, spullen op straat|stoep, mijn spullen, alles buiten
sleepword: slaap*, slapen, overnacht*, geslapen, logeer*, nacht
shelterfull: opvang ?is|zit|zegt|zei ?helemaal|dat ?ook ?het vol, opvang ?heeft|hebben geen plek|plaats,
  nachtopvang ?is|zit|heeft ?geen vol|dicht|plek, geen plek in ?de ?nacht|daklozen
  opvang|nachtopvang|daklozenopvang, overal vol, alles zit vol, ik ben dakloos, ik word
  vandaag|vanavond|morgen dakloos, we zijn dakloos, dakloos geworden, ben nu dakloos, dakloos sinds
letter: brief*, aanzegging, exploot, aangekondigd, datum, vonnis, papier, aanzeg*, dagvaarding
dateword: @soon, datum, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober,
  november, december
arrears: rekening*, achterstand*, niet betaald, betalen, betaald, schuld*, deurwaarder*, aanmaning*, essent,
  eneco, vattenfall, vitens, waterbedrijf, energiebedrijf, leverancier, termijn*, brief
bailiffdoor: deurwaarder .. politie, deurwaarder .. slotenmaker, politie .. eruit, deurwaarder .. eruit,
  deurwaarder .. deur .. eruit
outdoorplace: container*, vuilcontainer*, parkeergarage, portiek, struiken, bosjes, bushokje, station,
  wachtkamer, trappenhuis, garagebox, kelderbox, supermarkt, kerkportaal, toilet, treinstel, loods,
  leegstaand*
sleepverb: slaap, slapen, slaapt, sliep, sliepen, geslapen, overnacht*, nacht, nachten
lockchange: vervang* .. slot|sloten|cilinder, slot|sloten|cilinder .. vervang*|veranderen|wisselen
`;
