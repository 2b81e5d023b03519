/** @module Areas of life as options name them, and the subjects that belong to each. */
import { createLexicon, type Hit, type Lexicon } from '../lexicon.ts';
import { remember } from '../remember.ts';
import { toWords, type Word } from '../words.ts';

/** How far each subject belongs to an area, 0 to 1. */
export type Area = ReadonlyMap<string, number>;

const table = `
geld: geld, geldzaken, geldzorgen, geldproblemen, financ*, schuld*, rekeningen, rondkomen, money, debt*, finance*, financial, para, borç*, مال, المال, ديون, الديون, pieniądze, finanse, dług*, гроші, фінанси, борг*
inkomen: inkomen, inkomsten, uitkering*, toeslag*, bijstand, income, benefit*, gelir, دخل, الدخل, dochod*, zasiłk*, дохід, виплат*
wonen: wonen, woon*, woning*, huis, huisvesting, huur*, onderdak, housing, home, ev, konut, سكن, السكن, بيت, mieszkanie, mieszkaniowe, житло
gezondheid: gezondheid, zorg, ziekte, ziek, medisch*, health, care, sağlık, صحه, الصحه, zdrowie, opieka, здоров*
lichaam: lichaam, lichamelijk*, fysiek*, pijn, physical, bedensel, جسديه, fizyczne, фізичн*
geest: geestelijk*, psychisch*, mentaal, mentale, stress, spanning, somber*, angst*, gevoelens, piekeren, mental, psikolojik, ruh, نفسيه, psychiczn*, психічн*
werk: werk, werken, werkloos*, baan, dagbesteding, job, work, employment, iş, عمل, العمل, praca, робота, робот*
opvoeden: opvoed*, kind, kinderen, jeugd, jongeren, puber*, school, parenting, children, çocuk*, اطفال, الاطفال, dzieci, wychowanie, діти, виховання
gezin: gezin, gezin*, familie, family, aile, عائله, العائله, rodzina, сім*, родина
relatie: relatie*, scheiding, scheiden, partner, huwelijk, divorce, relationship*, boşanma, طلاق, rozwód, związek, розлучення
sociaal: sociale contacten, sociaal contact, contact, contacten, eenzaam*, netwerk, mensen om u heen, vrienden, loneliness, yalnızlık, وحده, الوحده, samotność, самотність
meedoen: meedoen, vrije tijd, tijdsbesteding, activiteit*, ontmoet*, hobby*, activities
buurt: buren, buurt, wijk, overlast, omgeving, leefomgeving, neighbour*, neighbor*, komşu*, جيران, الجيران, sąsiedzi, сусід*
papieren: papier*, brieven, post, formulier*, administratie, regelzaken, paperwork, letters, forms, evrak, اوراق, papiery, dokumenty, документ*
taal: taal, taalles, inburger*, nederlands leren, language, dil, لغه, اللغه, język, мова
zorgen: mantelzorg*, zorgen voor ?een|mijn|iemand|anderen ?ander, caregiving
vervoer: vervoer, reizen, hulpmiddel*, transport
huishouden: huishoud*, schoonmaak*, schoonmaken, hulp in|bij ?het huis|huishouden, household, cleaning
digitaal: digitaal, digitale, computer*, internet, online, digital
verslaving: verslav*, middelen, alcohol, drugs, gokken, addiction, bağımlılık, ادمان, uzależnienie, залежність
rouw: rouw*, verlies, overlijden, afscheid, grief, yas, żałoba, втрата
vrijwillig: vrijwillig*, volunteer*
eten: eten, voedsel*, kleding, food, żywność, їжа
veiligheid: veilig*, geweld, mishandeling, violence, safety
recht: justitie, politie, recht*, juridisch*, legal
verblijf: verblijf*, vlucht*, asiel, asylum, refugee*
`;

/** The subjects of an area; what stands behind the bar belongs to it when no other option is nearer. */
const subjects: Record<string, string> = {
  geld: 'geld-schulden toeslagen-inkomen | voedsel-kleding huisuitzetting formulieren-administratie',
  inkomen: 'toeslagen-inkomen | geld-schulden werk-dagbesteding',
  wonen: 'wonen-huur huisuitzetting | woningaanpassing buren-overlast leefomgeving-melding',
  gezondheid:
    'lichamelijke-gezondheid-zorg psychische-gezondheid | hulpmiddelen-vervoer huishoudelijke-hulp verslaving mantelzorg woningaanpassing',
  lichaam:
    'lichamelijke-gezondheid-zorg | hulpmiddelen-vervoer huishoudelijke-hulp woningaanpassing',
  geest: 'psychische-gezondheid | rouw-verlies verslaving eenzaamheid-contact',
  werk: 'werk-dagbesteding | vrijwilligerswerk discriminatie-rechten',
  opvoeden: 'opvoeden-jeugd',
  gezin: 'opvoeden-jeugd relatie-scheiding | huiselijk-geweld mantelzorg',
  relatie: 'relatie-scheiding | huiselijk-geweld',
  sociaal: 'eenzaamheid-contact | activiteiten-ontmoeting',
  meedoen: 'activiteiten-ontmoeting | vrijwilligerswerk eenzaamheid-contact',
  buurt: 'buren-overlast leefomgeving-melding',
  papieren: 'formulieren-administratie | digitale-hulp',
  taal: 'taal-inburgering',
  zorgen: 'mantelzorg',
  vervoer: 'hulpmiddelen-vervoer',
  huishouden: 'huishoudelijke-hulp',
  digitaal: 'digitale-hulp',
  verslaving: 'verslaving',
  rouw: 'rouw-verlies',
  vrijwillig: 'vrijwilligerswerk',
  eten: 'voedsel-kleding',
  veiligheid: 'huiselijk-geweld | buren-overlast',
  recht: 'justitie-detentie | discriminatie-rechten',
  verblijf: 'vluchteling-statushouder',
};

const near = 0.5;

const areas = new Map(
  Object.entries(subjects).map(([name, text]) => {
    const [own = [], others = []] = text.split('|').map((part) => part.trim().split(' '));
    const weights = [...own.map((id) => [id, 1]), ...others.map((id) => [id, near])] as const;
    return [name, new Map(weights as [string, number][])];
  }),
);

/** Said of everything, so less than another area in the same words: "geestelijke gezondheid". */
const broad = new Set(['gezondheid', 'gezin', 'wonen']);

let lexicon: Lexicon | undefined;

/** What the label of an option covers; null when it names no area of life. */
export const findArea = remember((label): Area | null => {
  const named = namesOf(label);
  return named.length > 0 ? union(named.map((name) => areas.get(name)!)) : null;
});

/** The areas that the label of an option names. */
export const namesOf = remember((label): string[] => {
  const names = findNames(toWords(label));
  const precise = names.filter((name) => !broad.has(name));
  return precise.length > 0 && !isList(label) ? precise : names;
});

/** The areas that some words name; of words within a longer phrase only that: "hulp in huis" is no house. */
export function findNames(words: Word[]): string[] {
  lexicon ??= createLexicon(table);
  const hits = lexicon.find(words);
  const isWithin = ({ own }: Hit) =>
    hits.some((each) => each.own.length > own.length && each.own.includes(own[0]!));
  return [...new Set(hits.filter((hit) => !isWithin(hit)).map(({ concept }) => concept))];
}

const isList = (label: string): boolean => /\b(en|and|ve|i)\b|[,/&]/.test(label);

const union = (all: Area[]): Area => {
  const sum = new Map<string, number>();
  for (const [id, weight] of all.flatMap((area) => [...area])) {
    sum.set(id, Math.max(sum.get(id) ?? 0, weight));
  }
  return sum;
};
