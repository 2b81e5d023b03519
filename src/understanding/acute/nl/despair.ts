/** @module Dutch words for not wanting to live. The pattern language is in `pattern.ts`. */

export const despair = `
deathwish: wil|wou|zou|wilde|hoef|hoeft|willen ?echt|eigenlijk|gewoon|nu|het|liever|allemaal niet|nie|neit
  ?langer|meer|nog leven|verder|bestaan|zijn|wakker|doorgaan, wil|wou|zou|wilde
  ?echt|eigenlijk|gewoon|nu|het|liever|van mij niet|nie|neit ?langer|meer|nog leven|verder ?leven, niet
  ?langer|meer wil|wilt|willen|wilde leven|bestaan, niet ?langer|meer leven|bestaan ?wil|wilt, nie meer leven,
  wil|wou|wilde|zou ?het|liefst|echt|gewoon|graag|alleen|liever|maar|nog ?alleen|maar ?nog dood, wil ?alleen
  maar dood, wil|wou|zou er niet|nie meer zijn, er|hier niet|nie meer ?te wil|willen|wou|hoef|hoeven|zou zijn,
  er ?beter|liever niet ?meer|geweest was|zou|wil|zijn, niet meer wil zijn, was ik maar dood|nooit geboren|er
  niet, ik maar nooit geboren, was ik er maar niet ?meer, liever dood, dood ?gaan|wil|willen wil, dood willen,
  dood wil, doodgaan wil, voor|van mij hoeft ?het|t|dit ?leven|allemaal niet|nie ?meer, hoeft ?het|t|dit
  ?leven voor|van mij niet|nie ?meer, voor mij hoeft|hoef ?het|t|dit ?leven ?allemaal niet|nie ?meer, hoeft
  ?voor|van ?me|mij|m'n niet|nie ?meer ?zo, mij hoeft het niet meer, het hoeft niet meer ?voor ?mij, hoeft
  voor haar|hem ?allemaal niet ?meer, voor haar|hem hoeft het niet ?meer, niet|nie|nooit ?meer wakker
  worden|te|word|hoef|hoeven|wordt, slapen en niet|nooit|nie ?meer wakker, inslapen en niet, nooit meer
  wakker, morgen niet wakker, einde|eind|end ?te|er|aan|een ?aan|een ?mijn|haar|zijn ?leven maken|maak|maakt,
  eind|einde|end aan|eraan|ermee ?het|mijn|haar|zijn ?leven ?wil|wilt|wou|te maken|maak|maakt|gemaakt, maak*
  er een|n eind|einde|end aan, een eind|einde|end aan|eraan maken|maak|maakt, stap* ?uit ?het|dit leven, uit
  ?het|dit|mijn leven stap*|te, uit het leven, uit leven stappen,
  mezelf|zichzelf|zich|haarzelf|hemzelf|me|mij|jezelf ?eigen ?van|te|iets|wat|vankant
  kant|ophangen|verdrinken|verhangen|doden|doodschieten|doodmaken|opknopen, van kant ?te
  maken|maak|maakt|gemaakt, van het leven ?te beroven, van kant maken, eigen leven nemen|beeindigen|beroven,
  leven beeindigen, leven .. beeindigen|eindigen, ik maak me kapot, mij vankant, kaboutermuts,
  mezelf|zichzelf|zich|mijzelf|haarzelf|hemzelf|hunzelf ?vannacht|straks|nog|vanavond iets|wat
  ?zal|gaat|ga|wil|zou|te|gaan|zou aandoen|aandoe|aandoet|aan, mezelf|zichzelf pijn|wat ?te doen|aan, doe* ?ik
  ?hij|zij|ze mezelf|zichzelf|me ?nog wat|iets aan, doet zichzelf wat|iets, doe mezelf iets, verhang*,
  verhing, opgehangen, ophangen aan, van|voor de|een|het
  trein|flat|brug|dak|balkon|metro|auto|vrachtwagen|tram|spoor ?te|af|wil|gaan|ga
  spring*|gooi*|stap*|loop|lopen|sprong|rijden|duiken|liggen, onder|voor de|een trein|metro|auto|vrachtwagen
  ?te ga*|spring*|gooi*|loop|lopen|liggen|stappen, tegen een boom ?te rijd*|rij|stuur|stuurt, tegen een boom
  aan, voor de trein, spring* ?van|voor ?de|het|een brug|flat|dak|balkon|trein|metro, spring ik, naar beneden
  spring*|laten, op|bij|langs het|t spoor, aan|op|bij|langs de rand, polsen ..
  door|open*|snij*|doorgesneden|gesneden, pols* door*|open*|snij*, doorgesneden polsen, kapot ?aan gaan, leven
  hoeft niet meer, beter af zonder mij|me, zonder mij|me beter ?af, beter zonder mij|me, beter|makkelijker ..
  als ik er niet ?meer ben|was, als ik er niet ?meer ben|was, ben ik er niet ?meer, ik er
  morgen|straks|dan|volgende niet meer ben, wereld .. zonder mij, zonder mij ..
  beter|gelukkiger|rust|verder|redden|makkelijker, is iedereen van ?mij|me ?af|verlost, van mij af|verlost,
  jullie zijn ?zonder|straks|dan ?mij van|beter|zonder, niemand mist me, niemand .. missen, merkt niemand ..
  weg ben, niemand zou .. missen, niemand merkt nooit geboren, achterna, bij mijn|men
  overleden|dode|gestorven, naar mijn overleden, wil naar mijn|m'n|mn|hem|haar ?overleden|gestorven
  man|vrouw|kind|zoon|moeder toe, samen ?zijn met mijn overleden, wil bij hem|haar zijn ..
  boven|hemel|begraven, naar de hemel, in de hemel bij, naar boven .. bij, pil van drion, middel x, laatste
  wil poeder, hoe .. pijnloos .. dood*|sterven|einde, snelste manier om te sterven|dood|doodgaan, pijnloos
  dood*|sterven|weg|eruit, hoeveel paracetamol|pillen|slaappillen|insuline ..
  dodelijk|dood*|nodig|voor|genoeg|overdos*, dodelijke dosis, hoeveel .. dodelijk, als ik straks dood ben, dan
  ben ik dood
suicideword: zelfmoord*, zelfdoding*, suicid*, suicied*, suiside*, zelf moord, zelf doding, harakiri
selfharm: snij* ?in|mezelf|zichzelf|me|mij|haarzelf|zich ?in|mezelf ?mijn|haar|zijn|zelf|eigen
  armen|arm|benen|polsen|mezelf|zichzelf, in ?mijn|haar|zijn|mn armen|arm|benen|polsen snij*|krassen|gesneden,
  zelfbeschadig*, automutil*, krast|kras|krassen in ?haar|mijn armen|arm|vel, mezelf
  pijn|snijden|snij|gesneden, zichzelf pijn|snijden|snijdt|gesneden, sneetjes in|op, mezelf kapot,
  scheermesje*
farewell: afscheidsbriefje*, afscheidsbrief*, afscheids brief*, afscheid genomen, afscheid nemen van
  iedereen|jullie|alles|mijn, neemt afscheid van, dit is mijn|het laatste|afscheid
  bericht|keer|brief|avond|dag, laatste bericht, laatste keer dat, laatste brief, mijn laatste, zeg|zegt
  vaarwel, vaarwel, zorg* .. voor mijn|de kat|hond|kinderen|poes als ik, spullen|alles ..
  weggegeven|weggeven|weggeeft|weg, uitvaart .. geregeld|opgeschreven|regelt, begrafenis ?al|zelf
  geregeld|uitgezocht|betaald, alles geregeld|op orde|klaargelegd .. kinderen|weg|straks|dan, testament ..
  opeens|ineens|gemaakt|klaar|tafel, brief* .. klaar|klaargelegd|geschreven|voor|kinderen, brieven ?aan|voor
  ?mijn|de|iedereen kinderen|iedereen|ouders, sorry voor alles, vergeef me|mij, hou van jullie, kat|hond|poes
  .. nieuw|ander|goed adres|huis|baasje|ondergebracht
means: pillen, slaappillen, tabletten, paracetamol*, medicijnen, medicatie, touw*, strop, insuline, oxazepam,
  morfine, mes, scheermes*, trein*, spoor, brug, viaduct, flat, dak, balkon, water, kanaal, zolder, pilletjes
ready: klaar ?te lig*, klaarlig*, klaargelegd, klaar gelegd, klaar staan|staat, opgespaard, gespaard, spaar*,
  verzamel*, opzij gelegd, bewaar*, gekocht, besteld, naast me|mij, voor me|mij, in mijn hand|handen, op
  tafel, rijtje gelegd, uitgestald, voor mijn neus, te kijken, genoeg pillen, in huis gehaald, klaar hangt,
  hangt klaar, uitgezocht, plan, gehamsterd, zit te kijken naar, kijk er naar, kijk naar
edge: rand|randje .. dak|brug|flat|gebouw|parkeergarage|viaduct|afgrond|balkon, sta* .. op|bij|aan|langs
  ?de|het|een|rand
  brug|spoor|dak|flat|viaduct|perron|balkon|rand|spoorlijn|reling|balustrade|kant|water|afgrond|parkeergarage|bovenste,
  zit .. op|bij|aan|langs ?de|het|een|rand brug|spoor|dak|flat|viaduct|rand|spoorlijn|reling|spoorwegovergang,
  over de reling, over reling|balustrade geklommen|hangt|klim*, loop* .. langs|naar|op|over ?het|de
  spoor|viaduct|rails|spoorlijn|snelweg, op de brug .. staan|zit|kijk*|denk*, bij het spoor, aan het spoor, op
  het spoor, op het dak
tired: moe van|klaar met|zat ?het|dit|alles|van leven, levensmoe, moe van het leven, klaar met ?het|dit|mijn
  leven, klaar met leven, het leven zat|moe|beu, leven ?zo|helemaal|echt moe|beu|zat, leven ?is|heeft|voelt|is
  voor mij ?voor|geen|niet|te|meer|echt|helemaal|mij ?niets|geen|meer zin|waard|zinloos|waarde|nut|leeg,
  zinloos, geen zin meer in het leven, geen zin meer in leven, geen zin meer om te leven, leef* niet graag,
  niet graag meer leven, geen reden ?meer om ?te|op|nog, waarvoor ?ik|leef|zou|nog ?ik ?nog
  leef|leven|opsta|doe|doorga|opstaan, waarom leef|leven|besta ik|we, waarom zou ik nog|verder, nergens voor,
  wil|wou|zou ?dat|gewoon|alleen ?het|maar dat|het ?stopt|ophoudt|stoppen|stil|ophouden, dat het
  ophoudt|stopt|stil|klaar|over is, wil ?alleen maar rust, wil ?alleen maar slapen, wil alleen nog ?maar
  slapen|rust|weg, voor altijd slapen|rust|weg, eeuwig slapen|rust, rust vinden|hebben .. altijd|eindelijk,
  verdwijnen, wil weg van alles|deze, van de aardbodem, volhouden .. niet|lang, houd* .. niet ?meer|langer
  vol, hou* het|dit|t ?echt|zo niet|nie ?meer|langer vol|uit, het niet langer vol, ik trek dit leven, dood ben
  ik beter, beter af dood, aan het einde van mijn krachten
hopeless: geen uitweg, geen uitkomst, uitzichtloos, uitzichtlo*, hopeloos, geen hoop, geen toekomst, zie
  ?het|t|echt ?allemaal|leven ?echt niet|nie meer ?zo zitten, niet meer zitten, zie geen licht, zwart gat,
  alles zwart, wanhop*, radeloos, ten einde raad, moedeloos, zie geen, heeft geen zin ?meer, geen zin meer,
  zin van ?het leven, zinloos, waardeloos, niets waard, niks waard, ten laste, uitzicht, leeg vanbinnen, kan
  niet meer, kan zo niet meer, kan zo niet verder, trek het niet meer, niet ?meer opgewassen, geen kracht
  meer, geen energie meer om, gevangen, opgebrand
burden: tot last, last voor iedereen|mijn|de|anderen|hun, blok aan been, iedereen|ze|jullie alleen
  maar|maar|te last, sta* .. in de weg, ballast, overbodig, voel* .. teveel, teveel op ?deze wereld, te veel
  op deze wereld, niemand nodig
deaththought: denk* ?vaak|veel|steeds|elke|de|hele|alleen|maar|nu .. aan ?de|het dood|doodgaan|einde, aan de
  dood denk*, gedachten aan|over ?de dood|einde|doodgaan|sterven, dood* gedachten, doodsgedachten,
  doodsverlangen, doodswens, praat .. over ?de dood|doodgaan|sterven|einde, dat ik|hij|ze|zij dood, dat
  ik|hij|ze|zij er niet, verlang* naar ?de|het dood|einde, donkere|zwarte|nare|enge gedachten, nare gedachten,
  dood zou zijn, dood was, dood ben, dood zijn, het einde
hang: hang*, bungel*
jump: spring*, sprong, gesprongen
nobody: niemand
deceased: overleden, gestorven, begrafenis, crematie, uitvaart, nabestaand*, erfenis, weduw*, weduwe, jaar
  geleden, vorig jaar, rouw*, dood is, is dood, was dood, nalatenschap, notaris, oorlog, sinds mijn, herdenk*
wantplan: lijkt, enigste, enige, oplossing, uitweg, beste, wil, wilt, wou, ga, gaat, plan, plannen, denk*,
  dacht, gedachte*, gedacht, neiging, overweeg*, poging*, geprobeerd, dreigt, praat, zegt, zei, app*,
  voornemen, bang, pleeg*, plegen, pogen, doen, gevoelens, neigingen, zin
gone: ik|ze|hij|zij er niet ?meer is|ben|zijn|was, er niet ?meer ben|is straks|zondag|morgen|vrijdag, ben|is
  ?ik|hij|ze|zij er ?toch|straks|morgen|dan|toch|ook|sowieso ?toch|morgen niet meer, ik er
  ?straks|morgen|dan|toch|vrijdag|maandag|ooit|eens|toch|gewoon ?toch niet ?meer ben|was|zou, er toch niet
  meer, er morgen|straks|dan niet ?meer ben|is|zijn, zonder mij|me ?is|zijn|zou|was ?het|ze|iedereen|de|mijn
  ?wereld ?beter|makkelijker|rust*|gelukkiger, zonder mij verder, als ik ?er|straks|eenmaal weg|dood|verdwenen
  ben, als ik weg|dood ben, ik weg ?ben|zou|was|wil, nooit meer ?wil|hoef ?te wakker
livingno: leven, bestaan, dood
strange: opeens, ineens, plotseling, vreemd, raar, neemt niet op, niet op, weggegeven, iedereen, gisteren,
  sorry, onbereikbaar, zomaar, bang, zorgen, maak
muchall: allemaal, alle, veel, tegelijk, hele, heel, overdosis, te veel, teveel, leeg, in een keer, met drank,
  met alcohol, met wodka
join: wil naar hem|haar|ze toe, wil|wou ?weer|gewoon|het bij hem|haar|mijn .. zijn, naar hem|haar toe, achter
  hem|haar aan, weer samen zijn, volg hem|haar
rope: touw*, strop, balk, haak, riem, koord, lus, snoer
without: als ik verdwijn|weg ben|dood ben|doodga|verdwijn, zonder mij|me|hem|haar, als ik|hij|ze|zij er niet
  ?meer ben|is|was|zou, als ik dood
better: beter voor iedereen|ze|jullie|hun|allemaal, beter voor ons|mijn, gelukkiger, makkelijker, rust,
  verlost, opgelucht, beter
says: zegt, zeg, zei, schrijft, appt, stuurt, vindt, denkt, denk, weet, roept
nomore: wil|wilt|wou|hoef|hoeft|kan|zou|zin|wilde .. niet|nie|nooit|nimmer|geen .. meer|langer,
  niet|nie|nimmer|nooit ?meer, niet langer
exist: te leven, leven, verder leven, doorleven, bestaan, wakker, ontwaken, op deze wereld, op de wereld
lifeword: leven, bestaan, levens
nosense: geen zin ?meer, zinloos, geen nut, geen waarde, waardeloos, niks|niets ?meer waard, waard, leeg, geen
  doel, geen betekenis, nutteloos
bedside: nachtkastje, bed, tafel, kussen, hand, klaar
crashwish: stuur om*, omgooi*, tegen een boom|vrachtwagen|muur|pijler|viaduct rij*|knal*|sturen, het kanaal in
  rij*, kanaal inrijden, gas geven .. boom|muur, vangrail
think: denk, denkt, dacht, gedachte*, fantaseer, overweeg, stel me voor, idee
overforgood: voorgoed, voor altijd, definitief, eeuwig
vanish: verdwijnen, verdwijn, weg zijn, weg wezen, oplossen, ophouden te bestaan
farewellnote: afscheidsbrief*, afscheidsbriefje*, briefje .. voor iedereen|kinderen .. klaar|geschreven
doit: als ik het doe, ik ga het doen, ik doe het vannacht|vanavond|morgen|straks|vandaag, ga het
  vannacht|vanavond|morgen doen, dat ik het ga doen, als ik het gedaan heb
notfault: niet ?haar|jouw|jullie|hun|zijn schuld, geen schuld, jullie schuld niet
endword: eind, einde, end
makeword: maak, maakt, maken, gemaakt, wil maken, maakte
endother: overlast, contract*, relatie, ruzie, abonnement*, lekkage, armoede, schulden, huurcontract, maand,
  week, jaar, straat, boek, verhaal, latijn, krachten, huwelijk, gesprek, lidmaatschap, eenzaamheid, traject,
  samenwerking, project, dag, middag, avond, gang, dienstverband, lening
`;
