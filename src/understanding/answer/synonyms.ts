/** @module Words that people use for one another, so that "bel me" finds "Ik word gebeld". */

/** Each line: words that count as one another; a word may be on several. After `familie:` stand
 * words for family that do not stand for one another. Written as words are compared. */
const groups = `
mijzelf mezelf ikzelf zelf mij ikke myself mezelve zelve eige eigen kendim لنفسي siebie мене себе
gebeld bel bellen belt opbellen telefoon telefonisch telefoontje bellt call phone telefon telefonu telefonicznie telefonla هاتف الهاتف تلفون телефон телефоном дзвінок
email mail mailen eposta postu mailtje emailen
bericht berichtje message app appen appje whatsapp sms smsen
ouder vader moeder ouders papa mama pa ma pap mam moeke vake vaders moeders mother father mum mom dad annem babam mama tata matka ojciec امي ابي мама тато
kind zoon dochter kinderen zoontje dochtertje kids kleine kleintje baby jongste oudste zoons dochters kindje son daughter child oglum kizim cocugum cocuk dziecko syn corka ابني ابنتي طفلي син донька дитина
partner man vrouw echtgenoot echtgenote husband wife spouse wederhelft kocam karim esim maz zona mezowi زوجي زوجتي чоловік дружина
partner: vriend vriendin verloofde verkering boyfriend girlfriend
vriend vriendin vriendje kameraad maat kennis friend
buur buurman buurvrouw buren buurjongen buurmeisje hiernaast overkant onderbuur bovenbuur neighbour neighbor komsu komsum sasiad sasiadka جار جاري сусід сусідка
familie: broer zus ouders ouder vader moeder zoon dochter oma opa oom tante neef nicht kleinkind brother sister
client klant patient
huisarts dokter dokters arts
geld financien financieel geldzaken geldzorgen centen schulden schuld money para pieniadze مال فلوس гроші
woning huis wonen huisvesting woonruimte kamer huur flat appartement dak huisje housing house rent
huurwoning huur huren gehuurd huurhuis huurder huurflat corporatie verhuurder
koopwoning koop kopen gekocht koophuis eigen eigenaar hypotheek
gesprek praten spreken iemand
informatie info uitleg
vandaag nu meteen direct vanavond vanmiddag zsm onmiddellijk ogenblikkelijk today now bugun hemen dzis dzisiaj zaraz اليوم الان сьогодні зараз
ochtend ochtends smorgens morgens
middag middags
avond avonds savonds
eenzaamheid eenzaam alleen lonely loneliness
langs langskomen binnenlopen komen kom visit
veranderen verandert wijzigen wijzig aanpassen verbeteren corrigeren fout foutje verkeerd vergissing change
week dagen weekje
wachten rustig geduld wait bekleyebilir czekac poczekac ينتظر почекати зачекати чекати later ooit
versturen doorgeven doorsturen sturen verzenden opsturen send
zorg verpleging verzorging thuiszorg care
gezin familie thuisfront kinderen
alleen alleenstaand uppie eentje single alone yalniz sam sama samotnie وحدي لوحدي сам сама один одна
samen tweeen drieen vieren vijven zessen getrouwd samenwonend together birlikte razem معا разом
kennis vriend arkadas arkadasim przyjaciel znajomy صديق صديقي друг подруга
anders arkadas arkadasim przyjaciel znajomy صديق صديقي друг подруга
nederlands hollands dutch
engels english ingilizce angielski انجليزي англійська
turks turkish turkce turecki تركي турецька
arabisch arabic arapca arabski عربي арабська
pools polish lehce polski polsku بولندي польська
oekraiens ukrainian ukraynaca ukrainski اوكراني українська
videogesprek video beeldbellen videobellen teams zoom skype facetime scherm online webcam
huisbezoek thuis langs deur
balie bureau loket kantoor wijkcentrum buurthuis inloop langs kantoortje
brief post papier
maandag monday pazartesi poniedzialek الاثنين понеділок
dinsdag tuesday sali wtorek الثلاثاء вівторок
woensdag wednesday carsamba sroda srode الاربعاء середа середу
donderdag thursday persembe czwartek الخميس четвер
vrijdag friday cuma piatek الجمعه пятниця пятницю
zaterdag saturday cumartesi sobota sobote السبت субота суботу
zondag sunday pazar niedziela niedziele الاحد неділя неділю
schoonmaken poetsen stofzuigen dweilen huishouden soppen
wassen douchen douche bad aankleden wasbeurt
koken maaltijd maaltijden eten
werk baan loon salaris job werken werkgever zaak fabriek
uitkering bijstand ww wia wajong uwv ziektewet
pensioen aow gepensioneerd
`;

let groupsOf: Map<string, Set<number>> | undefined;

/** The groups a word is in: "vriend" may be a partner, and may be a friend. */
function groupsWith(word: string): ReadonlySet<number> {
  if (!groupsOf) {
    groupsOf = new Map();
    const lines = groups.trim().split('\n');
    let group = 0;
    const put = (words: string[]) => {
      group++;
      for (const each of words) {
        groupsOf!.set(each, (groupsOf!.get(each) ?? new Set()).add(group));
      }
    };
    for (const line of lines) {
      const [head, kinds] = line.split(': ');
      if (kinds) for (const each of kinds.split(' ')) put([head!, each]);
      else put(line.split(' '));
    }
  }
  return groupsOf.get(word) ?? none;
}

const none: ReadonlySet<number> = new Set();

/** True for a word that people use for others. */
export const hasSynonyms = (word: string): boolean => groupsWith(word).size > 0;

/** True when people use the one for the other. */
export function isSynonym(word: string, other: string): boolean {
  const mine = groupsWith(word);
  return mine.size > 0 && [...groupsWith(other)].some((group) => mine.has(group));
}
