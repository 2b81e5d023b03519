/** @module What goes into the index: a row for each subject, each service and each module. */
import type { Library } from './library.ts';
import type { Module } from './module.ts';
import type { Onderwerp } from './onderwerp.ts';
import type { IndexRow } from './ports.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Voorziening } from './voorziening.ts';

/** Everything that words of an inwoner are taken from. */
export const textsOf = ({ onderwerpen, kaart }: Library): string[] =>
  [...onderwerpen.map(onderwerpTexts), ...kaart.map(voorzieningTexts)].flatMap(Object.values);

/** The rows of a library: subjects first, then services. */
export function toRows({ onderwerpen, kaart }: Library, { terms }: Vocabulary): IndexRow[] {
  const entries = onderwerpen.map((each) => ({ id: each.id, ...onderwerpTexts(each) }));
  // A word that an author chose for one subject must not be found in passing in the text of another.
  const chosen = new Set(
    entries.flatMap(({ title, phrasings, synonyms }) =>
      terms([title, phrasings, synonyms].join('\n')),
    ),
  );
  const passing = (text: string) => terms(text).filter((term) => !chosen.has(term));
  return [
    ...entries.map(({ id, title, phrasings, synonyms, body }) => ({
      ...{ id, kind: 'onderwerp' as const, title: terms(title).join(' ') },
      ...{ phrasings: terms(phrasings).join(' '), synonyms: terms(synonyms).join(' ') },
      body: passing(body).join(' '),
    })),
    ...kaart.map((each) => {
      const { title, body } = voorzieningTexts(each);
      return {
        ...{ id: each.id, kind: 'voorziening' as const, title: terms(title).join(' ') },
        ...{ phrasings: '', synonyms: '', body: terms(body).join(' ') },
      };
    }),
  ];
}

/** Everything that words of a werker are taken from. */
export const moduleTextsOf = (library: Library): string[] =>
  library.modulen.flatMap((each) => Object.values(moduleTexts(each, library)));

/** A row for each module; it is found by the words of its topics too. */
export const toModuleRows = (library: Library, { terms }: Vocabulary): IndexRow[] =>
  library.modulen.map((each) => {
    const { title, phrasings, synonyms, body } = moduleTexts(each, library);
    return {
      ...{ id: each.id, kind: 'module' as const, title: terms(title).join(' ') },
      ...{ phrasings: terms(phrasings).join(' '), synonyms: terms(synonyms).join(' ') },
      body: terms(body).join(' '),
    };
  });

const onderwerpTexts = (onderwerp: Onderwerp) => ({
  title: `${onderwerp.title}\n${onderwerp.as}`,
  phrasings: onderwerp.phrasings.join('\n'),
  synonyms: onderwerp.synonyms.join('\n'),
  body: [
    onderwerp.kort,
    ...onderwerp.achter,
    ...onderwerp.mogelijkheden.flatMap(({ name, text }) => [name, text]),
    ...onderwerp.termijnen,
  ].join('\n'),
});

const voorzieningTexts = (voorziening: Voorziening) => ({
  title: voorziening.name,
  body: [voorziening.organisation, voorziening.description, voorziening.eligibility].join('\n'),
});

const moduleTexts = (module: Module, { onderwerpen, functies }: Library) => {
  const about = onderwerpen.filter(({ id }) => module.onderwerpen.includes(id));
  const does = module.functies.flatMap((id) => functies.filter((each) => each.id === id));
  const [main, ...further] = does.map(({ title }) => title);
  return {
    title: [module.title, main].join('\n'),
    phrasings: [module.kort, module.doelgroep, ...further].join('\n'),
    synonyms: about.flatMap(({ title, as }) => [title, as]).join('\n'),
    body: [
      ...[...module.doelen, ...module.werkwijze, ...module.aanvullend],
      ...about.flatMap(({ synonyms }) => synonyms),
    ].join('\n'),
  };
};

/** SHA-256 in hex over the rows: it changes with the texts, and with the way we read them. */
export async function hashOf(rows: IndexRow[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
