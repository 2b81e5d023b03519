/** @module Dutch words for what denies, softens or ends a danger: figures of speech, the past, school work. The pattern language is in `pattern.ts`. */

export const guards = `
negation: nimmer, nimmers, niemals, niet, geen, nooit, zonder, niks, niemand, nie, neit, ni, geeneens,
  nauwelijks, nergens
contrast: maar, echter, toch, alleen, behalve
clause: die, en, maar, want, omdat, dus, of, terwijl, als, toen, ik, hij, zij, ze, we, wij, jij, je, u, sinds,
  waardoor
idiom: brand geweest, brandje geweest, lach* .. dood, lachen dood, lach me kapot|rot|dood, lachte* me
  dood|kapot|rot, dood|doodgelachen gelachen, schrok|schrik|schrikken me|mij|zich|ons|je|hem dood|kapot|rot,
  dood geschrokken, dodelijk saai|vermoei*, verve* me dood|kapot|rot, dood|doodga|dood* van
  verveling|schaamte|zenuwen|de|nieuwsgierigheid stress|zenuwen|lachen|honger, schaam* me dood, werk* me
  kapot|dood|rot|suf, sterf* van de honger|dorst|kou|hitte|zenuwen|jeuk, sterven van de honger|dorst, ga|ging
  dood van verveling|schaamte|ellende|zenuwen, honger als een paard, rammel* van de honger, uitgehongerd van,
  doodmoe, doodgewoon, doodeenvoudig, doodsimpel, doodsaai, doodop, doodleuk, doodstil, doodlop*, dooie boel,
  dooie mus, op dood spoor, dood punt, dode hoek, dood hout, dode boom|bomen|plant*|vis*|mus*|rat*|hoek, moord
  en brand, over mijn|m'n lijk, moordwijf, moordgriet, moordvent, moordkuil, moordkoffie, ik vermoord een
  patatje, kan .. wel vermoorden|schieten, wel iets aandoen, mes op keel, mes op de keel, met het mes op
  tafel, brand* van verlangen|nieuwsgierigheid, brandend van, in vuur en vlam, als een huis in brand, het vuur
  uit sloffen, uit de brand, brandnieuw, brandmerk*, steek* in de brand, brandstof*, slaat ?de spijker, sla*
  de plank mis, slaat nergens op, slaat op, slaat aan, slaat over, sla* ?de|een .. over, overgeslagen, sla* op
  de vlucht, slaan op hol, op hol geslagen, opgeslagen, opslaan, sla* een flater, sla* de handen ineen,
  geslagen hond, slag om de arm, een slag slaan, twee vliegen in een klap, klap van de molen, slaat alles, in
  een klap, klap op de vuurpijl, klapstoel*, klapband, schop onder kont, op de schop, schop* het ver, steek me
  af, op hart te trappen, op mijn|zijn tenen getrapt, trapt op tenen, trapt in val, trap* erin, trap* ik niet
  in, trapt in, steken we energie in, steek* .. energie|tijd|geld in, steekproef, steekwoord*, hart
  vasthouden, hart vast, hart onder de riem, op mijn hart, hart gebroken, mijn hart brak, gebroken hart,
  hartaanval van schrik, een hartverzakking, schrok me een hoedje|ongeluk|rotje, kreeg|krijg bijna een|n
  hartaanval|rolberoerte|rolberoertes|beroerte, bijna een hartaanval, kreeg|krijg zowat een, krijg er wat van,
  bloed onder nagels, bloed* aan handen, bloedheet, bloedmooi, bloedserieus, bloedsaai, bloed zweet en tranen,
  kwaad bloed, blauw bloed, bloed kruipt, bloedprikken, bloed prikken, bloed geven|doneren|afnemen,
  doneren|geven bloed, bloedonderzoek, bloeddruk*, bloedbank*, bloedneus*, bloedend hart, bloedsuiker*,
  bloeduitslag, adembenemend, lange adem, in een adem, op adem komen, stik* in ?het|de|mijn
  werk|rekeningen|papieren|post|administratie|afval|spullen|troep|schulden|brieven|bezwaren, stik* van de, het
  stikt, stik jaloers, stikdonker, stikjaloers, stik|stikt er van, stikt ervan, verdrink* in|bijna in
  ?het|de|mijn werk|papieren|administratie|schulden|rekeningen|regels|formulieren|post|verdriet, verzuip* in
  ?het|de|mijn werk|papieren|administratie|schulden, bommetje*, bom op school gevallen, een bom geld, als een
  bom, bommen geld, tijdbom, fietsbom, kogel door de kerk, schiet* op, schiet* niet op, schieten op, schiet me
  niet te binnen, schiet tekort|te kort, tekort schieten, schiet* uit de grond, foto*|plaatjes
  schieten|geschoten, voor de kop schieten als, kan wel schieten, doelpunt*, doel schieten, op doel, gek van
  ?de herrie|lawaai|kind*|muziek|buren|papieren|papierwinkel|jeuk, word* .. gek, gek op, helemaal gek van,
  knettergek van, gekke henkie, van de pot gerukt, uit ?mijn|mn vel springen, uit de pan, springt eruit, uit
  de band springen, springkussen, trampoline*, in het diepe springen, gat in de lucht springen, voor de bijl,
  voor de leeuwen gooien, voor de trein halen, bijltje erbij neer, handdoek in de ring, einde van mijn latijn,
  aan het eind|einde van mijn|m'n latijn, end van de maand, einde van de maand, met hangen en wurgen,
  hangjongere*, een appeltje schillen, hals over kop, nek omdraaien, de nek om, strop om nek|hals, kop van
  jut, kop eraf, de kop kosten, doodslaan als|van de, tijd doodslaan, de tijd doden, stokstijf, morsdood,
  schijndood, levenslang, leven als een luis, wil niet dood gevonden, niet dood gevonden, dood gevonden in,
  voor dood, dood of levend, op sterven na dood, moe van leven in, op straat gezet door werkgever, op straat
  zetten voor ontslag, op straat spelen|speelt|spelen, straatfeest, spelen op straat, huis uit gevlogen, het
  huis uit gegaan, uitgezet voor school, uit huis gevlogen, onder de trein van, droog brood, zonder eten naar
  bed, geen eten bij u, niet gegeten en gedronken voor de operatie, nuchter blijven, nuchter zijn, geen brood
  in zien, geen droog brood, honger naar, geen eten thuisbezorgd, de stem van, stem uitbrengen, stem*
  op|voor|tellen|uitgebracht, stemmen op, stemmen voor, stemmen tellen, stemmen gehaald, stembu*, stemhok*,
  stempas*, stemrecht, zangstem, stem kwijt, gezakt voor, zakt voor, in slaap gevallen, in slaap vallen, op de
  bank gevallen in slaap, meegevallen, tegengevallen, uit de toon, op de grond gevallen en kapot, flauwe
  grap*, flauw van, flauw gevonden, lam van, lamgeslagen, scheve schaats, scheve gezichten, scheve blikken,
  een scheef gezicht, scheve ogen, prikkel, vergif op innemen, vergif op, als vergif, gif op innemen,
  vergiftigde sfeer, brandje blussen, brandjes blussen, is|lijkt .. praten tegen een|de muur, tegen een muur
  praten, tegen de muur oplopen, muren op me af, ogen uit kop, wurgcontract*, wurgprij*, wurgrente*, verwurg*,
  wurgende regels, bedreigde|bedreigd diersoort*, moordenaar in het boek, een moord voor, moord voor doen,
  voor een moord, zou er een moord, moordspel, moordmysterie, gevaarlijke honden, als de dood, doodsbang voor
  spinnen|naalden|honden|vliegen|muizen|bloed|onweer|hoogtes|hoogte, als de dood voor
  spinnen|naalden|honden|vliegen|muizen|onweer|water, ter dood, de dood van, doodskist, doodgeboren grap, een
  slaatje, boem, knal* van het doek, knaller*, knalfeest, knalprijs, afgesloten
  jaar|periode|hoofdstuk|contract|verzekering|abonnement*|lening|hypotheek, verzekering afgesloten, lening*
  afgesloten, afgesloten bij de, abonnement* afgesloten, contract* afgesloten, hypotheek afgesloten, krediet*
  afgesloten, hebben we afgesloten, een verzekering af te sluiten, polis afgesloten, goed afgesloten,
  afgesloten met een feest
frame: hoe herken je|ik|jullie|we, stappenplan, wat te doen bij, ik maak een lijst|poster|boekje, voor de poster,
  welke nummers, voor het voorleesontbijt, survivaltocht, verstoppertje, mannequin challenge, kietel*,
  giechel*, gegiechel, scouting, zingen|zingt, standbeeld, trainspotter, toneelclub, haha, hahaha, lol, grapje, geintje, hihi, 😂, 🤣, leren ze over, leren over, les over, lessen over, leert
  over, werkstuk, spreekbeurt, scriptie, presentatie, profielwerkstuk, essay, opstel, huiswerk, opdracht
  voor|op|van school|studie|opleiding|mbo|hbo, voor school, voor mijn|m'n|de|een
  studie|opleiding|school|werkstuk|les|boekverslag|onderzoek|stage|scriptie|podcast|roman|toneelstuk,
  boekverslag, stageopdracht, lesopdracht, studeer*, voor de opleiding, vrijwilliger*, als vrijwilliger,
  collecte, collecteren, bijscholing, bijscholen, ehbo*, bhv*, reanimatiecursus, cursus*, training, workshop,
  webinar, theatervoorstelling, toneel*, musical, film, films, serie, series, documentaire, netflix, boek,
  roman, gedicht, liedje, game, computerspel, fortnite, minecraft, videospel, op|via tv, televisie, het
  journaal, het nieuws, krant, krantenartikel, podcast, thriller, horror*, gedroomd, droomde, droom over,
  nachtmerrie*, droom, voorlichting, lezing, themaavond, informatieavond, informatiebijeenkomst, folder*,
  brochure*, beleid, beleidsplan, protocol, statistiek*, cijfers over, onderzoek naar, enquete, stel dat,
  hypothetisch, uit interesse, uit nieuwsgierigheid, journalist, redactie, wil ambulancemedewerker worden, wil
  politieagent worden, vacature*, solliciteren, sollicitatie, open dag, herdenking, museum, geschiedenis, in
  de oorlog, brandoefening, oefening, ontruimingsoefening, ontruimingsplan, evacuatieoefening, goede doel,
  doneren aan, donatie, monument, bijbel, preek, quiz, halloween, carnaval, wedstrijd, voetbal*, boksles,
  kickboks*, bokstraining, judo*, karate, zelfverdediging*, schietvereniging, barbecue, bbq, kampvuur,
  vuurkorf
past: de oorlog, oorlog, toen had*|was|waren|kon*|moest* ze|we|wij|hij, eerder, vroeger, destijds,
  toentertijd, indertijd, jaren geleden, jaar geleden, in mijn|zijn|haar|onze|m'n|mn jeugd, in de jeugd, als
  kind, toen ik|hij|zij|ze|we|wij ?nog klein|jong|kind|jonger|@teen was|waren, lang geleden, tijd geleden,
  maanden geleden, vorig jaar, verleden jaar, vorige zomer|winter|eeuw, in 19*, in 20*, ooit, eertijds, jaren
  terug, jaar terug, maanden terug, voor de scheiding, in het verleden, vorige relatie, eerdere relatie, op
  mijn @teen, tijdens de oorlog, decennia, jeugdtrauma*
resolved: gelukkig niet, opgelost, voorbij, achter de rug, achter ons|me|mij, hersteld, genezen, opgeknapt,
  weer goed, gaat|ging ?het ?nu|intussen|inmiddels|gelukkig ?weer|alweer ?veel|heel|helemaal
  goed|beter|prima|uitstekend, weer thuis uit het ziekenhuis, weer thuis, weer helemaal, weer beter,
  overleefd, alweer beter, al lang voorbij, allang voorbij, is over, al over, overwonnen, uit gekomen, bovenop
  gekomen, er bovenop, geen last meer, niet meer aan de orde, vals alarm, bleek mee te vallen, viel mee, valt
  mee, liep goed af, goed afgelopen, met de schrik vrij, ambulance is geweest, brandweer is geweest, inmiddels
  overleden, is al overleden, vorig jaar overleden, overleden in, is overleden aan, een eigen plek gevonden,
  plek gevonden, woning gevonden, alweer aangesloten, weer aangesloten, van de baan, teruggedraaid, niet door
  gegaan, ging niet door, gaat niet door, betalingsregeling getroffen, gaat niet meer door, afgewend,
  ingetrokken, nu veilig, ben ik veilig, nu gelukkig, verwerkt, verwerken, afgesloten hoofdstuk, al jaren
  gescheiden, al jaren weg, in therapie geweest, heb hem verlaten, heb haar verlaten, gelukkig weg bij,
  sindsdien gescheiden, clean, nuchter sinds, geblust, al uit gelukkig, revalid*, praat ?nu weer,
  loopt ?nu ?al weer|alweer, rijdt ?nu ?al weer|alweer, niks|niets aan de hand, iedereen|allemaal ongedeerd,
  alleen ?maar ?wat schrammen|gekneusd|kneuzing*|schrik, niks|niets gebroken, loos alarm, alles tiptop,
  oude geiser|ketel eruit|vervangen, ketel|geiser|kachel is|was vervangen, alarm .. batterij,
  melder* .. batterij, heb ik de sleutel gekregen, heb ik nu de sleutel, sleutel* gekregen, was .. vergeten,
  stond er al uit, heeft me|hem|haar eruit gehaald|geholpen, ging vanzelf over, is gezakt, was gezakt
`;
