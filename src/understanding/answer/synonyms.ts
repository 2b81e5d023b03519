/** @module Words that people use for one another, so that "bel me" finds "Ik word gebeld". */

/** Each line: words that count as the first. Written as words are compared. */
const groups = `
mijzelf mezelf ikzelf zelf mij
gebeld bel bellen belt opbellen telefoon telefonisch telefoontje bellt
email mail mailen mailtje emailen
bericht berichtje app appen appje whatsapp sms smsen
ouder vader moeder ouders papa mama pa ma pap mam moeke vake vaders moeders mother father mum mom dad
kind zoon dochter kinderen zoontje dochtertje kids zoons dochters kindje son daughter child
partner man vrouw echtgenoot echtgenote vriend vriendin verloofde husband wife
buur buurman buurvrouw buren neighbour
familie broer zus oma opa oom tante neef nicht kleinkind brother sister
client klant patient
huisarts dokter dokters arts
geld financien financieel schulden schuld money
woning huis wonen woonruimte huur flat housing house
gesprek praten spreken iemand
informatie info uitleg
vandaag nu meteen direct vanavond vanmiddag
ochtend ochtends smorgens morgens
middag middags
avond avonds
`;

let firsts: Map<string, string> | undefined;

/** The word that stands for its group; the word itself when it is in none. */
export function canonical(word: string): string {
  firsts ??= new Map(
    groups
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap((words) => words.map((each) => [each, words[0]!] as const)),
  );
  return firsts.get(word) ?? word;
}
