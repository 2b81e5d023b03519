/** @module Dutch words for violence, threats and control at home. The pattern language is in `pattern.ts`. */

export const violence = `
hit: slaat, slaan, sla, slaag, slaagt, geslagen, sloeg, sloegen, slaa, mept, meppen, gemept, stomp*, gestompt,
  schopt*, schoppen, geschopt, trapt, getrapt, trappen, bijt, gebeten, klappen, klap, tik, tikken, tikje, in
  elkaar ?geslagen|getrapt|slaat|timmert|geramd, afgetuigd, tuigt, timmer*, ramt, rammen, geramd, beuk*,
  gebeukt, hengst, mishandel*, afranselt, ranselt, ross*, toetakel*, toegetakeld, gooit me, duwt*, duwde*,
  geduwd, duwen, knijp*, geknepen, kneep, trekt ?me|haar|hem|mij aan, sleurt, sleurde, meegesleurd,
  handtastelijk*, handen los, losse handen, agressi*, gewelddadig*, geweld, fysiek geworden, handgemeen,
  pets*, lel, lellen, vuist*, knal* op, knalt
hurt: doet ?me|mij|ons|haar|hem|zijn|mijn|de ?kinderen pijn, pijn doen|gedaan|doet, pijnigt, hurkt, verwond*,
  gewond, hand tegen, handen ?naar|om|op|rond keel|nek|strot, bij|naar|om ?de|mijn|mn|haar|me|zijn
  keel|strot|nek|hals, keel dicht*, keel .. dicht*|geknepen, dichtgeknepen, wurg*, gewurgd, verwurg*, kussen
  op|over gezicht|mond|hoofd, aan ?mijn|mn|haar|de haren|haar ?de|door trekt|sleurt|getrokken|gesleurd|huis,
  haren getrokken, tegen ?de|een|het muur|deur|grond|kast ?aan
  geduwd|gesmeten|gegooid|duwt|gooit|smijt|smeet|gooide|duwde|drukt|zet, van de trap ?af
  geduwd|gegooid|duwt|duwde, spuug* in, peuk* uit, uitgedrukt op, sigaret* .. uit, heet water .. over me,
  kokend .. over me, gooi* .. naar ?mijn|me|mij|haar|m'n ?hoofd|hoofd|bord, gooi* .. op|tegen me|haar|mij,
  smijt*, bord naar, naar mijn hoofd, naar haar hoofd
control: mag|mogen|mocht .. .. niet|niks|niemand|nergens|nooit|geen ..
  buiten|deur|weg|zien|bellen|spreken|praten|contact|werken|telefoneren|afspreken|huis|vrienden|familie|geld|telefoon|uit,
  mag niet .. van hem|haar|mijn, van hem|haar mag .. niet|niks|niemand|nergens|geen, mag ik
  niks|niets|nergens|niemand|geen van, laat me|mij|haar|ons .. niet ..
  gaan|weg|vertrekken|buiten|alleen|slapen|eten, laat me|mij|haar|ons niet ?meer, controle* ?al ?steeds
  mijn|haar|me|alles|alle, checkt|leest|kijkt .. telefoon|app*|berichten|mobiel|gsm, volgt me|mij|haar ..
  gps|app|telefoon|locatie, houdt .. gevangen|vast|binnen, tracker, gps, camera* in ?de|ons|mijn
  slaapkamer|kamer|woonkamer|huis, afgepakt|afgenomen|weggenomen|ingenomen|pakt|pakte|pakten|verstopt|ingepikt
  .. paspoort|pas|pinpas|bankpas|telefoon|sleutel*|geld|papieren|id*|verblijfs*|mobiel|gsm|bankpasje|loon,
  paspoort|pas|pinpas|bankpas|telefoon|mobiel|sleutel*|geld|papieren|verblijfs*|gsm|bankpasje|loon ..
  afgepakt|afgenomen|weggenomen|ingenomen|verstopt|ingepikt|pakt|zich|inneemt|ingehouden|af, geen eigen geld,
  elke cent|euro|stap, alles wat ik doe, isoleer*, isoleert, doen wat hij|ze|zij zegt|wil, toestemming ..
  vragen, vernedert, kleineert, kleineren, vernederd, niet van hem|haar weg
locked: opgesloten, sluit .. op, sluit .. op in, deur op slot, slot op deur, deur|deuren|kamer .. op slot, in
  de kelder|kast|schuur|berging|meterkast, vastgebonden, vastgehouden, sluit me op, gijzel*, binnen
  opgesloten, kamer .. slot, op slot, barricad*
fear: hart .. bonz*|bonk*|bonst, weet nooit, knoop in, tril* over, ineenkrimp*, krimp* ineen, sidder*, bang,
  bange, bangs, angst*, doodsbang*, doodsang*, schrik van, schrik, benauwd voor, vrees, durf*, durft niet,
  tril*, beef*, op eieren|mijn tenen|tenen lop*, loop*|lopen .. op eieren|tenen, lopen op eieren, verstop*,
  verschuil*, verberg*, kruip* .. onder, slaap .. met .. mes|slot|stoel, onveilig*, niet veilig, panisch*,
  nergens veilig
homefear: durf* .. .. huis|thuis|slapen, niet ?meer|terug naar huis ?durf|kan|wil|durft|durven, thuis|huis ..
  niet|on* veilig*, onveilig thuis|huis, niet veilig ?bij|in ?hem|mijn ?eigen|mij thuis|huis, naar huis
  ?durf*|kan|wil|te|terug niet|durf*, gevlucht, vlucht, vluchten, weggevlucht, ontvlucht*, blijf van mijn
  lijf*, vrouwenopvang, geheim adres, schuiladres, onderduik*, ondergedoken, weg bij|van
  hem|haar|hier|thuis|mijn, opgesloten in ?de|mijn badkamer|wc|slaapkamer|toilet|kamer, zit in ?de|mijn
  badkamer|wc|kast|slaapkamer .. slot|verstopt, badkamer .. slot|verstopt
leavecant: kan niet weg, niet weg kan, kom niet weg, kan nergens heen, geen kant op, zit vast
bruise: vingerafdruk*, afdruk* .. arm|hals|nek, knijpplek*, blauwe|blouwe plek*|vlekken, blauw|blauwe|blouw
  oog|ogen|arm|armen|rug|benen, bont en blauw, striem*, kneuzing*, schrammen, brandplek*, brandwond*,
  tandafdruk*, bijtplek*, gebroken ?arm|neus|rib|pols|kaak neus|rib*|kaak|arm|pols|tand*, rib* gebroken,
  gebroken rib*, wonden, littekens, dikke lip, bult*, bloedlip, bloedneus*, vinger* op arm|hals, plekken in|op
  nek|hals|arm|armen|rug|benen
rape: mannen naar bed|slapen, seks met .. mannen, met .. mannen naar bed, verkracht*, aangerand*, aanrand*,
  seksueel misbruik*, misbruik* van mij, misbruikt*, misbruik, ongewenste seks|intimiteiten, seks tegen wil,
  tegen ?mijn|haar wil, gedwongen .. seks|bed, dwing* .. .. seks|bed|vrijen, vrijen .. niet wil*, seks .. niet
  wil*|moet|dwing*|gedwongen, niet wil* .. seks|vrijen|bed, pakt me s nachts, zat ?s|nachts|overal|s nachts
  ?aan ?me aan mij|me|haar, zit ?overal|s|steeds|altijd|nachts|s nachts aan mij|me|haar|hem|kind|onderbroek,
  aan ?haar|mijn|zijn|me|mijn borsten|billen|onderbroek|piemel|plasser|kruis|poes|lichaam|lijf, betast*,
  onzedelijk*, bevoel*, prostitu*, loverboy*, pooier*, drogeer*, gedrogeerd, iets in mijn drankje, raakt me
  aan waar, raakt|raakte ?me|mij|haar|hem aan ?op|waar|daar, aanraakt, aangeraakt, vieze
  dingen|spelletjes|spelletje|filmpjes, op plekken waar, dingen ?doen|doet|moet ?die|die ?ik ?niet
  niet|mag|wil, ons geheim*, geheimpje, niemand vertellen, mag niet vertellen, bij me in bed, s nachts
  ?op|in|naar mijn kamer|bed, op|in mijn kamer|bed ?komt|kruipt|kwam s nachts|nachts
stalk: achtervolg*, stalk*, staat ?elke|steeds|weer|s|hij|iedere|nu|daar|al|altijd ?dag|avond|nachts
  ?weer|voor|bij|onder|op|buiten ?mijn|de|het|m'n|mn deur|huis|werk|raam|woning|poort|school, wacht
  ?me|mij|haar ?steeds|elke op|voor|bij|buiten, staat|stond .. op ?me|mij te wachten, loert, bespied*, volgt
  me|mij|haar|ons, blijft ?me|maar|steeds ?me bellen|appen|komen|volgen|lastigvallen, straatverbod,
  contactverbod, huisverbod, gebiedsverbod, valt me lastig, vallen me lastig, rijdt steeds langs
moneytake: pakt ?al|mijn|haar|steeds|oma* ?mijn|haar|zijn ?geld|pin* af|geld|pinpas|pas, pint .. van
  ?mijn|haar|zijn rekening, geld ?van ?mijn|haar|opa|oma|moeder gestolen|af*|leeg*|weg*, steelt .. geld,
  rekening .. leeg*, plundert, dwingt .. geld|betalen|tekenen|lening|lenen, tekenen .. dwingt|gedwongen|moest,
  lening* op mijn naam, lening op mijn naam, schulden op mijn naam, gedwongen ?te|om ?te
  tekenen|lenen|bedelen|stelen|werken
forced: uithuwelijk*, uitgehuwelijk*, gedwongen huwelijk, gedwongen .. trouwen|huwelijk, moet* .. .. ..
  trouwen .. niet, moet* .. ouders|vader|familie|broer*|oom .. .. trouwen, trouwen .. niet .. wil, niet
  wil|wilt|wou ?met .. trouwen, wil niet .. trouwen, trouwen .. wil niet, enkele reis|ticket ..
  marokko|turkije|pakistan|somalie|afghanistan|irak|syrie, achterlaten in, achtergelaten in, besneden ..
  dochter|zusje|meisje*|haar|worden, dochter|zusje|meisje* .. besneden|besnijd*, meisjesbesnijdenis
perpetrate: ik heb|sla|sloeg|schud|schudde|gaf|heb|duwde|duw ?mijn|haar|hem|men
  ?vrouw|kind|vriendin|man|zoon|dochter|baby|moeder|vader ?net|weer|gisteren|voor|een|te|per
  ?geslagen|klap|hard|mep, bang ?dat|om ?ik ?mijn|haar|hem|ze|het|mijn|m'n
  ?vrouw|kind*|baby|vriendin|zoontje|dochtertje|kinderen|kleine|dochter|zoon ?iets|wat|wel|te|nog|een|iets
  ?aandoe|aan ?zal|ga|te aandoe|aandoen|slaan|sla|schudden|doe, verlies ?ik ?de|mijn|steeds
  controle|zelfbeheersing|geduld, controle .. verlies|kwijt|verloor, hand|handen ?niet .. thuishouden|thuis
  houden, losse handjes, heb ?ik haar|hem|mijn|ze .. klap*|geslagen|geduwd|geschopt, uit mijn slof, door
  elkaar geschud|schud*|gerammeld|rammel*, schud* .. baby|door elkaar, ik ?ga|doe ?haar|hem|ze ?nog|straks
  wat|iets aan, doe ik haar|hem|ze ?nog|straks wat|iets, ga .. iets aandoen, sta op het punt, gooi ..
  baby|kind .. uit|tegen|raam, kussen op .. baby|gezicht
thingsbroken: borden, servies*, spullen, meubels, deuren, deur, gat, gaten, kapot, glazen, stoel*, tafel, tv,
  telefoon, vliegen door, door de kamer, muur, alles
unpredictable: bang, onvoorspelbaar, weet nooit, uit de weg, op slot, badkamer, gemeen, wild, eng, schreeuw*,
  verstop*, sluit
excuse: gevallen, deur, trap, kast, per ongeluk, onhandig, gestoten, zegt dat, smoes*, verhaal, verklaring,
  fiets
hides: verstopt, verberg*, verstop*, lange mouwen, zonnebril, make up, durft niet, wil niet zeggen, wil niks
  zeggen, zegt niks, bang, mag niemand, telefoon bij
scream: roep* om hulp, roept .. hulp, gil*, schreeuw*, geschreeuw, gegil, krijs*, gekrijs, huil*, gehuil,
  roept ?om hulp, help, smeekt, ruzie*, geruzie, kabaal, tekeer, tekeergaat
thud: bonk*, gebonk, klap*, dof*, doffe, gestommel, glas*, tegen de muur, gooi*, dreun*, huil*, kinderen, om
  hulp, genade, smeekt, stop, afmaak*, afmaakt, vermoord*
force: trek*, sleur*, gooi*, smijt*, smeet, duw*, druk*, zet*, pak*, grijp*, greep, knijp*, kneep, trok,
  gesleurd, gegooid, gesmeten, geduwd, gedrukt, gepakt, gegrepen, gekneed, sleept, sleepte, geramd, ramt,
  hield, houdt
grip: aan ?mijn|haar|zijn|mn|de haren|haar|oren|oor, bij ?de|mijn|haar|mn|zijn|me
  keel|nek|strot|kladden|pols|polsen|hals|arm, tegen ?de|een muur|deur|kast|grond|vloer|aanrecht|verwarming,
  van ?de trap, op de grond, in een hoek, over de tafel
keeps: bewaart, houdt, heeft, beheert, verstopt, regelt, bewaren, geeft niet, wil niet geven
papers: mijn|haar ?eigen
  bankpas|pinpas|paspoort|telefoon|id|geld|digid|post|loon|uitkering|bankpasje|pas|verblijfsvergunning|sleutels
allowance: euro per week|maand|dag, zakgeld, om geld vragen|smeken, geld .. vragen|smeken, bonnetje*,
  verantwoorden, niks kopen, mag ik niks|niets
beaten: krijg* .. klappen|slaag, klappen krijg*
leave: wegga, weggaan, bij hem|haar weg*, verlaat, verlaten, vertrek, scheiden, uit elkaar
`;
