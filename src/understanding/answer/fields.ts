/** @module What options are about, and what people talk about then. */

/** Each line: how options name something, and behind the colon what people say; a star is any ending. */
export const fields = `
aanmaning herinnering: aanmaning* herinnering* wik
administratie papieren papierwerk post: brief* brieven envelop* formulier* invul* mappen stapel enveloppen ongeopend belastingaangifte
advocaat juridisch: advocaat* rechtsbijstand* juridisch* loket rechtswinkel*
afspraak: afspraak* plannen agenda inplannen langskom*
afval vuil rommel zwerfafval: vuilnis* zak* container* grofvuil rat* ratten matras* troep* zwerf* glasbak papierbak rotzooi stank* hondenpoep
alarmering noodknop: alarm* hanger knop
alcohol drank: bier* wijn* drink* jenever borrel* wodka
alleen individueel: eentje zelf mezelf
alleenstaand single: gescheiden weduwe weduwnaar vrijgezel
allergie allergisch: pinda* noten gluten lactose hooikoorts
ander dier: konijn* hamster* vogel* parkiet* vis* cavia* schildpad* papegaai* kip* goudvis*
angst angstig: paniek* bang* durf* hyperventil*
anoniem zonder: anoniem* naam naamloos
arbeidsconflict werkgever: baas* chef* leidinggevende loonstrook*
avond: avond* eten* laat* donker
bakken: taart* koekjes cake brood
basisschool: groep juf meester kleuter* cito
begeleid begeleiding: begeleid* coach* mentor
bekend eerder: eerder* vorig* weer opnieuw
bekenden vrienden: vriend* vriendin* kennis* collega* buur*
belasting: aangifte aanslag* belasting* teruggave
belastingdienst: belasting* aanslag* blauwe toeslagen* voorlopige aangifte
beneden begane grond: beneden* gelijkvloers parterre grond
beter: beter* vooruit* goede opgeknapt opklaar* bergop
bevalling baby kraamzorg: baby* borstvoeding luier* fles* kraam*
bewegen lopen mobiliteit: lopen stok* kruk* struikel* heup* knie*
bibliotheek bieb: bieb* boek*
samen iemand: hiernaast naast* kamer thuis bank zit erbij meeluister*
bijles huiswerk: rekenen cijfers onvoldoende* huiswerk* wiskunde
boete boetes: cjib verkeer* flits* boete*
boodschappen: supermarkt winkel* albert jumbo lidl aldi appie melk brood inkopen sjouwen
boos woede: woest* kwaad* driftig*
boven verdieping: boven* hoog verdieping* etage* driehoog
buren: boven* onder* hiernaast naast* overkant muziek* trappenhuis galerij burenruzie flatgenoot
burn overspannen: opgebrand overspannen bedrijfsarts
buur: ernaast hiernaast naast* boven* onder* overkant
buurthuis wijkcentrum: buurthuis* wijkcentrum* inloop* soos
computer digitaal internet online: laptop tablet ipad digid wachtwoord* inlog* wifi app* account smartphone typen muis email
computercursus computerles: laptop* tablet* muis typen
corporatie woningcorporatie: ymere eigenhaard woningbouw* woningstichting vestia corporatie* woningvereniging
cultuur: museum* theater* film* bioscoop* toneel* boek* lezen
dagbesteding: soos activiteitencentrum timmer* atelier daginvulling
dagdeel dag overdag: overdag middag* ochtend*
dagvaarding: rechter* zitting*
dieren dier: huisdier* dierenarts*
discriminatie: uitgesloten huidskleur hoofddoek racis*
drugs: wiet* joint* coke* cocaine xtc pillen speed blow* ghb
eenzaam eenzaamheid contact contacten gezelschap sociaal: niemand muren visite praatje aanspraak mensen alleen bezoek isolement stil
eerste keer nieuw: eerst* nieuw* nooit
energie energieleverancier stroom gas: essent vattenfall eneco greenchoice energie* stroom* elektr* meter* kwh gas* licht* lampen
erfenis testament: erf* notaris* testament* nalatenschap
eten voeding: voedselbank maaltijd* eten* honger groente
eten: kook* mee* aanschuif* restaurant* lunch* tafel samen
ex expartner: ex* vader moeder alimentatie
familie familielid: oma opa tante oom nicht neef zus* broer* schoon* moeder* vader* schoonmoeder schoonvader schoonzus zwager dochter* zoon* kleinkind* ma pa
familie vrienden: zus* broer* nicht* neef* oom* tante* schoonzus
fietsen: fiets*
fietsles fiets: band* ketting lekke wielen trappen
financiele beheer bewind: bewindvoerder* budgetbeheer leefgeld inkomensbeheer
gedrag thuis: brutaal boos schreeuw* luister* driftbui* slaat gooit dwars ruzie* liegt
dakloos: auto* straat tentje camping* opvang* nergens dak
geheugen vergeetachtig dementie: verget* vergeet* alzheimer warrig sleutels kwijt
geld schulden financien schuld betalen: deurwaarder* rekening* incasso* aanmaning* rood krediet lening* afbetal* loonbeslag rondkom* salaris* duur* betaal* blut geldnood achterstand* cjib belasting*
geloof kerk: moskee* kerk* imam* dominee* pastoor* bid*
geluid geluidsoverlast lawaai herrie: muziek* boor* blaf* feest* gebonk schreeuw* brommer* knal* dreun* bas herrie keihard
gemeente: gemeente* stadhuis wethouder bijstand* wmo afvalstoffenheffing
gemeentehuis stadhuis: stadhuis* balie gemeente*
geur stank: stink* riool* ruikt luchtje
gewicht afvallen: afvallen kilo* dieet dik zwaar
gezinshereniging: laten overkomen hereniging ind
gezondheid lichamelijk lichaam lichamelijke: rug* knie* heup* hart* long* adem* diabetes suiker* pijn* bloed* hoest* reuma artrose moe* operatie ziekenhuis kanker spieren benen voeten artrose evenwicht gevallen
gezondheidscentrum: dokter* huisarts* fysio*
goed: prima uitstekend lekker fijn heerlijk perfect roosje
gokken: casino* gokkast* gokt wedden toto krasloten
gras bomen groen: gemaaid maaien takken kap* overhang*
groen park: boom bomen takken struik* plantsoen perk* bladeren gras*
groep samen lotgenoten: groepje* anderen lotgenoot* mensen
handwerken creatief: brei* haken haak* naai* borduur* quilt* wol schilder* teken* kralen knutsel* klei*
hangjongeren jongeren overlast: jongens jeugd* hang* gasten groepje* bankje* lachgas blowen portiek
hetzelfde gelijk: hetzelfde zelfde onveranderd gelijk niks veranderd
hond: hond* puppy labrador blaft teckel
hondenpoep poep: poep* drol* uitlaat*
huid: eczeem jeuk* uitslag
huisarts dokter: huisarts* dokter* praktijk* assistente
huisarts verwijzing: huisarts* praktijkondersteuner poh assistente dokter*
huisdieren dier: hond* kat* poes* konijn* hamster* vogel* parkiet* vis* cavia* puppy
hulp ondersteuning: geholpen bijspringen
hulpmiddel hulpmiddelen: rollator* scootmobiel* traplift* krukken beugel* rolstoel* gehoorapparaat*
hulpverlener hulpverlening: psycholoog* maatschappelijk* begeleid* coach* casemanager wijkteam jeugdzorg ggz therapeut* consulent*
huur huurachterstand: huur* verhuurder huisbaas corporatie
huurcontract contract: contract* huurcontract
huurtoeslag: huur* huis woning
inbraak diefstal: gestolen ingebroken dief* gejat
inburgering: inburger* examen b1 knm duo
incassobureau incasso deurwaarder: aanmaning* incasso* deurwaarder* dwangbevel
ingenomen afgepakt kwijt: afgepakt* kwijt* ingeno* ingevorderd blaastest
inkomen uitkering toeslag: bijstand* ww wia wajong uwv toeslag* aow huurtoeslag zorgtoeslag kinderbijslag ziektewet loon
internet: google* gegoogeld website* opgezocht youtube chatgpt forum*
jaren lang: jaar jaren jarenlang altijd kindsbeen jongs
jeugdzorg: jeugd* gezinsvoogd* voogd* uithuis*
jongere: scholier* student* puber* school mbo
kaarten: klaverjas* kaart* bridge*
kat: poes* kitten* kater
kerstpakket speelgoed: cadeau* sinterklaas* verjaardag*
kind kleinkind: kleinkind* kleinzoon kleindochter oma opa
kinderen gezin: tweeling* dochters zoons jongens meisjes kids puber*
kinderopvang opvang: creche kdv bso gastouder* peuterspeelzaal
klacht klachten: klacht* boos* ontevreden* klagen
klusjes klussen klus reparatie onderhoud: lamp* kraan lekt lekkage lekken ophangen opgehangen gordijnrail schroef* boor* behang* verven schilderen plank* stopcontact deurklink repar* kapot
koffie ontmoeten inloop: koffie* thee* praatje gezellig* inloop
koken kookles: recept* bakken taart* keuken
koken maaltijd maaltijden eten: pan* fornuis warm* diepvries avondeten soep kook* oven
koopwoning eigen: hypotheek* gekocht koophuis eigenaar vve
kort dagen recent: gisteren eergisteren net pas deze
kosten lage goedkoop: goedkoop* gratis* duur* geld* betaalbaar* prijs* kost*
krant folder: folder* krant* huisaan flyer* poster
leerkracht leraar lerares docent: klas lesgeef groep juf meester les*
lekkage: drup* plafond lekt lekkage lekken emmer* kletsnat nat
lening krediet: geleend* leen* krediet* afbetal* klarna postorder roodstaan
lezen boeken bibliotheek: boek* bieb* lees*
lift trap: lift* trap* tree treden
mail email: mail* mailtje inbox
man mannelijk: man* heer* \u0631\u062C\u0644 erkek mezczyzna \u0447\u043E\u043B\u043E\u0432\u0456\u043A
mantelzorger verzorger zorgt mantelzorg: zorg* verzorg* was mantelzorg* geef
matig redelijk: gaat mwah zozo wisselend onrustig
mbo: roc mbo* bbl
medicijnen medicatie medicijn: pil* tablet* insuline puffer* bloedverdunner* apotheek paracetamol antidepress* slik* capsule*
mentor bewindvoerder curator: bewind* mentor* curat*
meubels inboedel huisraad: bank bed kast* tafel stoel* matras* wasmachine koelkast
middag: middag* lunch* namiddag*
middelbare voortgezet: havo vmbo mavo vwo gymnasium brugklas brugpieper eindexamen
moe vermoeid energie: uitgeput moe* doodop energie* futloos slaap*
moeite beetje: halverwege uitpuff* langzaam* hijg* leuning stok rust*
muziek zingen: gitaar* piano* zing* koor* trompet* drum* accordeon* viool* band liedjes
naaien kleding kleren: broek* trui* rits naaimachine jas* schoenen kleding* sokken
naturalisatie: nederlander worden
natuur buiten: wandel* bos* tuin* vogels moestuin*
niemand: niks niets noppes nada niemand mens
peuter opvang: baby pas peuter* creche kdv
nooit: nooit never
ochtend voormiddag: ochtend* morgen* vroeg* ontbijt*
ochtend vroeg: opsta* wekker ontbijt*
ogen zicht: bril* blind staar zien oog*
ongedierte: muizen muis ratten kakkerlak* wespen bedwants* mieren
ontslag ontslagen: ontslag* ontslagen boventallig reorganisatie
opleiding studie cursus: student* studeer* diploma* hbo universiteit mbo college
oplichting fraude: opgelicht nep* phishing marktplaats* pincode* babbeltruc*
opvoeden opvoeding kinderen kind: puber* peuter* baby kleuter* luister* driftbui* slapen zindelijk huilbaby tiener* grenzen dochter* zoon* jongste oudste kids tweeling
oren gehoor: gehoor* doof horen piep* toestel*
ouder: mijn dochter zoon kind*
ouders: pa ma vader moeder schoonouders papa mama
parkeren invalide: gehandicapt* invalide*
parkeren parkeerplaats verkeer: auto* parkeer* stoep* oversteek* hard* scooter* drempel* fietsen bestelbus*
particulier particuliere: huisbaas verhuurder kamerverhuur* hospita
paspoort id: identiteit* verlopen legitimatie
paspoort identiteitskaart id: paspoort* rijbewijs identiteit* verblijf* pas pasje
persoonlijk gesprek: oog* face praten tafel
pesten: gepest* uitgescholden buitensluit* uitgelachen
pijn: pijn* zeer* steek* migraine hoofdpijn
polis verzekering: polis* premie* opstal* inboedel* wa
politie aangifte: politie* wijkagent* agent* aangifte
post brief: brief* brievenbus envelop* postzegel
privacy geheim anoniem: niemand erachter weten geheim* anoniem* naam* stiekem vertrouw*
psychisch geestelijk mentaal psychische geestelijke gevoelens stemming: depress* somber* angst* paniek* pieker* verdriet* huil* stress* gespannen trauma* burn* burnout slapeloos leeg* zenuw* overspannen psycho* wanhop*
rechtbank rechter: rechter* zitting* dagvaarding* court vonnis* griffie* advocaat*
rekening factuur: factu* rekening* nota*
relatie scheiding: scheid* ex echtscheiding uit elkaar advocaat alimentatie omgang vreemdgaan
rijbewijs rijles: rijles* theorie* examen
roken: sigaret* peuk* shag pakje vape* vapen
rollator: achter karretje looprek
rolstoel rolstoeltaxi: rolstoel* rolstoelbus
rouw verlies overlijden: overleden* dood* gestorven* begraf* crematie* weduw* uitvaart* mis
ruzie conflict: ruzie* bekvecht* scheld*
samenwonend partner: verloofde vriend vriendin trouw* samenwon*
schimmel vocht: zwart* plekken muf* vlekken
scholing: opleiding* cursus*
school onderwijs: juf meester klas* huiswerk leraar* lerares schoolgeld spijbel* cito rapport les*
schoonmaken schoonmaak huishouden huishoudelijk: poets* stofzuig* dweil* stof ramen lappen soppen strijken beddengoed stofnest vaatwas afwas vuil
schreeuwen: schreeuw* gillen schelden
slapen slaap: wakker nacht* woelen insomnia
slecht: wakker woel* piekeren nachtmerrie* amper nauwelijks beroerd belabberd gebroken vreselijk waardeloos
slechter: slechter* achteruit* erger* bergaf* verergerd
snel snelheid: gauw* snel* meteen spoed* haast*
sollicitatie vacature solliciteren: cv brief* vacature* gesprek
somber somberheid: huil* verdriet* nergens zin futloos
soms af: soms toe weleens eens enkele
speeltuin speelplek: schommel* glijbaan* klimrek* wipkip
spelletjes spellen: kaart* bingo* schaak* klaverjas* rummikub* bridge* dammen sjoel* biljart*
spijbelen schooluitval: spijbel* uitgeschreven wegblijf*
sporten bewegen sport: gym* voetbal* zwem* wandel* fitness* yoga* fiets* hardlo* tennis* badminton* dans* judo stoelyoga
stage: stage* stageplek bpv
straat buiten: stoep* plein* straat*
stress druk: druk* gespannen opgejaagd
taal nederlands taalles: nederlands* taal* praten spreken inburger* b1 a2 dutch grammatica \u043D\u0456\u0434\u0435\u0440\u043B\u0430\u043D\u0434\u0441\u044C\u043A*
tandarts tanden: kies* gebit kiespijn tand* kroon
tekenen schilderen creatief: teken* schilder* verf* kwast
telefonisch telefoon: bel* belletje gsm nummer mobiel*
telefoon gamen schermtijd: fortnite minecraft roblox playstation xbox tiktok youtube snapchat scherm* gamet gamer spelletje*
thuiszorg: wijkverple* verpleeg* zuster* buurtzorg
toilet badkamer: wc* douche* bad* beugel*
tolk vertaler: vertaal* vertal* taal tolk* translator
trap traplift: traplift* treden trappen
trouwen huwelijk: trouw* bruiloft* verlov*
tuin tuinieren tuinonderhoud: onkruid gras* grasmaai* heg hegschaar snoei* struik* schutting plantjes harken bladeren tuintje
uitgaan feest: feest* verjaardag* bruiloft*
uitleg: begrijp* snap* uitleg* duidelijk*
uitvaart begrafenis: begraf* crematie* uitvaart* kist
vaak dagelijks altijd: elke iedere dagelijks altijd constant steeds voortdurend dag* continu uit
vakantie uitje: vakantie* kamp dagje efteling weg
vallen gevallen: gevallen struikel* uitgegleden
vandaag spoed: vandaag nu meteen uur uren vanavond vanmiddag straks direct acuut sluiten
vandalisme vernieling: bekrast kapot* ruiten ruit graffiti bekladd*
vast elke: vast* elke zelfde iedere maandloon
veiligheid onveilig: bang inbraak* dief dieven inbreker* dealer* drugs* bedreig*
verblijf verblijfsvergunning: ind vergunning* visum paspoort
verhuurder: huisbaas woningbouw* corporatie hospita verhuur*
verkeer snelheid: racen hard* scheuren zebrapad drempel* bocht*
verlichting licht straatverlichting: lantaarn* lamp* donker
verlopen: verlo*
verslaving middelen: drink* drank* wiet* blow* gok* coke* drugs* alcohol* verslaaf* roken casino*
vervoer boodschappen ophalen: halen brengen wegbrengen ophaal*
vervoer reizen: taxi* bus* rijbewijs rolstoel* scootmobiel tram* trein* rit ritje valys halte
verwarming warmte koud: cv ketel* radiator* kachel* kou* thermostaat
vluchteling nieuwkomer status: statushouder* azc coa ind asiel* vergunning* oekraine syrie
voeten benen: enkel* teen tenen steunzolen pedicure
volmacht machtiging: machtig* volmacht* tekenen
vrienden: vriend* clubje omgang pesten gepest groepje
vrije tijd hobby: hobby* vissen puzzel* lezen schilder*
vrijwilligerswerk vrijwilliger: vrijwillig* helpen meehelpen
vrouw vrouwelijk: vrouw* dame* \u0627\u0645\u0631\u0627\u0647 \u0627\u0645\u0631\u0623\u0629 woman kobieta kadin \u0436\u0456\u043D\u043A\u0430
wandelen: wandel* blokje loop*
wasmachine: draait centrifug* trommel
wassen douchen verzorging aankleden: steunkous* kousen douche* bad haren nagels scheren tandenpoetsen billen
water: kraan kranen drink* water*
website: google* online site
weduwe weduwnaar: overleden
weekend zaterdag zondag: weekend* zaterdag* zondag*
weekend: zaterdag* zondag* weekend*
weken maand maanden: weken week* maand*
werk baan werken loondienst: ontslag* ontslagen baas vacature* solliciteer* sollicit* uitzend* magazijn* vrachtwagen* chauffeur* fabriek* kassa* schoonma* winkel* rooster* collega* contract* nul* zzp* freelance* baan* uren* dienst* ploegendienst kantoor* bouw
werkdagen doordeweeks: maandag* dinsdag* woensdag* donderdag* vrijdag*
whatsapp app: app* appje appen berichtje
wijkagent: agent* politie*
wisselt wisselend onregelmatig: zzp* freelance* flex* oproep* nul* hangt ligt verschilt wissel* onregelmatig* uitzend*
wonen woning huis woonruimte: schimmel* vocht* tocht* verwarming* cv ketel* lekt lekkage inschrijf* woningnet urgentie* flat* appartement* dakloos slaap* logeer* auto camping* opvang* woningbouw verhuiz* verhuur* huur* huisbaas lift
woning inrichting: verhuis* klussen behang*
ziek ziekte ziekteverlof: ziekgemeld griep* bedrijfsarts* ziektewet koorts
ziekenhuis specialist: specialist* poli* internist* cardioloog opname opgenomen
zorgkosten: eigen risico tandarts* bril gehoor* fysio*
zorgtoeslag: verzeker* zorg* premie* ziektekosten
zorgverzekering verzekering verzekeraar: premie* eigen risico zilveren cz vgz menzis polis verzeker*
zwanger zwangerschap: verloskundig* echo weken uitgerekend bevall*
zwemles zwemmen: zwem* diploma zwembad
`;
