/** @module Facts told along the way: whom it is about, a name, a number, a postcode. Only when it is clear. */
import type { Facts } from '../domain/meaning.ts';
import { findPhone } from './answer/phone.ts';
import { findPostcode } from './answer/postcode.ts';
import { findPersonalData } from './personal/data.ts';
import type { Word } from './words.ts';

export function findFacts(text: string, words: Word[]): Facts {
  const spans = findPersonalData(text);
  const take = (type: string) => {
    const span = spans.find((each) => each.type === type);
    return span && text.slice(span.start, span.end);
  };
  const naam = take('naam');
  const telefoon = findPhone(take('phone') ?? '');
  const postcode = findPostcode(take('postcode_huisnummer') ?? '');
  const voorwie = findVoorWie(words.map((word) => word.text).slice(0, 60));
  return {
    ...(voorwie && { voorwie }),
    ...(naam && { naam }),
    ...(telefoon && { telefoon }),
    ...(postcode && { postcode }),
  };
}

/** Who somebody is to the one who asks. */
const relations: Record<string, string> = Object.fromEntries(
  Object.entries({
    partner: 'man vrouw partner vriend vriendin echtgenoot echtgenote verloofde ex',
    kind: 'zoon dochter kind kinderen zoontje dochtertje baby peuter tweeling puber',
    ouder: 'moeder vader ouders mama papa ma pa mam pap',
    familie:
      'broer zus broertje zusje oma opa tante oom neef nicht kleinzoon kleindochter kleinkind schoonmoeder schoonvader schoonouders stiefvader stiefmoeder grootouders',
    buur: 'buurman buurvrouw buren buur buurtgenoot overbuurvrouw overbuurman bovenbuurvrouw bovenbuurman kennis vriendinnetje',
    client: 'client clienten klant klanten pupil',
  }).flatMap(([id, names]) => names.split(' ').map((name) => [name, id])),
);
const owners = new Set(['mijn', 'mn', 'me', 'onze', 'ons', 'een', 'de']);
const selves = new Set(['ik', 'mij', 'me', 'mezelf', 'mijzelf', 'we', 'wij', 'ons']);
/** Between "mijn" and the person: "mijn oude zieke moeder". */
const most = 2;

/** `zelf` for somebody who speaks of nobody else; a relation when it is said to be for, or opens with, that person. */
function findVoorWie(words: string[]): string | undefined {
  if (words.some((word) => word === 'mezelf' || word === 'mijzelf')) return 'zelf';
  const at = words.findIndex((word) => relations[word] !== undefined);
  const self = words.some((word) => selves.has(word));
  if (at < 0) return self ? 'zelf' : undefined;
  const begin = words
    .slice(Math.max(0, at - most - 1), at)
    .findLastIndex((word) => owners.has(word));
  if (begin < 0) return undefined;
  const owner = Math.max(0, at - most - 1) + begin;
  const before = words.slice(Math.max(0, owner - 3), owner);
  if (before.some((word) => /^(?:ver)?zorg(?:en|t)?$/.test(word))) return 'zelf';
  const relation = relations[words[at]!];
  if (before.at(-1) === 'voor') return relation;
  const speaksOfSelf = words.some((word, index) => selves.has(word) && index !== owner);
  if (speaksOfSelf && words.some((word) => word === 'zorg' || word.startsWith('mantelzorg')))
    return 'zelf';
  return owner === 0 && !speaksOfSelf ? relation : undefined;
}
