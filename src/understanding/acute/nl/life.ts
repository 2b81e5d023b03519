/** @module Dutch words for life in danger: breath, heart, blood, fire, falls, poison, weapons. The pattern language is in `pattern.ts`. */

export const life = `
unresponsive: ogen niet ?meer open|openen, kreunt alleen ?nog, krijgt .. ogen niet, bewegingsloos,
  bewegingloos, roerloos, bewusteloos*, bewustelo*, buiten bewustzijn|westen|kennis, niet bij
  bewustzijn|kennis|positieven, niet ?meer aanspreekbaar, onaanspreekbaar, knock out gegaan, reage* nergens
  ?meer|ook op, reage* niet ?meer ?als|wanneer|op|toen ?ik ..
  praat|roep|schud*|knijp*|pijn|aanspre*|zeg|prikkels, krijg* .. niet|nie ?meer wakker, wakker te krijgen,
  niet|nie ?meer wakker te|krijgen|gekregen, word|wordt|werd ?maar niet|nie ?meer wakker, niet wakker word*,
  komt niet ?meer bij, niet bijgekomen, geen reactie als|wanneer|meer, schud* .. niks|niets|geen, geen teken
  van leven, nergens op reageert, reageert niet op aanspre*, levenloos, geen hartslag, geen pols*, hart staat
  stil, hartstilstand, reanim*, ogen weggedraaid|draaien, ogen rollen weg, oogwit, glijdt weg, zakt weg, zakt
  steeds weg, zakken steeds weg, valt steeds weg, slap in mijn armen
noreact: reage* niet|nie|nauwelijks|amper ?meer, geen reactie, zegt niks|niets ?meer, praat niet meer, beweegt
  niet ?meer, bewegen niet ?meer, beweegt nauwelijks|amper
nobreath: adem* ?helemaal|bijna|al niet|nie|nauwelijks|amper ?meer, ademt nog maar|amper,
  niet|nauwelijks|amper ?meer ademt|ademen|ademhaalt, stopt ?steeds ?met ademen, gestopt met ademen, geen
  adem, geen ademhaling, ademhaling stopt|stokt|gestopt, adem*
  raar|oppervlakkig|reutelend|onregelmatig|piepend, krijg* ?echt ?bijna ?helemaal geen|gene lucht|adem, geen
  lucht ?meer krijg*, krijg* .. geen|amper|nauwelijks|te|slecht lucht|adem|weinig, naar adem|lucht hap*|snak*,
  hap* naar adem|lucht, snak* naar adem|lucht, stik* bijna, bijna gestikt, verslik* .. adem*|lucht|blauw,
  verstik*, aan het stikken, ik stik, stik ik, hij stikt, ze stikt, in luchtpijp|keel .. vast, schiet* in
  verkeerde keelgat, reutel*
blue: blauwe|paarse|grauwe|blouwe lippen|mond|gezicht, lippen .. blauw|paars|grauw, loopt blauw|paars aan,
  blauw aangelopen, blauw aan, blauw in|om gezicht|mond|lippen, ziet blauw|grauw, word|wordt ?helemaal
  blauw|grauw|paars, gezicht .. blauw|paars, grijs en klam, grauw en zweet*, lijkbleek*, asgrauw
breathless: benauwd*, kortademig*, ademnood, naar lucht, hijg*, moeite met ademen, ademhalen ..
  moeilijk|zwaar, ademt zwaar|snel|moeilijk|raar, piep* bij ademen, ademhaling, ademhalingsproblemen, astma*
chestpain: pijn|druk|drukkend*|beklem*|knellend*|steken|zware|strak ?gevoel op|in|rond ?de|mijn|zijn|haar|z|op
  borst*, borst* .. pijn|druk|zwaar|strak, olifant op borst, band om borst, borst* .. doet ?zo|heel|erg|veel
  zeer|pijn, pijnlijke borst*, pijn op de borst, trekt naar ?mijn|zijn|haar|de linkerarm|arm|kaak, uitstraal*
  naar ?de|zijn|mijn|haar linkerarm|arm|kaak, straalt uit naar ?de|zijn|mijn|haar linker|linkerarm|arm|kaak,
  linkerarm .. tintel*|pijn|zwaar, tintel* .. linkerarm, hartaanval*, hartinfarct*, hartkramp*
stroke: gezicht|mond|mondhoek|oog .. scheef|omlaag|naar beneden, scheve mond|gezicht|mondhoek, mond trekt
  scheef, halve gezicht, helft van gezicht, een kant .. verlamd|gevoel|slap, arm|been|kant ..
  verlamd|lam|slap, arm .. niet ?meer optillen|bewegen|omhoog, verlam* arm|been|kant,
  praat|spreekt|praten|sprak .. wartaal|onduidelijk|onverstaanbaar|dubbele|warrig|brabbel*|raar|vreemd,
  onverstaanbaar, komt|komen niet uit woorden, woorden kloppen niet, zegt alleen rare klanken, brabbelt,
  beroerte, herseninfarct, hersenbloeding, tia, attaque, kan ineens niet ?meer praten|zien|lopen, linkerkant
  .. verlamd|gevoel|slap, rechterkant .. verlamd|gevoel|slap, rechterarm|linkerarm .. optillen|omhoog|niet
bleeding: bloed* .. hevig|erg|heftig|hard|overal|niet|blijft|zwaar|rund, hevig|erg|heftig bloed*, veel bloed*,
  overal bloed, bloed overal, plas bloed, bloedplas, bloed spuit|gutst|stroomt|loopt, spuit .. bloed, gutst,
  slagader*, doodbloed*, leegbloed*, bloeding stopt|stelpen, niet te stelpen, stopt niet met bloeden, bloeden
  .. stopt|stoppen|niet, bloed .. stopt|stoppen|blijft, onder het bloed, onder bloed, zit onder het bloed,
  braakt|spuugt|hoest|overgeeft|spuwt|kotst ?veel bloed, bloed braken|spugen|hoesten|overgeven|opgeven, geeft
  bloed op, bloed uit oor|oren|hoofd|mond, diepe snee*|wond|steekwond*, gapende wond, vinger eraf, bloed door
  verband|handdoek, handdoeken vol bloed, zwart* ontlasting, zwanger .. bloed*
bleed: bloed, bloedt, bloeden, bloedend*, bloedde, hoofdwond*
overdose: overdos*, te veel|teveel
  pillen|tabletten|medicijn*|medicatie|insuline|paracetamol|slaappillen|drugs|ghb|morfine|coke|pilletjes, veel
  pillen|tabletten|paracetamol|slaappillen geslikt|genomen|ingenomen|op, hele
  strip|doos|doosje|pot|potje|voorraad|strips ?vol|met|van ?de
  pillen|paracetamol|slaappillen|medicijn*|tabletten|leeg|oxazepam|pil*|diazepam|lorazepam, alle|al
  pillen|medicijnen|tabletten|slaappillen|medicatie .. geslikt|genomen|ingenomen|op|binnen,
  @teen|twintig|dertig|veertig|vijftig|20|30|40|50 pillen|tabletten|paracetamol*|slaappillen ?tegelijk
  geslikt|genomen|ingenomen|op, leeg|lege
  pillendoosje|strip|strips|potje|doosje|doordrukstrips|pillenpot*|pillendoos*|strippen, leeg potje, lege
  strips, lege doosjes, pillen .. leeg, pillen .. tegelijk, strip .. leeg, tegelijk geslikt|ingenomen|genomen,
  geslikt .. alles|hele, ghb .. out, out gegaan, gestrekt gegaan
poison:
  bleek|bleekmiddel|afwasmiddel|schoonmaakmiddel|gootsteenontstopper|ontstopper|antivries|terpentine|chloor|wasmiddel|pods|lampolie|batterij|knoopbatterij|knoopcel|vaatwastablet|rattengif|gif|methanol|zoutzuur
  .. gedronken|ingeslikt|doorgeslikt|binnen|opgegeten|drinkt|dronk|slikt|gegeten|binnengekregen|gesnoept,
  gedronken|slok .. bleek|bleekmiddel|schoonmaakmiddel|ontstopper|antivries|chloor|rattengif, vergiftigd,
  vergiftiging, koolmonoxidevergiftiging, koolmonoxide*, koolmonoxyde*, co vergiftiging, comelder|co melder ..
  af|piept|gaat|alarm, ruik* ?hier|overal|sterk|heel gas, gaslucht, gaslek*, gas ruik*|geroken, iedereen ..
  hoofdpijn .. kachel|geiser
fire: in brand, in de fik, in brand gevlogen|gestoken, staat|stond ?hier in brand|fik|lichterlaaie, brand
  in|bij, er is brand, er is hier brand, brandt, vlammen, vuur in, vat* vlam, vlam in pan, rook ..
  huis|kamer|trap*|woning|keuken|deur|gang|flat|uit, vol rook, rook overal, dikke rook, zwarte rook, overal
  rook, brandlucht, keuken .. brand, uitslaande brand, steekt .. in brand|fik
lying: lig* ?al|nu|nog|hier|daar|gewoon|alleen|bloedend|stil|roerloos .. op de|onder|naast|onderaan|in|tussen
  ?aan|de|het grond|vloer|trap|badkamer|gang|douche|bad|straat|stoep|keuken|tegels|wc|toilet|bed, lig* al
  uren, uren op de vloer|grond, op de grond|vloer lig*, op|tegen de grond|vloer gevallen|gevonden, onderaan de
  trap, lig* roerloos, roerloos, lig* in ?een plas, ligt daar maar, lag op de grond|vloer
fallen: gevallen, viel, valt, val gemaakt, van de|het|een trap|dak|balkon|ladder|steiger|muur|flat
  gevallen|gedonderd|gekukeld|geduwd|gegleden, uit het raam|bed gevallen, uitgegleden, ten val, gestruikeld
height: trap, dak, balkon, ladder, steiger, raam, flat, verdieping, hoogte, boom, zolder
cantrise: niet|nie ?meer overeind|opstaan|omhoog|opkomen|op komen, overeind komen|krijgen lukt niet,
  kan|kunnen niet|nie ?meer opstaan|overeind|bewegen, kom* niet ?meer overeind|omhoog, krijg* .. niet ?meer
  overeind|omhoog|opgetild, been staat raar|scheef, been .. raar|scheef|gedraaid, gevoel in benen, voelt benen
  niet, benen niet
headinjury: hoofd* .. gevallen|gestoten|bloed*|geraakt|klap|tegen, op ?zijn|haar|mijn|z'n|zn|t
  hoofd|achterhoofd, hoofdletsel, achterhoofd, hersenschudding, klap op hoofd, bloed uit oor
aftershock: geeft .. over, gaf .. over, moet .. overgeven, misselijk, overgeven, braakt, braken, spuugt, suf,
  slaperig*, sloom, verward, suffig, kotst, versuft, duizelig, wartaal, rare taal, wazig
collapse: in elkaar gezakt|gestort|gezakt|zakte, zakte in elkaar|mekaar, zak* .. in elkaar|mekaar,
  ineengezakt, ineen gezakt, neergevallen, omgevallen, neergestort, onderuit gegaan, viel
  ineens|opeens|plotseling|neer|om|flauw, flauwgevallen, flauw gevallen, valt ?steeds flauw, weggevallen, door
  benen gezakt, tegen de vlakte, van mn stokje|stokje, van zijn stokje
seizure: stuip*, epilep*, toeval, schokt|schokken|schudt|trilt ?met|over|zo ?zijn|haar|hele
  lichaam|lijf|heftig|helemaal, schokken met, schuim op|om|uit ?de|zijn|haar mond, aanval .. stopt niet,
  aanval .. duurt, ligt te schokken|schudden|stuiptrekken, ligt te trillen, stuiptrek*, schokkende bewegingen,
  ligt te schudden, verkramp*
swelling: keel|tong|gezicht|lippen|hals .. dik|opgezet|opgezwollen|zwel*|zwelt|dicht|opzwel*,
  opgezwollen|dikke|gezwollen tong|keel|lippen|gezicht, anafyla*, allergische reactie|shock, allergische ..
  noten|pinda|wesp*|bij, keel dicht, keel trekt dicht, keel knijpt, epipen, gestoken door ?een
  wesp*|bij|hommel
drowning: in de vaart|singel|haven|plas|beek|kade gevallen|gesprongen|gereden|beland|verdwenen, verdrink*,
  verdronken, in het|de|een water|gracht|sloot|kanaal|vijver|zwembad|ijs|meer|zee|rivier
  gevallen|geraakt|gesprongen|beland|gereden|verdwenen, te water, door het ijs, kopje onder, komt niet ?meer
  boven, ligt in het|de water|sloot|gracht|vijver|kanaal|zwembad|bad, onder water, drijft in
accident: schok van|gehad .. volt|stroom, volt gehad, stroomstoot, stroomdraad, stopcontact .. schok,
  aangereden, aanrijding, onder een|de auto|vrachtwagen|tram|bus|trein|tractor, geschept door, ongeluk
  gehad|gebeurd, ongeval, verkeersongeluk, motorongeluk, tegen een boom, overreden, bekneld, zit vast onder,
  elektrocut*, onder stroom, stroomschok, hand|arm|vinger .. tussen|afgezaagd|machine, kokend* water|olie|thee
  over, hete thee|olie|koffie|soep|water over, ernstig verbrand, verbrand aan|door|over, brandwond*
stab: neergestoken, gestoken, steekpartij, steekt|stak .. mes|schaar|me|hem|haar|iemand, mes ..
  gestoken|getrokken|keel|buik|rug|borst|bedreig*|zwaai*|hand|pakt|pakte|dreig*|deur, zwaai* ..
  mes|bijl|hamer|machete|koevoet, messentrekker, met een
  mes|bijl|machete|keukenmes|hamer|koevoet|honkbalknuppel|knuppel|vuurwapen|pistool|wapen|geweer
shoot: neergeschoten, beschoten, schietpartij, schoten gehoord|gevallen, hoor* schoten|schieten, wordt
  geschoten, geschoten, schiet*
weapon: mes, messen, *mes, pistool*, geweer, vuurwapen*, wapen, bijl, machete, hamer, koevoet, honkbalknuppel,
  knuppel, gun, blaffer, benzine, jerrycan, explosie*, explosief, bom, handgranaat, zwaard, kettingzaag,
  schroevendraaier, zuur
dying: gaat dood, ga dood, gaat het niet redden|halen, redt het niet, sterft, is stervende, ga* .. dood,
  levensgevaar*, ik denk dat .. dood is, is dood, is hij dood, is ze dood, dood ligt, overlijd*
helpcall: help help, bel ?a.u.b.|alsjeblieft|snel|een|de|nu|meteen
  112|ambulance|ziekenwagen|politie|brandweer, 112 bellen, ambulance nodig|sturen|snel|komen, stuur
  ?een|de|snel|meteen ambulance|ziekenwagen|politie|hulp|iemand|brandweer, moet ik 112, kom snel, kom
  alstublieft snel, snel hulp nodig, dringend hulp, levensbedreigend*, wat moet ik doen, wat doe ik nu, spoed,
  haast, help me alstublieft, help ons, snel
limp: baby|zuigeling|kindje|kleintje|dreumes|peuter|zoontje|dochtertje|hij|ze|kind ..
  slap|suf|grauw|blauw|bleek|lusteloos, slap als een, lappenpop, slap in armen, hangt slap, helemaal slap,
  drinkt niet ?meer .. slap|suf|sloom, niet wakker .. drinken|fles, fontanel*, luier ?al droog, geen natte
  luier*, nekstijf*, stijve nek .. koorts|vlek*, vlekjes .. wegdrukken|weg, 40 graden, 41 graden, 42 graden,
  40 graden koorts, 41 graden koorts, hoge koorts .. suf|slap|stijf*|wartaal|stuip*
notseen: al ?een|paar|@teen ?paar dagen|week|weken|dag niet|niks|niets ?meer gezien|gehoord|van, dagen|week
  niet ?meer gezien|gehoord, niet ?meer gezien sinds, niet gezien of gehoord, niks van gehoord
noanswer: doet|doen|deed niet|nie|nooit open, doet .. niet open, deur niet open*, neemt|nemen ?de|haar|zijn
  telefoon|niet niet op, neemt .. niet op, brievenbus .. vol|puilt, post ..
  stapelt|mat|ophoopt|opgestapeld|achter|deur, kranten .. stapel*|brievenbus|mat, gordijnen .. dicht, rare
  lucht|stank uit|onder|bij|van, vreemde lucht uit, licht brandt al, hond blaft .. dagen|constant
sugar: hypo, insuline*, suiker .. laag|hoog|lage, lage suiker, diabet*, suikerziekte
labour: weeen, bevalling, vliezen gebroken, hoofdje, baby komt, aan het bevallen, vruchtwater
swallow: ingenomen, geslikt, opgegeten, genomen, slik ?ik straks|alles|nu, alles in
threaten: zet .. online|internet, online zet*|gooi*, doorstuur*, verspreid*, stiekem .. film*, film* ..
  stiekem, bedreig*, dreig*, doodsbedreig*, doodmaak*, dood maak*, vermoord*, doodsla*, dood sla*, afmak*,
  afmaak*, maakt|maak ?me|mij|haar|hem|ons ?nog|wel|dan|een|helemaal af|dood|kapot|kalt, steekt|steek
  ?me|mij|haar|hem|ons ?nog neer|dood|overhoop, iets|wat ?gaat|zal|ga|zou|wil|komt
  aandoe*|overkomt|overkomen|aan, doet|doe .. iets|wat aan, iets|wat aan ?te ?gaan|zullen doen|doet, kom*
  ?me|mij|hem|haar|ons ?wel|nog halen|pakken, weet ?me|mij|ons|haar ?wel|overal|altijd te vinden, weet waar ik
  woon|werk|ben|slaap, zal ?me|mij|ons ?wel|nog krijgen|vinden|pakken, krijgt me|mij nog|wel, niet levend,
  niet ongestraft, levend .. uit|weg, niet lang meer te leven, ga je ?nog|wel spijt, spijt van krijg*, kopje
  kleiner, hals om|door, strot om|door, keel door*, neerschiet*, in brand ?steekt|te|steken, benzine over,
  zuur in ?mijn gezicht, als ik wegga|vertrek|hem|bel|iets|weg|bij, als ze weggaat, eerwraak*, eer van de|onze
  familie, eer ?van ?de familie, schande, laat .. ontvoeren, ontvoer*, kinderen ?van|bij ?me|mij|ons
  af*|weg*|mee*, kinderen nooit ?meer zien|terug, neemt de kinderen mee, kinderen ?af|weg|mee te|pakken|nemen,
  chanteer*, chantage, gechanteerd, afpers*, naaktfoto*, blote foto*, wraak, intimid*
rage: driftig*, drift, snel driftig, agressief, gewelddadig, schreeuw*, schreewt, scheldt, schelden,
  schreeuwt, tiert, krijst, krijsen, flipt, geflipt, ontploft, ontplof*, woest, woedend*, kwaad, boos, razend,
  woede*, door het lint, lint, gooit met, smijt met, sloopt, slopen, gesloopt, vernielt, vernield, kapot
  geslagen|gegooid, trapt .. deur*, slaat .. deur*|kapot|gaten|gat|muur, gat in deur|muur, gaten in, serviesg,
  servies, borden, onvoorspelbaar, opvliegend*, flippen, knettert
drunk: dronken, zat, bezopen, gedronken, drinkt, drank, drank op, teveel op, dronk*, zuipt, gezopen, drugs,
  coke, gesnoven, high, stoned, onder invloed, gebruikt heeft, gebruikt, aan de drank, alcohol, crystal,
  speed, ladderzat, zuipen
confused: verward, in de war, helemaal de war, warrig, wartaal, onsamenhangend*, kletst onzin, slaat wartaal
  uit, onzin uitkraamt, raaskal*, herkent .. niet|niemand|nie ?meer, herkent niemand, weet niet ?meer wie
  ?ik|hij|ze|zij|we, weet niet meer waar ?hij|ze|zij, verwarde man|vrouw|buur*|toestand|indruk, van de wereld,
  ver weg, niet zichzelf, niet ?meer zichzelf, compleet anders, heel anders dan, niet ?meer in de realiteit,
  realiteit .. kwijt, contact met werkelijkheid, draait door, doorgedraaid, doordraai*, draai*
  ?helemaal|compleet door, door het dolle, krankzinnig, gek ?aan het ?worden, aan het doordraaien, helemaal
  los, spoort niet, in een psychose, psychotisch gedrag
worse: erger, steeds erger, wordt erger, helemaal, echt, ontzettend, enorm, heel erg, ernstig, hevig, blijft,
  niet meer praten, kan niet meer praten, amper, kan bijna niet, kan nauwelijks, doodsbenauwd, praten lukt
  niet, inhalator|puffer .. helpt|werkt niet
threatening: dreig*, bedreig*, zwaai*, staat, stond, pakt, pakte, richt, gericht, rent, naar mij, op mij,
  achter me, onder ?zijn|haar|het|z'n ?kussen|bed|jas kussen|bed|jas
emergency: 112, ambulance nodig|sturen|bellen|komen, levensgevaar*, levensbedreigend*, acuut gevaar, direct
  gevaar, in gevaar, noodgeval, spoedgeval, gaat mis, fout gaat, op sterven, redt het niet, stervende, stuur
  ?snel|een|meteen|nu ambulance|hulp|politie|brandweer
directdanger: ik ben in gevaar, we zijn in gevaar, in direct gevaar, in levensgevaar, mijn leven is in gevaar,
  leven in gevaar, redt het niet ?meer, op sterven, bel 112, bel ?een ambulance, stuur ?een|snel|nu|meteen
  ?een ambulance|politie|brandweer|hulp
worry: zorgen, ongerust, bezorgd, niks voor haar|hem, vertrouw het niet, gek, vreemd, raar
smell: lucht, stank, stinkt, ruikt, geur
notconscious: wordt ?heel|steeds|zo suf|sloom|wazig|slaperig|bleek|raar, wegzakt, zakt weg, valt steeds in
  slaap, niet lekker, zweet*, trilt, agressief, rilt
wound: gesneden, snee, sneed, wond, steekwond, glas, ruit, kettingzaag, zaag, mes
flow: blijft ?maar stromen|lopen|lekken|komen|druppelen, niet te stelpen, stelpen, doorweekt, drijfnat,
  doordrenkt, stopt niet, houdt niet op, gutst
limb: arm, armen, linkerarm, rechterarm, been, benen, hand, mond, mondhoek, gezicht, gelaat, oog, ooglid,
  kant, zij, linkerkant, rechterkant
failing: niks|niets ?meer voelen|voelt, voelt niks|niets, niet ?meer voelen, niet ?meer ..
  tillen|optillen|bewegen|voelen|gebruiken|omhoog|aansturen, lukt .. niet ?meer, hangt, hangen, scheef, lam,
  verlamd, gevoelloos, doof gevoel, slap, doet niks|niets ?meer, doet het niet ?meer, trekt scheef, tintelt,
  verdoofd
slurred: praat|spreekt|praten|klinkt ?net ?alsof|of|als .. dronken|bezopen, dubbele tong, praat ..
  raar|vreemd|onduidelijk|onverstaanbaar|krom|slissend|sloom, brabbelt, brabbel*, lalt, kletst onzin, komt ..
  niet uit .. woorden, verkeerde woorden
spots: stipjes, vlekjes, puntjes, vlekken, spikkels, uitslag
fading: weggaan, wegdrukken, wegdrukt, weg te drukken, verdwijnen, drukt, glas
medicine: *pillen, *verdunner*, *tabletten, *middelen, *medicijnen, medicatie, bloedverdunner*, paracetamol,
  insuline, oxazepam, diazepam, methadon, morfine, antidepress*
emptyall: leeg, doosje .. leeg, hele doos|doosje|strip|pot|potje, alles op|ingenomen|geslikt, zoveel ..
  op|geslikt|genomen, veel te veel, allemaal op|tegelijk|geslikt|in, in een keer
head: hoofd, kop, schedel, achterhoofd, hoofdje
impact: geklapt, gevallen, gestoten, gebonkt, gesmakt, geraakt, knal, klap, gestuiterd, aangereden,
  terechtgekomen
daze: kijkt .. dwars|recht|door, staart, kijkt glazig, glazig, weggedraaid, reageert raar, kijkt langs,
  afwezig, dwars door
tilt: onderuit, uitgegleden, gevallen, omgevallen, gleed
chestword: borst, borstkas, borstbeen, borstholte
painword: pijn, druk, drukkend*, beklem*, knel*, steken, zwaar, strak, blok, olifant, brandend*, samengeknepen
choke: ingeslikt, verslikt, slikte, stuk vlees|appel|brood, vast in keel
speechless: niet ?meer praten, kan niets zeggen, geen geluid, grijpt naar .. hals|keel
fever: koorts*, 40 graden, 41 graden
police: politie, agent, agenten, wijkagent
`;
