/** @module The passive voice: a form of `worden` with a past participle in the same part of a sentence. */

/** The two words of each passive, in the order of the sentence: `wordt gebeld`. */
export function findPassives(sentence: string): string[] {
  return sentence.split(/[,;:()]/).flatMap((part) => {
    const words: string[] = part.toLowerCase().match(/\p{L}+/gu) ?? [];
    const verb = words.find((word) => becoming.has(word));
    const participle = verb && words.find(isParticiple);
    if (!participle) return [];
    const inOrder = words.indexOf(verb) < words.indexOf(participle);
    return [inOrder ? `${verb} ${participle}` : `${participle} ${verb}`];
  });
}

const becoming = new Set(['wordt', 'worden', 'werd', 'werden']);

/** Weak verbs end in d or t, strong ones in en: of those with be-, ver- or ont- only forms that are nothing else. */
const participle = [
  /^(\p{L}{2,})?ge\p{L}{2,}(d|t|en)$/u,
  /^(\p{L}{2,})?(be|ver|ont|her|er)\p{L}{2,}(d|[cfhkpsx]t)$/u,
  /^(\p{L}{2,})?(be|ver|ont)(boden|bonden|broken|dreven|grepen|keken|loren|nomen|schreven|sloten|sproken|steld|trokken|vonden|wezen|wonnen|zonden)$/u,
];

const isParticiple = (word: string): boolean =>
  participle.some((form) => form.test(word)) && !likeness.has(word);

/** They look like participles, and are nouns, adjectives or whole verbs. */
const likeness = new Set(
  `bekend bereid bericht beleid bestand bevoegd bewust bezet besluit ontslag verband verdriet verkeerd verstand verdacht
  vermoeid verplicht verlegen verward verwend verbod ervaart erfrecht herfst verst bent best
  gebaren gebeuren gebieden gebied gebouwen gebruiken gedachten geduld gedicht geheimen gelden geld geleden geloven
  geluid geluiden gemeenten genieten genoegen gerecht gerechten gerust gesprekken gevallen gevecht geven gevoelens
  gevolgen gewend gewicht gewond gewonden gewoonten gezicht gezichten gezinnen gezond geschikt gehandicapt
  getrouwd gescheiden ongerust tegen eigen zorgen morgen vergeten dagen vragen vermogen vervangen
  mogelijkheden wegen regent agent urgent intelligent vergezicht overgewicht ondergewicht angenten`.split(
    /\s+/,
  ),
);
