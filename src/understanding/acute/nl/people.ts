/** @module Dutch words for who is meant, and when. The pattern language is in `pattern.ts`. */

export const people = `
self: ik, mij, mezelf, mijzelf, ikke, kben, kheb
me: mij, me, mezelf, mijzelf, ons, onze, mn, m
they: hij, zij, ze, hem, haar, die, hun, hen, em
someone: iemand, mens*, persoon, vrouw, man, meneer, mevrouw, collega, vriendin, vriend, klant, client*,
  patient*, huisgenoot, jongen, jongeman, gast, kerel, dame, heer, kennis
partner: mijn|mn|me|men|haar|zijn|dr man|vrouw|vriend|vriendin|partner|verloofde|vent|kerel|wijf, echtgeno*,
  ex, exman, exvriend, exvrouw, exvriendin, expartner, stiefvader, schoonzoon, bompa, lief, manlief, mijn exen
family: vader, moeder, pa, ma, papa, mama, pap, mam, vaders, ouders, broer*, zus*, oom, tante, neef, nicht,
  opa*, oma*, schoonmoeder, schoonvader, schoonouders, schoonfamilie, familie, zoon, zoons, dochter*,
  kleinzoon, kleindochter, grootvader, grootmoeder, bomma, moeke, vake, stiefmoeder
child: ze|hij|zij is @teen, @teen jarige, meid van @teen, kind, kinderen, kids, kindje*, kinder, baby*,
  peuter*, kleuter*, zoontje*, dochtertje*, jongetje*, meisje*, kleintje*, kleine, kleinkind*, tweeling,
  pleegkind*, stiefkind*, stiefdochter, buurkind*, buurmeisje*, buurjongetje*, zusje*, broertje*, puber*,
  tiener*, leerling*, dreumes*, ukkie, pasgeboren*, zuigeling*, nichtje*, neefje*,
  zoon|dochter|nichtje|neefje|zus|broer van @teen, kroost
teen: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, een, twee, drie, vier, vijf, zes, zeven,
  acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien
minor: ik ben @teen, ben @teen, @teen jaar oud, @teen jaar, @teen jarig*, 13jarig*, 14jarig*, 15jarig*,
  16jarig*, klas, school, juf, meester, papa, mama, pap, mam, stiefvader, stiefpa
neighbour: buur*, buren, bovenbu*, onderbu*, benedenbu*, overbu*, hiernaast, hierboven, flatgeno*, naast ons
elder: opa*, oma*, bejaard*, oude, oudere, vader, moeder, ma, pa, @teen en tachtig, 7*, 8*, 9*, hoogbejaard*,
  dement*, bomma, bompa, grootvader, grootmoeder
now: nu, nou, net, zojuist, zonet, daarnet, vandaag, vanavond, vannacht, vanmorgen, vanochtend, vanmiddag,
  momenteel, ineens, opeens, plotseling, plots, meteen, direct, subiet, straks, seffens, dadelijk, weer, nog
  steeds, elke dag, iedere dag, elke avond, elke week, altijd, steeds, gisteren, gisteravond, gisternacht,
  sinds vanochtend, seconde
tonight: nachten, rondlopen, vannacht, vanavond, deze nacht, vandaag, straks, de nacht, komende nacht, van de
  nacht, s nachts, nu, nacht, avond, morgen, sinds gisteren, sinds vandaag, sinds vanochtend, momenteel,
  morgennacht
soon: morgen*, overmorgen, vandaag, vanmiddag, vanavond, vanochtend, straks, deze week, volgende week,
  aanstaande, maandag*, dinsdag*, woensdag*, donderdag*, vrijdag*, zaterdag*, zondag*, weekend, over|binnen
  @teen dagen, over|binnen een|paar|enkele ?paar dagen, over|binnen @teen dag|uur|uren, 24 uur, 48 uur, om
  @teen uur, over een week, binnen een week, eind deze week, eind van de week, komende week, nog @teen dagen,
  nog een dag, nog een week, eerstdaags, dezer dagen
nights: nachten, dagen, uren, weken, etmaal
days: al ?een|@teen|paar|ruim|bijna|drie|vier|vijf|twee ?paar|halve dagen|dag|week|weken|nachten|uren,
  dagenlang, wekenlang, urenlang, sinds
  gisteren|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vorige
home: thuis, huis, woning, relatie, huwelijk, samenwonen, keuken, slaapkamer, badkamer
door: deur, voordeur, raam, drempel, brievenbus, balkon, portiek, gang, straat, galerij, buiten, poort
alone: alleen, eenzaam, in mijn eentje, niemand
by: door, van, komt thuis, thuiskomt, na bezoek, bij zijn|haar vader|moeder|vriend|papa|mama|opa|oom
again: weer, steeds, opnieuw, elke, iedere, telkens, vaak, altijd, regelmatig, alweer, meer dan eens,
  constant, voortdurend
every: elke, iedere, steeds, vaak, altijd, avond, nacht, s nachts, uren, continu, hele
still: weer, opnieuw, nog steeds, nog altijd, steeds vaker, alweer, nog elke
`;
