/** @module Words that people use for one another, so that "bel me" finds "Ik word gebeld". */

/** Each line: words that count as one another; a word may be on several. After `familie:` stand
 * words for family that do not stand for one another. Written as words are compared. */
const groups = `
mijzelf mezelf ikzelf zelf mij myself mezelve zelve eige eigen
gebeld bel bellen belt opbellen telefoon telefonisch telefoontje bellt call phone
email mail mailen mailtje emailen
bericht berichtje message app appen appje whatsapp sms smsen
ouder vader moeder ouders papa mama pa ma pap mam moeke vake vaders moeders mother father mum mom dad
kind zoon dochter kinderen zoontje dochtertje kids kleine kleintje baby jongste oudste zoons dochters kindje son daughter child
partner man vrouw echtgenoot echtgenote husband wife spouse
partner: vriend vriendin verloofde verkering boyfriend girlfriend
vriend vriendin vriendje kameraad maat kennis friend
buur buurman buurvrouw buren buurjongen buurmeisje hiernaast overkant onderbuur bovenbuur neighbour
familie: broer zus ouders ouder vader moeder zoon dochter oma opa oom tante neef nicht kleinkind brother sister
client klant patient
huisarts dokter dokters arts
geld financien financieel schulden schuld money
woning huis wonen woonruimte huur flat appartement dak huisje housing house rent
huurwoning huur huren gehuurd huurhuis huurder huurflat corporatie verhuurder
koopwoning koop kopen gekocht koophuis eigen eigenaar hypotheek
gesprek praten spreken iemand
informatie info uitleg
vandaag nu meteen direct vanavond vanmiddag zsm today now
ochtend ochtends smorgens morgens
middag middags
avond avonds savonds
eenzaamheid eenzaam alleen lonely loneliness
langs langskomen binnenlopen komen kom visit
veranderen verandert wijzigen wijzig aanpassen verbeteren corrigeren fout foutje verkeerd vergissing change
week dagen weekje
wachten rustig geduld
versturen doorgeven doorsturen sturen verzenden opsturen send
zorg verpleging verzorging thuiszorg care
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
