/** @module Polish words for people, times and danger. The pattern language is in `pattern.ts`. */

export const pl = `
self: ja, sobie, siebie, mam, jestem, mój, moje, my
me: mnie, mi, mną, nas, nam, mię
they: on, ona, oni, go, jej, jego, ją, mu
someone: ktoś, facet, mężczyzna, kobieta, człowiek, kolega, koleżanka, znajom*, przyjaci*, współlokator*,
  klient*
partner: mąż, męża, mężem, mężowi, żona, żonę, żony, chłopak*, dziewczyn*, partner*, były, byłego, była,
  narzeczon*, konkubent*, ojczym*
family: ojciec, ojca, tata, taty, tatę, matka, matki, mama, mamy, mamę, mamo, brat*, siostr*, syn*, córk*,
  córeczk*, dziadek, dziadka, babci*, wujek, ciocia, teść*, teściow*, rodzic*, rodzin*
child: dzieck*, dzieci*, niemowl*, synek, synka, córeczk*, córk*, syn, syna, chłopiec, chłopczyk, dziewczynk*,
  maluch*, wnuk*, wnuczk*, noworod*, bobas*, bratanek, roczn*, letni*, dziecią*
minor: mam @num lat, w szkole, mój ojczym, pani w szkole
num: 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
elder: dziadek, babci*, starsz*, matka, ojciec, mama, tata
neighbour: sąsiad*, zza ściany, obok, piętro
now: teraz, nagle, właśnie, dzisiaj, dziś, wczoraj, ciągle, codziennie, znowu, co noc, w tej chwili, przed
  chwilą, zawsze
tonight: dzisiaj, dziś, tej nocy, noc, nocy, dzisiejsz*, wieczor*, teraz, jutro
soon: jutro, pojutrze, dzisiaj, dziś, w tym tygodniu, w przyszłym tygodniu, poniedziałek, wtorek, środę,
  czwartek, piątek, sobotę, niedzielę, za @num dni, za kilka dni, za dwa|trzy dni, w ciągu, godzin
days: od kilku|paru|@num|trzech|dwóch|czterech|pięciu dni|nocy, od tygodnia, od wczoraj, od dni, całymi dniami
nights: nocami, nocy, noce
idiom: umieram z ciekawości|nudów|głodu|śmiechu|ze, umrzeć ze śmiechu|nudów, padam ze śmiechu|zmęczenia|nóg,
  padł mi, śmiertelnie nudn*|zmęcz*, zabije mnie ta, tonę w papierach|długach|rachunkach, topię się w,
  dostałem|dostałam zawału, prawie zawał*, głos* na, oddać głos, krew* oddać|oddaj*, oddać krew, badani* krwi,
  ciśnienie krwi, trafił* szlag, szlag mnie, zwariować .. hałas*|papier*, bić brawo, bije rekord*
negation: nie, bez, nigdy, nikt, żadn*, brak
contrast: ale, jednak, lecz
clause: i, a, ale, bo, że, gdy, kiedy, on, ona, ja, jak, więc
frame: praca domowa, referat*, do szkoły, prezentacj*, wolontari*, kurs*, szkoleni*, film*, serial*, książk*,
  powieś*, gra, grze, sen, śniło, koszmar*, ćwiczeni*, badani*, ulotk*, wiadomości w tv, studi*
past: lata temu, lat temu, rok temu, w zeszłym roku, kiedyś, w dzieciństwie, jako dziecko, gdy był* dzieckiem,
  dawno, miesięcy temu, w 20*
resolved: już dobrze, teraz dobrze, wyzdrowi*, doszedł do siebie, już po wszystkim, minęło, czuje się dobrze,
  czuje się lepiej, jestem bezpieczna, fałszywy alarm, rozwiązan*, już ok
thing: telefon*, komputer*, laptop*, bateria*, samochód*, auto, internet*, pies, psa, kot*, roślin*, drzew*,
  stron*
deceased: zmarł*, umarł*, pogrzeb*, wdow*, spadek, nie żyje od
pet: pies, psa, kot*
work: prac*, umow*, abonament*, kontrakt*
official: urząd*, komornik*, mandat*, list, sąd*
fearofcare: dentyst*, lekarz*, pająk*, igieł, wysokości, egzamin*, urzędu, list*
trip: wakacj*, kemping*, biwak*
outage: awari*, remont*, cała ulica, hydraulik*, konserwacj*
home: dom, domu, mieszkani*
medical: lekarz*, dentyst*, operacj*
unresponsive: nieprzytomn*, stracił* przytomność, traci przytomność, nie reaguj*, nie budzi się, nie mogę ..
  obudzić|dobudzić, nie można .. dobudzić|obudzić, nie rusza się, nie odpowiada, bez przytomności, brak pulsu,
  nie ma pulsu, nie daje znaku
nobreath: nie oddycha*, nie może .. oddychać|złapać, nie mogę .. oddychać|złapać, przestał* oddychać, dusi
  się, duszę się, dławi się, ledwo oddycha*, brakuje .. powietrza|tchu, ciężko .. oddych*, krztusi się,
  duszno*
blue: sini*, zsiniał*, siny, sine usta, niebieskie usta
chestpain: ból* .. klat*|piersi*|serc*, klat* .. boli|ból*|ucisk*|piecze, boli .. klat*|piersi*|serce, ucisk*
  .. klat*|piersi*, zawał*, drętwieje .. ręka|ramię, drętwiej*
stroke: twarz* .. krzyw*|opad*|wykrzyw*, usta .. krzyw*|wykrzyw*|opad*, kącik ust .. opad*, bełkocze, bełkot*,
  nie może mówić, mówi niewyraźnie|niezrozumiale, udar*, sparaliżow*, nie może .. podnieść|ruszać ..
  ręki|ręk*|nogi, wylew*
bleeding: krwaw*, krwotok*, krew .. leci|tryska|wszędzie|nie|leje|cieknie, dużo krwi, pełno krwi, wszędzie
  krew, wymiotuje krwią, pluje krwią, kałuż* krwi
overdose: przedawkow*, za dużo tabletek|leków, całe|cały|wszystkie opakowani*|tabletki|leki|listek,
  połknął*|połknęła|wzią*|zażył* .. tablet*|leki|leków|proszk*|opakowanie, puste opakowani*
poison: wypił* .. wybielacz*|domestos*|płyn*|środek|kret*, otru*, zatru*, zatruci*, czuję gaz, ulatnia się
  gaz, czad*, zapach gazu, baterię .. połkn*, połkn* .. bateri*
fire: pożar*, pali się, płonie, dym .. klat*|spod|mieszkani*|wszędzie, ogień, płomieni*
lying: leży .. podłodze|ziemi|schodach|łazience|ulicy|chodniku|kuchni, leży nieruchomo
fallen: upadł*, spadł*, przewrócił*
height: schodów, dachu, balkonu, drabiny, okna
headinjury: uderzył* .. głow*, w głowę, głowa krwawi
aftershock: wymiotuje, senny, senna, zawroty
cantrise: nie może wstać|się podnieść|chodzić|ruszyć, nie mogę wstać, nie wstaje
collapse: zasłabł*, zemdlał*, mdleje, osunął*, osunęła, upadł* nagle
seizure: drgawk*, padaczk*, atak padaczki, piana* .. ust, konwulsj*, trzęsie się cał*
swelling: gardło .. puchn*|opuch*|zaciska, język .. puchn*|spuch*, twarz .. puchn*|spuch*|opuch*, wstrząs*,
  reakcja alergiczna, uczuleni*
drowning: topi się, tonie, utopi*, wpadł* do wody|rzeki|kanału|basenu|stawu
accident: potrącił*, potrącon*, wypadek, wypadk*, pod samochód, poparzy*, oparzy*, prąd go
stab: dźgn*, pchnął nożem, z nożem, nożem, nóż .. gardł*, z siekierą, z bronią
shoot: postrzel*, strzel*, strzał*
weapon: nóż, noża, pistolet*, broń, siekier*
threatening: groz*, groż*, stoi, wymachuje
dying: umiera, umieram, konający, umrze, zaraz umrze
helpcall: pomocy, karetk*, pogotowi*, 112, ratunku, co robić, szybko, na pomoc
emergency: karetk*, pogotowi*, 112, niebezpieczeństw*
directdanger: wezwijcie karetkę|pogotowie, przyślijcie .. karetkę|pomoc|policję, jestem w niebezpieczeństwie,
  zagrożenie życia, ratunku
limp: niemowl*|dziecko|synek|bobas .. wiotk*|bezwładn*|sin*|nie je, bezwładn*, wiotk*
notseen: nie widzia* .. od|dni, od dni nie widzi*, nikt .. nie widział
noanswer: nie otwiera*, nie odbiera*, dziwny zapach, skrzynka .. pełna
deathwish: nie chc* .. już .. żyć|być|istnieć, nie chc* .. żyć|istnieć|obudzić|budzić, nie chcę już być, żyć
  .. nie chc*, nie chce mi się .. żyć, nie chce się żyć, nie ma* po co .. żyć, chc* umrzeć, chcę ..
  umrzeć|zasnąć|zniknąć|zginąć, chciał*bym .. umrzeć|zasnąć|zniknąć|zginąć|nie, wolał*bym nie żyć|umrzeć,
  zabić się, zabiję się, zabije się, się zabi*, skończyć ze sobą|z życiem|to wszystko, skończę ze sobą|z tym,
  odebrać sobie życie, coś sobie zrob*, zrob* sobie coś|krzywdę, sobie krzywdę|coś, beze mnie, kiedy mnie ..
  nie będzie|zabraknie, jak mnie .. nie będzie|zabraknie, mnie już .. nie będzie, nie będzie mnie, nie
  obudzić|budzić się, nigdy się nie obudzić, lepiej .. gdybym .. nie|umarł*, gdybym się nie urodził*, skoczyć
  z|pod, rzucić się pod, powiesić się, się powie*, podciąć .. żył*, mam dość życia, dość życia, życie .. nie
  ma sensu|bez sensu, nie ma sensu żyć, dołączyć do .. zmarł*|męża|żony|niego|niej, być z nim|nią ..
  niebie|tam, nie widzę sensu, ile tabletek .. umrzeć|śmierteln*
suicideword: samobój*
selfharm: tnie się, tnę się, ciąć się, samookalecz*, cięcie się, kaleczy się, tnie .. ręce|ramion*
farewell: list pożegnaln*, pożegna*, żegna się, ostatnia wiadomość, ostatni raz, rozdał* .. rzeczy|wszystk*,
  oddał* .. rzeczy, wybaczcie, żegnajcie, żegnam
strange: nagle, wszystk*, każd*, nie odbiera
means: tabletk*, tabletek, leki, leków, sznur*, lina, linę, nóż, żyletk*
ready: kupił*, zbier*, uzbiera*, przygotowa*, mam przed sobą, zebra*, odkład*, odłoży*
rope: sznur*, lina, linę, pętl*
edge: stoję .. moście|dachu|torach|krawędzi|balkonie|peronie, na moście, na torach, na dachu, na krawędzi
tired: mam dość wszystkiego, nie widzę wyjścia, nie ma wyjścia, nie dam .. rady|już, zmęczon* życiem, żeby to
  się skończyło
hopeless: beznadziejn*, bez wyjścia, nie ma nadziei, bez nadziei, bez sensu, zrozpacz*
burden: ciężarem, ciężar dla, nikt .. nie zauważy|zatęskni|tęskni, nikomu .. niepotrzebn*|potrzebn*
deaththought: myśl* .. o śmierci, myśli o śmierci, ze sobą skończyć, czarne myśli
gone: jak mnie zabraknie, gdy mnie zabraknie, gdyby mnie nie było, jak umrę
hit: bije, bił, biła, pobił*, uderz*, kopie, kopn*, kopał, szarp*, popych*, popchn*, spoliczk*, lał, leje
  mnie, pobij*, przemoc*, znęca, zbił, tłucze, dusił*, bicie
hurt: dusi mnie|ją, za gardło, za włosy, o ścianę, ze schodów, przydusza, krzywdz*, boli .. robi
threaten: grozi*, groź*, groż*, zabije, zabić mnie|nas|ją, zabiję cię, znajdzie mnie, znajdzie, odbierze ..
  dzieci, zabierze .. dzieci, pożałuj*, szantaż*, podpali, wie gdzie mieszkam
control: nie pozwala*, zabrania*, zabrał* .. paszport|telefon|kart*|pieniądz*|dokument*|klucz*, zabiera ..
  telefon|pieniądz*|kart*|paszport, kontroluj* .. telefon|mnie|wszystko, sprawdza .. telefon, zamyka mnie,
  zamknął mnie, nie wolno mi, nie mogę wychodzić|wyjść, śledzi mnie
stalk: śledzi*, stoi pod .. dom*|prac*|drzwi*|oknem, czeka .. pod, nachodzi, prześladuj*, wystaje pod, stalk*
locked: zamknął*, zamyka, zamknięt*, uwięzi*
homefear: boję się .. wracać|wrócić|domu, boi się .. wracać|wrócić, wrócić do domu .. boję|boi, nie czuję się
  bezpiecz* .. dom*, uciekł* .. dom*|męż*|od, uciekłam, schronisk*, ukryw* się, schowa* się, nie jestem
  bezpieczna, w domu .. niebezpiecz*
fear: boję, boi, boimy, bała, strach*, przeraż*, lęk
rage: krzyczy, wrzeszczy, wścieka*, agresywn*, awantur*, rzuca, niszczy, demoluje, wpada w szał, furi*
drunk: pijany, pije, napij*, wypij*, wódk*, alkohol*, naćpan*, narkotyk*, upij*, pijana
thingsbroken: talerz*, rzeczami, meble, drzwi, ścian*, naczyni*
unpredictable: boję, boimy, krzyczy, chow*
bruise: siniak*, siniec, sińce, podbite oko, złaman*, ślady
excuse: upadł*, schod*, drzwi, mówi że
hides: ukrywa, chowa, nie chce powiedzieć, okular*
by: przez, po
again: ciągle, znowu, zawsze, codziennie, stale
rape: gwałt*, zgwałc*, zgwałci*, molest*, seks* .. zmusza|nie, zmusza .. seks*|łóżk*, dotyka*, obmac*,
  wykorzystuje seks*, wykorzyst* seks*, przychodzi .. pokoju|łóżka
forced: zmuszają .. ślub*|małżeńst*, wydać za mąż, przymusow* małżeń*, muszę .. wyjść za
perpetrate: uderzył*m .. żon*|dzieck*|syna|córk*|ją|go, boję się że .. zrobię|uderzę|skrzywdzę, tracę ..
  kontrolę|panowanie, potrząsn*
moneytake: zabiera .. emerytur*|pieniądz*|rent*, okrada*, kradnie mi|jej
leavecant: nie mogę odejść|uciec|wyjść, nie mam jak
hurtchild: płacz*, krzyk*, krzycz*, wrzask*
scream: krzyk*, krzycz*, wrzask*, płacz*, wzywa pomocy
thud: huk*, łomot*, tłucze, uderz*, walen*
every: co, ciągle, każd*, noc*
alonechild: sam* .. domu|nocy|noc|zostaje|zostawia, zostawia* .. sam*, samo .. w|na, bez opieki, bez nadzoru,
  sama w domu, sam w domu, samo po
neglect: głodn*, brudn*, zaniedban*, wychudz*, bez kurtki, nie dostaje jeść, śmierdzi
missing: zaginą*, zaginęł*, zaginion*, nie wrócił* do domu, uciekł* z domu, nie wrócił*, zniknął*, zniknęł*,
  nie mogę znaleźć
groom: internet*, nagie, zdjęcia, obcy, starszy mężczyzna, rozbieran*
badcarer: pijany, pijana, pije, narkotyk*, naćpan*
shake: potrząsn*, trząsł
voices: słysz* .. głosy, głosy .. każą|mówią|głowie, widzi rzeczy|ludzi .. nie, halucynacj*, omamy
delusion: kamery .. ścian*|mieszkaniu|domu|wszędzie, podsłuch*, śledzą .. go|ją|mnie, ktoś ..
  śledzi|truje|obserwuje, truje .. go|ją|mnie|jedzeni*, zatrut* .. jedzeni*, jedzenie .. zatrut*, myśli że
  jest .. bogiem|jezusem|mesjaszem|prorokiem, czyta* .. w myślach|myśli, czip*, spisek, urojeni*, opętan*,
  wszyscy .. przeciwko
notslept: nie śpi, nie spał*, bez snu, bezsenn*, nie sypia
confused: majaczy, nie poznaje, bredzi, mówi od rzeczy, zdezorientow*, splątan*, nie wie .. gdzie|kim, dziwnie
  się zachowuje, zwariow*, bzdury
psychosis: psychoz*, psychotyczn*, maniakaln*, mani*, schizofreni*, paranoi*
danger2: niebezpieczn*, agresywn*, nóż, groźn*
naked: nago|nagi|naga .. ulic*|dwór|zewnątrz, nago, w bieliźnie, środkiem ulicy|drogi|jezdni
talksalone: mówi|rozmawia|śmieje .. sam* do|ze siebie|sobą, rozmawia ze ścian*|z ludźmi których|z duchami
stopmeds: odstawił* .. leki, przestał* brać leki, nie bierze .. leków, nie chce brać .. leków
barricade: zabarykadow*, zamknął się, zamknęła się, zakleił* .. okna, nikogo nie wpuszcza
panic: panik*, atak paniki, wariuję, załama*, tracę rozum
noplace: nie mam .. gdzie .. spać|nocować|iść|mieszkać|dzisiaj|przenocować, nie ma .. gdzie ..
  spać|nocować|iść, gdzie .. mam .. spać|nocować|iść, nie mam .. noclegu|dachu, nocleg*, noclegowni*, bez
  dachu, nie mamy .. gdzie|dokąd, dokąd .. pójść|iść, nie wiem .. gdzie|dokąd .. spać|pójść|iść|nocować
outside: śpię|śpimy|spałem|spałam|spaliśmy|spać|nocuj*|mieszkam ..
  samochodzie|aucie|parku|ulicy|dworcu|namiocie|klatce|dworze, na ulicy, na bruku, na dworze
kickedout: wyrzuci* .. domu|mieszkania|mnie|nas|drzwi, wyrzucon*, wymienił* .. zamk*|zamki, zmienił* zamki,
  bezdomn*, kazał* .. wynosić|wyprowadzić, musz* .. opuścić|wyprowadzić
bags: walizk*, torb*, tobołk*
shelterfull: jestem bezdomn*, noclegowni* .. pełn*|miejsc, schronisk* .. pełn*, zostałem bezdomny, zostałam
  bezdomna
sleepword: spać, noc*, nocować
evict: eksmi*, wyrzuc* .. mieszkania|domu|nas|mnie, wyrzucą, wyprowadzić .. do, opuścić mieszkanie, stracimy
  mieszkanie, komornik .. mieszkani*|eksmi*
bailiff: komornik*, sąd*, właściciel*
letter: list, pismo, wezwanie
cutoff: odcię* .. prąd*|gaz*|wod*|ogrzewani*|elektryczn*, odetn* .. prąd*|gaz*|wod*, wyłączy* ..
  prąd*|gaz*|wod*|ogrzewani*, odłącz* .. prąd*|gaz*|wod*, nie mamy .. prądu|gazu|wody|ogrzewania, bez
  prądu|gazu|wody|ogrzewania, nie ma .. prądu|gazu|wody|ogrzewania, siedzimy .. ciemno*|zimn*, po ciemku
nofood: nie mamy .. jeść|jedzenia|jedzenie, nic do jedzenia, nie ma .. jedzenia|jeść, nie mam ..
  jeść|jedzenia|jedzenie, co jeść, nie jadł*, nie jedliśmy, pusta lodówka, lodówka .. pusta, dzieci .. głodn*,
  na jedzenie, na chleb, nie jemy, głodujemy, głoduj*
hungry: głodn*, głodu
nomoney: bez pieniędzy, nie mam pieniędzy, nie mamy pieniędzy
still: znowu, znów, nadal, wciąż, ciągle
`;
