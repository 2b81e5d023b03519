/** @module Dutch words for children who are not safe. The pattern language is in `pattern.ts`. */

export const children = `
hurtchild: huil*, gehuil, gil*, gegil, krijs*, gekrijs, schreeuw*, geschreeuw, bonk*, gebonk, klap, klappen
alonechild: alleen .. trap|galerij|stoep|straat|plein|speeltuin|portiek, alleen in ?het|de
  ?huis|auto|straat|flat|woning, alleen|alleenig thuis|gelaten|achter*|buiten, alleen op straat, in
  ?haar|zijn|een|de ?hete|warme auto|eentje, helemaal alleen, zonder
  toezicht|ouders|volwassen*|oppas|jas|schoenen|eten|iemand, op straat ?in|zwerf*, zwerf*, in pyjama, in
  luier, in haar|zijn eentje, moederziel, nachten alleen, hele nacht alleen, hele dag|avond|weekend alleen,
  ouders ?zijn|al weg|er|niet, niemand thuis, passen op, past op ?haar|zijn, op straat s avonds
neglect: vies, vieze, stink*, vervuil*, verwaarlo*, verwaarlos*, te dun*, vermager*, mager, ondervoed*, dunne
  kleren, geen jas, zonder jas, geen ontbijt|eten|brood|melk, honger, hongerig, steelt eten, bedel* om eten,
  in eigen poep, volle luier*, luizen, poep, uitgehongerd, ongewassen, rotte tanden, krijgt
  ?bijna|geen|niet|nooit|nauwelijks ?eten|geen eten, krijgt niks te eten, niet te eten, zelfde kleren, matras
  op de grond
missing: niet .. naar huis gekomen, niet .. thuis gekomen|geweest, vermist, weggelopen, weg gelopen,
  verdwenen, niet ?meer thuis|thuisgekomen ?gekomen, niet thuisgekomen, niet thuis ?gekomen|komt, kwijt,
  onvindbaar, weet niet waar ?hij|ze|zij|mijn is, nergens te vinden|bekennen, spoorloos, ontvoerd, meegenomen,
  mee genomen|naar, niet opgehaald, niet op school aangekomen, ervandoor, komt niet thuis, telefoon .. uit
groom: onder de douche, in bad, kleedkamer, kleedhok, pakketjes wegbrengen|bezorgen,
  oudere|volwassen|vreemde|onbekende man|mannen|vriend, via|op
  internet|snap*|tiktok|instagram|insta|games|game|roblox|discord, hotel, webcam, foto*
  ?van|zonder|in|sturen|gestuurd .. kleren|bloot|naakt|sturen|gestuurd, bloot*, naakt*, afspreken met ?een
  man, cadeaus, dure spullen|kleren|schoenen|tas|tassen, drugs ?laten|moet|te
  rondbreng*|verkopen|bezorgen|wegbrengen, criminelen, drugskoerier, wapen op kamer, ronselen, geronseld,
  pakketten wegbrengen|bezorgen
badcarer: dronken, drinkt, zat, bezopen, gebruikt, drugs, coke, ladderzat, onder invloed, psychose,
  psychotisch, slaapt haar roes, stoned, verslaafd*, aan de drank, high
naked: naakt|bloot|blote|halfnaakt|ondergoed|badjas|pyjama|onderbroek|nachtjapon|nachtpon
  ?over|op|in|door|buiten|naar ?de|het straat|buiten|plein|weg|snelweg|galerij|portiek|winkel|tuin|deur|flat,
  op straat ?in|zonder|zijn|haar ?haar|zijn naakt|bloot|ondergoed|pyjama|kleren|badjas|nachtpon, midden op de
  weg|rijbaan|kruispunt|straat, op de snelweg loopt, loopt ?zomaar|steeds|zo|midden ?op de
  weg|rijbaan|autoweg|snelweg, dwaalt, ronddwalen, dwaal*, zwerft s nachts, rent door de straat, loopt
  rondjes, loopt .. schreeuwen|roepen
nofood: geen|gene|niks|niets|niet|amper ?meer|genoeg ?te|in ?huis
  eten|voedsel|brood|ete|boodschappen|melk|babymelk|flesvoeding|poedermelk|luiers, niks|niets|niet|nix ?meer
  te eten|vreten, eten is op, eten op, geen geld ..
  eten|boodschappen|brood|melk|luiers|babyvoeding|flesvoeding,
  koelkast|frigo|keukenkast*|kasten|voorraadkast|kast ?is|zijn|en|al ?al|zo|helemaal|de ?dagen|kast* leeg,
  lege koelkast|kasten|frigo, al ?@teen|dagen|een|sinds|paar|twee|drie ?dagen|dag|gisteren|paar|eergisteren
  ?dagen niet|niks|niets ?meer|goed|echt|te gegeten|eten|warm, niet ?meer|goed|echt|warm gegeten ?sinds,
  niks|niets ?meer gegeten, kinderen .. honger, honger lijd*, lijd* honger, heb|hebben|heeft ?al|zo|ook|echt
  honger, met honger ?naar|gaan bed|slapen, honger* naar bed|slapen, zonder eten ?naar|gaan|zit* ?bed|slapen,
  sla* ?ik|zelf|steeds|al ?maaltijden|eten over, maaltijden over, alleen ?nog|maar ?maar|nog
  water|rijst|brood|thee|macaroni|droog
touching: zit* ?ook|soms|altijd|steeds|dat ?opa|oom|hij|papa ?aan ?haar|hem|mij|me aan ?haar|hem|mij|me|zit,
  aan me|haar|mij|hem zit, aan mij|me zat, kietel*, broek uit .. moest|moet, uitkleden, op schoot ..
  moet|zitten, mijn kamer komt|kwam, kamer komt, s nachts bij me, kijkt naar me onder de douche, onder de
  douche kijk*, bloot*, kusjes moet
alonewith: alleen, passen, past op, oppas*, zorgt voor, bij, thuis, kinderen, met, weekend
drive: rijdt, rijd, achterin, auto, stuur, brommer, scooter, gereden
carer: moeder, vader, ex, papa, mama, ouders, stief*, oppas*, vriend, hun, haar, zijn, oma, opa
shake: schud* .. door elkaar, door elkaar ?ge*, geschud, geschudt, gerammeld, gegooid, gesmeten, laten vallen
  uit woede
childsees: kind|kinderen|zoontje|dochtertje .. zien|zag|ziet|zagen|horen|hoort|bij .. ..
  slaat|slaan|vecht*|geslagen|afmaak*|vermoord*
secret: geheim*, geheimpje, niemand vertellen|zeggen, niet verder vertellen, niet doorvertellen, tegen
  niemand, stiekem
bedplay: in bed, bed, spelletje*, kamer, douche, onderbroek*, uitkleden, logeren, schoot
smother: kussen .. gezicht|mond|hoofd|neus, hand .. mond gehouden|gedrukt, dekbed over ?zijn|haar
  ?gezicht|hoofd, deken over .. gezicht
vacationparents: vakantie, weg, werk, uitgaan, cafe, feest, kroeg, stappen
nakedphoto: foto*|filmpje*|filmt|filmde .. .. douche|bad|bloot|naakt|kleedkamer|ondergoed
`;
