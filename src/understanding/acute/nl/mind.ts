/** @module Dutch words for losing touch with what is real. The pattern language is in `pattern.ts`. */

export const mind = `
voices: hoor* ?ook|weer|allerlei|steeds|vreemde|de|overal|constant|dingen stemmen|stem, stemmen ?in
  ?mijn|zijn|haar hoofd|die|hoor*|zegg*|praten|vertellen, stem* die ?in zegg*|zegt, stem* in .. hoofd, stem in
  hoofd, stemmetjes, ziet|zie|hoort|hoor ?allemaal|allerlei|steeds
  ?dingen|mensen|beestjes|schimmen|duivel*|demonen|geesten die er niet|niemand, dingen ?die|te ?er zien|horen
  ?niet ?zijn, mensen ?te ?zien ?die er niet zijn, dingen die er niet zijn, die er niet zijn|is, er niet zijn,
  hallucin*, wanen, waan*, demonen, beestjes ?op|onder|over ?zijn|haar|mijn huid|muur|lijf|kruipen|lopen,
  opdracht* van god|stemmen|boven|jezus, stemmen opdracht, geven .. opdracht*
delusion: vervangen ?ben|is|zijn door, gif .. in zit, vergif .. in zit, er gif in, camera* in
  ?de|het|mijn|haar|zijn|elke muur|muren|plafond|lamp*|tv|stopcontact*|rookmelder*|ogen|tanden|huis,
  microfoon*|zender*|chip* in|onder .. muur|tand*|hoofd|hersen*|arm|huid|vulling|lichaam|muren|eten,
  afgeluisterd, afluister*, bespioneerd, word|wordt|worden .. gevolgd|vergiftigd|afgeluisterd, bespioneer*,
  bestraal*, straling ?van|door ?de|uit buren|muur|5g, achtervolgd ..
  geheime|fbi|cia|aivd|mossad|overheid|iedereen|auto*|politie, geheime dienst, aivd, cia, fbi, mossad,
  illuminati, complot* tegen, iedereen ?is|zit|spant|wil|heeft tegen|achter|samen|vergift* ?mij|me|hem|haar,
  zit* achter ?mij|me|hem|haar|ons aan, ze zitten achter, vergif* ?in|door|zit|met ?het|mijn|haar|zijn
  eten|drinken|water|koffie|kraan*|thee, eten .. vergif*, vergiftigen, vergiftigt, denkt dat hij|ze|zij
  jezus|god|messias|profeet|koning|uitverkoren*|mohammed|de|onsterfelijk|vliegen, ben jezus|god|de
  messias|profeet|uitverkoren*|koning van, hij jezus is, hij god is, god is, jezus is, de messias,
  uitverkoren*, missie van god, boodschap* ?via|uit|door|krijgt|van ?de
  tv|radio|televisie|god|kenteken*|krant|satelliet, tv|radio|televisie .. praat|stuurt|spreekt ..
  hem|haar|mij|me|boodschap*, gedachten .. gelezen|uitgezonden|gestolen|bestuurd|lezen, lezen .. gedachten,
  gedachten lezen, aliens, buitenaardse*, de duivel ?zit|in|is|praat, duivel in, bezeten, djinn*, vervangen
  door .. dubbel*|robot*|acteur*, ben|is|zijn .. niet ?meer de echte, bedriegers, iedereen ?is een robot
notslept: slaap* ?al ?een ?@teen|dagen|nachten|week|weken|paar|ruim ?dagen|nachten|paar|week ?nachten
  niet|nie|nauwelijks|amper, al ?een|@teen|drie|vier|paar ?paar dagen|nachten|etmalen ?bijna|helemaal
  niet|nie|nauwelijks|amper ?of|meer geslapen|slaapt|slapen|slaap, dagen wakker, nachten wakker, slaapt niet
  ?meer, heeft|heb .. niet geslapen, nauwelijks geslapen, niet geslapen, slapeloos
psychosis: psycho*, manisch*, manie, schizofre*, psychotisch*, delier, delirium, delirant, decompens*,
  paranoi*, paranoide, wanen, katatoon
talksalone: praat|praten|lacht|schreeuwt|gilt|roept|vecht .. tegen|in|met
  zichzelf|muur|muren|niemand|lucht|mensen|tv|onzichtbare|hemzelf|haarzelf|muur|god|dingen|spiegel|geesten, in
  zichzelf .. praat|pratend|lacht|mompelt, in zichzelf, wild om zich heen, schreeuwt .. hele
  nacht|dag|uren|straat, lacht om niks|niets
stopmeds: gestopt met ?zijn|haar|mijn|de medic*|pillen|antipsych*|lithium|tabletten,
  neemt|slikt|slik|wil|weigert|slikken ?zijn|haar|mijn|de medic*|pillen|lithium|antipsych* .. niet|nie,
  medic*|pillen|lithium .. niet|nie neemt|slikt|wil, weigert ?zijn|haar|de medic*|pillen|lithium, weigert
  ?zijn|haar|alle|elke medic*|pillen|hulp|eten|drinken, medic* .. gestopt|niet|weigert|weggegooid|door wc,
  zonder medicatie, pillen niet meer
barricade: barricad*, verschanst, opgesloten .. kamer|huis|huis|slaapkamer, sluit zich op, zich opgesloten,
  laat niemand binnen, laat niemand ?meer toe|binnen, afgeplakt, aluminiumfolie, alufolie, folie om, spullen
  uit raam|balkon, gooit .. raam|balkon, breekt huis af, meubels naar buiten, sloopt, gordijnen dicht ..
  stopcontact*, eet .. dagen niks|niets|niet, al dagen niks|niets|niet .. eet, eet niet meer, eet en drinkt
  niet, alle lampen kapot
panic: paniek*, hyperventil*, controle kwijt, word* .. gek van angst, ga gek worden, word gek van de
  gedachten|angst, stort in, ingestort, instorten, zenuwinzinking, trillen over, helemaal over de rooie, over
  de rooie, kan niet stoppen met huilen|trillen, onhandelbaar, overstuur, ontregeld
danger2: messen verstopt, messen, gevaar voor ?zichzelf, gevaar, gevaarlijk*, mes, agressief, doet
  zichzelf|anderen, iets aandoen, bang voor|van ?hem|haar|zichzelf, politie, niet ?meer te
  houden|bereiken|kalmeren|corrigeren
manicacts: koopt alles|van, geeft .. uit, geld uit, al ?zijn|haar ?spaargeld|geld .. uitgegeven|weggegeven|op,
  praat aan een stuk|aan|door|nonstop|non, aan een stuk door, praat ?heel|zo|steeds|hele ?de
  snel|druk|nonstop, ontzettend druk, opgefokt, hyper, plannen .. wereld, grootse plannen, wereldleider, drie
  auto*, opdracht van|god, spullen naar buiten
paces: ijsbeer*, loopt rondjes, loopt heen en weer, hele nacht|dag .. loopt|praat|rond, rondspook*,
  achterdochtig*, wantrouw*, argwan*
knife: mes, bijl, hamer, schaar
cantstop: kan niet stoppen, niet ?meer kalm*, niet te kalmeren, houdt niet op, al uren, uren
folie: ramen .. afgeplakt|beplakt|dichtgeplakt|folie, aluminiumfolie, alufolie, stopcontacten ..
  eruit|dicht|afgeplakt|gesloopt|uit, .. stopcontacten .. eruit|gesloopt|sloop*|getrokken, apparaten ..
  weggegooid .. afluister*
bugs: beestjes, insecten, wormen, mieren, spinnen, kevers, maden, slangen
skin: huid, vel, lijf, aderen, hersenen, oren, uit de muur, uit de muren, in mijn lichaam
chasing: zoekt, zoeken, achter .. aan, volgen, volgt, afluistert, kijkt mee, kijken mee, weten alles, ziet
  alles
agency: fbi, cia, aivd, mossad, geheime dienst, maffia, regering, overheid, politie, satelliet*, aliens,
  duivel, 5g, buren, illuminati
hiding: onder .. bed, in de kast, verstop*, zit .. bed, onder de tafel, achter de gordijnen
wander: naar buiten, wil weg, de straat op, ronddool*, dwaal*, loopt weg, wegloop*, midden in de nacht, naar
  huis terwijl, in pyjama
`;
