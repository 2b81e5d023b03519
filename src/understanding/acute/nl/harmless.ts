/** @module Dutch words for things beside which the same words mean no danger. The pattern language is in `pattern.ts`. */

export const harmless = `
thing: telefoon*, laptop*, computer*, accu*, batterij*, auto, fiets*, plant*, boom, bomen, tv, televisie,
  internet*, wifi, website, app, scherm, apparaat, wasmachine, cv*, ketel, koelkast, lamp*, licht, hond*, kat,
  katten, poes*, kater, konijn*, vogel*, vis, vissen, cavia*, hamster*, paard*, kip, kippen, duif, duiven,
  muis, muizen, rat, ratten, brief, mail*, printer, afstandsbediening, digid, account, lantaarnpaal,
  straatverlichting, riool, gootsteen, goudvis, dier, dieren, puppy*, kitten*, hengst, geit*, schaap, schapen
message: mail*, app, apps, appje*, appen, bericht*, brief, brieven, telefoontje*, sms*, belletje*, gemeente,
  verhuurder, woningcorporatie, corporatie, instantie*, klacht*, verzoek*, vraag, vragen, whatsapp, uwv, svb,
  cak, belastingdienst, zorgverzekeraar, school, aanbod, uitnodiging, advertentie, werkgever, bedrijf, winkel
outage: storing*, werkzaamheden, onderhoud, monteur, lekkage, meterkast, groep, stoppen doorgeslagen,
  aardlek*, hele straat, wijk zonder, vernieuw*, nieuwe meter, slimme meter, renovatie, verbouwing, verhuiz*,
  overstap*, leverancier kiezen, buurt, hele flat
later: niet voor vannacht, over een|twee|drie|vier|vijf|zes|paar ?paar maand*|jaar, volgend jaar, over een
  jaar, einde van het jaar, eind van het jaar, volgende maand, per 1, in de zomer, in het voorjaar
trip: vakantie*, camping*, kamperen, festival*, reis, trekking, zeilen, scouting, roadtrip, camper*, kamp,
  bivak, logeerpartij*, logeerfeestje, vrijgezellenfeest, uitje, concert*, backpack*
pet: hond*, kat, katten, poes*, kater, konijn*, vogel*, dier*, paard*, kip*, cavia*, hamster*, goudvis*
kitchen: keukenmes kopen, messen slijpen, messenset, keukenmessen, bestek, groente, koken, timmer*, schuur
  bouwen, klus*, gereedschap*, vlees, kruidenier
school: school examen, gezakt voor, examen*, rijbewijs
deadthing: mail, app, website
outdoorfire: vuurkorf, barbecue, bbq, kampvuur, vuurplaats, kaars*, openhaard, kachel, houtkachel, vuurwerk,
  lamp*, licht brandt, lantaarn*, brandt ?de|het|een|hele ?hele|lamp|licht
  lamp|licht|straatlantaarn|nacht|dag, brandende lamp*, brandveilig*, brandverzekering, brandweerkazerne,
  brandmelder, rookmelder*, brandtrap, brandalarm, brandgang*
sleepplace: te slapen, slaapt, slaap, slapen, matras, dekentje, zonnen, spelen, speelt, liggen te wachten,
  puzzel*, speelgoed, kleren, spullen, post, was, rommel, afval, sleutel*, papieren
playing: spel*, speel*, bal, balletje, tennis*, voetbal*, hockey, golf, trommel*, drum*, piano, gitaar,
  sport*, zwem*, duik*, gym*, trampoline, springkussen, grapje, grap, per ongeluk, hamer*, spijker*, boor*,
  timmer*, klok, vergadering, les, over, klus*, tapijt*, kleed, gezang, karate, judo, knikker*, stoeien,
  stoei*, trap op, trap af
pasttreated: medicatie werkt, onder controle, ingesteld op, goed ingesteld, vergoed*, medische verklaring,
  rijbewijs
work: baas, ww, ontslagen, ontslag, baan, werk, werkgever, contract*, abonnement*, cursus, traject*, lening,
  lidmaatschap, collega, collega's, verhuiz*, met pensioen, pensioen, school, bestuur, opleiding, functie,
  dienstverband, vereniging, stage, club, notaris, levenstestament, verzekering, provider, energie*, huur*,
  ziggo, kpn, bouw*, schilder*, dakdekker*, timmer*, werkzaamheden, glazenwasser, foto, foto's, uitzicht,
  wandel*, lekkage, zonnepanelen, schoorsteen*, dakgoot, antenne, vergadering*, papierwerk, formulieren,
  papieren, regels, gedoe, rompslomp, bureaucratie, brieven, telefoon
medicalroutine: apotheek, medicijnrol, baxter*, recept, weekdoos, bijsluiter, eigen bijdrage, vergoed*,
  huisarts zegt, verkering, sparen voor, fietsen, zwem*, trein naar, treinkaart*, treinabonnement, ns, met de
  trein, vakantie, koffer
paperwork: formulier*, papier*, regels, regeling*, post, administratie, bureaucratie, digid, belasting*,
  aanvraag, computer*, digitaal, toeslag*, brief, brieven, bezwaar*
object: bal*, deur* dicht, trommel, spijker*, klok, record, tapijt, hand in hand, munt, vlag, weg in, arm om,
  armen, vlieg*, mug*, muggen, over, eieren, room, met deuren, deksel
medical: dokter, tandarts, fysio*, huisarts, operatie*, geopereerd, prik, prikken, injectie, behandeling,
  onderzoek, ziekenhuis, verpleegkundige, chemo*, bloedverdunner*, nuchter, dieet, afvallen, vasten, ramadan,
  lijnen, kramp, knie, rug, reuma*, artrose, medisch*
official: deurwaarder*, incasso*, gemeente, belasting*, uwv, verhuurder, woningcorporatie, werkgever, boete,
  brief, brieven, instantie*, bedrijf, rechtszaak, cjib, advocaat, dreigbrief, met ontslag, dreigt ontslag,
  verzekeraar, energiemaatschappij, politie, regen, onweer, provider, webshop, leverancier
fearofcare: tandarts*, dokter*, spin*, naald*, hond*, hoogte*, water, vliegen, operatie*, prik*, mri, lift*,
  examen*, fouten, fout, geld, schulden, kosten, baan, ontslag, brief, brieven, post, formulier*, digid,
  telefoon, computer, onweer, vuurwerk, donker, corona, besmet*, oplicht*, inbrek*, inbraak, straat, te laat,
  vergeet*, vallen, val, alleen te, eenzaam, ziek, kanker, dementie, toekomst, huur, eigen bijdrage, korting,
  gekort, controle, gemeente, afwijz*, stigma, trap, roltrap, spreken, taal, taalles, verdwaal*, uitkering,
  toeslag*, verkeer, fietsen, autorijden, ziekenhuis, vergissen, kwijtraak*, kwijt
tech: telefoon, account*, digid, app, website, computer, laptop, wachtwoord*, bank, phishing, link, fiets*,
  schuur, kluis, gevel
neighbournoise: radio, muziek, verkeer, voetbal, tv, huiswerk, telefoon, klantenservice, gemeente, helpdesk
schoolyard: klas, klasgeno*, school, schoolplein, speelplaats, pest*, gepest, zwem*, sporten, voetbal*,
  fiets*, gym*, elkaar, broertje en zusje, hockey, judo*, skate*, klimrek, step, crossen
agreed: oppas*, opvang, bso, bijles, huiswerk*, zwemles, sport*, thuiszit*, thuiswerk*, logeer*, zelfstandig
  wonen, beeld*, slapen alleen, alleen slapen, eigen kamer, alleenstaand*, alleen ouder, alleen opvoed*,
  alleen een kind, alleen met mijn, co ouder*
afterschool: na school, een uurtje|kwartier|half, uurtje, kwartiertje, middag, tussen de middag,
  woensdagmiddag, overblijf*
shopping: soort, recept, voedselbank*, lekker, gezond, moestuin, kookles, kookcursus, restaurant, trakt*,
  schoolfruit, uiteten, uit eten, samen eten, eettafel, buurtmaaltijd, tafeltje
babycry: darmkramp*, krampjes, tandjes, doorkomende, reflux, oorontsteking, niet door, slaapt ?niet|nog
  ?nog|niet ?nachten door, doorslapen, slaaptraining, consultatiebureau, slaapritme, driftbui*,
  peuterpuberteit, borstvoeding
schoolplace: fiets*, sleutel*, jas, knuffel*, tas, schoen*, bril, schoolpas, id, paspoort, telefoon van,
  wachtwoord*, digid
toy: pop, speelgoed, kussen, fles, flesje, medicijn, drankje, hoofd
politics: verkiezing*, gemeenteraad, wijkraad, partij*, kandidaat, democratie, koor, zang*, zing*, raad,
  buurtraad, referendum, radio, muziek, podcast, telefoon*, buren, door de muur, muur
study: psychologie, studie, studeer, opleiding, boek, lezing, vereniging, ervaringsdeskundige, lotgenoten*,
  beschermd wonen, begeleiding bij wonen, ambulant*, stabiel, goed ingesteld, goed op medic*, al jaren
  stabiel, dagbesteding
oldnews: stabiel, al jaren, ingesteld, herstel*, ervaringsdeskundige, ex patient, lotgenoten*, jaren geleden,
  vroeger, dagbesteding
dementiahelp: dagopvang, casemanager, dagbesteding, dementie*, dement*, alzheimer*, vergeetachtig*, geheugen*,
  mantelzorg*, indicatie
paper: formulier*, brief, brieven, regel*, toeslag*, post, rekening*, aanvraag, aanvragen, afspraak,
  afspraken, datum*, data, namen, verzekering*, website, folder*, digid, tarieven, bedrag*, gemeente, adres*,
  tijden, papieren, balie, loketten
sunbathe: strand, zwembad, sauna, camping, naaktstrand, douche, bad, voeten, enkels, slofjes, pop, benen, post
  halen
exam: examen*, toets*, rijexamen, rijles*, presentatie, tandarts*, vliegen, deadline, werk, spin*, lift*,
  belasting*, brief, formulier*
drill: gekocht, nieuw huis, sleuteloverdracht, oefening, brandoefening, geschiedenis, studeren, op kamers,
  samenwonen, verhuiz*, verhuisd, nieuwe woning, koopwoning, verkocht, verkopen, makelaar, tuin, schuur,
  zolder opruim*, kraakpand, festival, buurthuis ontruimd, plein, container, garage, vakantie, uitgevlogen,
  zoon, dochter gaat
internet: internet, wifi, kpn, ziggo, tv, telefoon*, abonnement*, weg, straat, fietspad, brug, tunnel,
  verkeer, parkeer*, loodgieter, uurtje, kwartier, slang, sproei*
party: besteld, bestellen, bestelling, thuisbezorgd, feest*, verjaardag, taart, ijs, gebak, bbq, barbecue,
  kat, hond, op school, schoolkantine, kantine, restaurant, vakantie, trek, zin, lekker, allergie, gluten,
  lactose, halal, veganist*, snoep
livingwith: leven van|met|in|zonder|op|als|zoals, leven duur*, duur leven, levensonderhoud, samenleven,
  bestaan van
retired: pensioen, collega*, juf, meester, klas, school, vereniging, baan, werk, ontslag
airthing: fietsband, band, banden, luchtbed, ventilat*, achterband, voorband, zwemband
`;
