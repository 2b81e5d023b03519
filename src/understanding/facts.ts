/** @module What a story tells beside the answer: for whom it is, a name, a telephone number, a postcode. */
import type { Facts } from '../domain/meaning.ts';
import { findPhone, findPostcode } from './answer/contact.ts';
import { createLexicon, type Hit, type Lexicon } from './lexicon.ts';
import { findNames } from './personal/name.ts';
import type { Word } from './words.ts';

/** Who is meant by "mijn …". The pattern language is in `pattern.ts`. */
const table = `
for: voor, over, for, icin, لـ, ل, dla, для
mijn: mijn, mn, men, me, ons, onze, m, my, our, mijne, mine
partner: @mijn man|vrouw|partner|echtgeno*|vriend|vriendin|verloofde|husband|wife|boyfriend|girlfriend, kocam*, karım*, eşim*, زوجي, زوجتي, mój|mojego mąż|męża, moja|mojej|moją żona|żony|żonę, чоловік*, мій чоловік, моя дружина
kind: @mijn ?jongste|oudste|kleine|lieve zoon|zoons|zoontje|dochter*|kind|kinderen|kids|baby|zonen|meisje|puber|tiener|kleuter|peuter|tweeling|son|child|kid|daughter, oğlum*, kızım*, çocuğum*, ابني, ابنتي, طفلي, اولادي, mój|mojego syn|syna, moja|mojej|moją córka|córki|córkę, moje|mojego|moich dziecko|dziecka|dzieci, мій син, моя дочка|донька, моя дитина
ouder: @mijn ?oude|zieke|demente|lieve|schat vader|moeder|ouders|pa|ma|papa|mama|moeke|vake|schoonmoeder|schoonvader|schoonouders|stiefvader|stiefmoeder|pap|mam|mother|father|mum|mom|dad|parents, annem*, babam*, امي, ابي, والدي, والدتي, mój|mojego ojciec|tata|ojca|taty, moja|mojej|moją mama|matka|mamy|matki|mamę, моя мама|мати, мій тато|батько
familie: @mijn ?oude|jongere|oudere|kleine|grote broer*|zus*|oma*|opa*|tante|oom|neef*|nicht*|kleinzoon|kleindochter|kleinkind*|zwager|schoonzus*|brother|sister|grandma|grandpa|uncle|aunt, kardeşim*, ablam*, abim*, اخي, اختي, mój|moja brat|siostra|babcia|dziadek, мій брат, моя сестра|бабуся
buur: @mijn ?oude|oudere|bejaarde|zieke|beste|goede buurman|buurvrouw|buren|buur|buurmeisje|kennis|vriend|vriendin van, buurman, buurvrouw, een vriend|vriendin|kennis van mij|me, bovenbuur*, onderbuur*, @mijn neighbour*|neighbor*, komşum*, جاري, جارتي, mój|moja sąsiad|sąsiadka, мій сусід, моя сусідка
client: @mijn|een cliënt*|client*|klant|patiënt*|patient*|leerling, cliënt van mij, als ?zijn hulpverlener|wijkverpleegkundige|maatschappelijk|begeleider|casemanager|ambulant|mentor|bewindvoerder, ik ben ?een|de ?haar|zijn hulpverlener|wijkverpleegkundige|begeleider|casemanager|mentor|bewindvoerder|vrijwilliger|buurtzorg*
zelf: ik, ikzelf, mij, mezelf, mijzelf, we, wij, i, im, my, me, ben, ja, mam, я, انا, mijn huur|uitkering|huis|woning|inkomen|schulden|rekening*|toeslag|baan|werk|rug|knie|post|administratie
carer: ik zorg, zorg ?ik ?al ?elke ?dag voor, mantelzorg*, verzorg*
helper: ik help|regel|bel voor, ik regel|doe alles|veel|het voor
`;

const others = ['partner', 'kind', 'ouder', 'familie', 'buur', 'client'] as const;

/** A person named within the first words is what the story is about. */
const opening = 1;
const most = 400;

let lexicon: Lexicon | undefined;

export function findFacts(text: string, words: Word[]): Facts {
  lexicon ??= createLexicon(table);
  const voorwie = findWho(lexicon.find(words.slice(0, most)));
  const naam = findNames(text, words)[0];
  const telefoon = findPhone(text);
  const postcode = findPostcode(text);
  return {
    ...(voorwie && { voorwie }),
    ...(naam && { naam: text.slice(naam.start, naam.end) }),
    ...(telefoon && { telefoon }),
    ...(postcode && { postcode }),
  };
}

/** One other person is clear; two are not. Who cares for another asks for help for themselves. */
function findWho(hits: Hit[]): string | null {
  const has = (concept: string) => hits.some((hit) => hit.concept === concept);
  const said = others.filter(has);
  if (has('carer')) return 'zelf';
  if (said.length !== 1) return said.length === 0 && has('zelf') ? 'zelf' : null;
  const [who] = said;
  return isClear(hits, hits.find(({ concept }) => concept === who)!) ? who! : null;
}

/** "Voor mijn moeder", or it begins with her. "Ik heb schulden en mijn man drinkt" only they can tell. */
const isClear = (hits: Hit[], other: Hit): boolean =>
  other.from <= opening ||
  hits.some(({ concept, to }) => concept === 'for' && to === other.from) ||
  !hits.some(({ concept }) => concept === 'zelf');
