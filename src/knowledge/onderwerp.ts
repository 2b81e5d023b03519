/** @module `onderwerpen/<id>.md`: one subject that people bring, with everything we can tell about it. */
import { z } from 'zod';
import { Day, LeefgebiedName, Link, Slug, Text, Texts } from './fields.ts';
import { attempt } from './gather.ts';
import { type Parts, parseParts } from './parts.ts';
import { KnowledgeError, type Place, type Problem } from './problem.ts';
import { splitSections } from './sections.ts';
import { idOf, readYaml, type Source } from './yaml.ts';

const Front = z.strictObject({
  /** At most 24 characters, the width of a row in a list of choices. */
  title: Text,
  /** How the subject stands in a sentence: "geld en schulden". */
  as: Text,
  leefgebieden: z.array(LeefgebiedName).min(1, 'noem minstens één leefgebied.'),
  /** Ways in which people really ask; only for finding. */
  phrasings: z.array(Text).min(1, 'noem minstens één manier waarop mensen het vragen.'),
  /** Other words for the subject; only for finding. */
  synonyms: Texts,
  /** Ids of the national lines that belong to it. */
  hulplijnen: z.array(Slug).default([]),
  owner: Text,
  checked: Day,
  /** Ask whether someone is about to lose their home or energy. */
  spoed: z.boolean('schrijf true of false.').default(false),
  sources: z.array(z.strictObject({ name: Text, url: Link })).min(1, 'noem minstens één bron.'),
});
const fields = [...Object.keys(Front.shape), 'name', 'url'];

export type Onderwerp = z.infer<typeof Front> & Parts & { id: string; place: Place };

/** The file's name is the id. Throws a `KnowledgeError` with every problem. */
export function parseOnderwerp({ file, text }: Source): Onderwerp {
  const [head, yaml] = /^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/.exec(text) ?? [];
  const problems: Problem[] = [];
  if (head === undefined || yaml === undefined) {
    const message = 'Begin met de gegevens, tussen twee regels met "---".';
    throw new KnowledgeError([{ file, line: 1, message }]);
  }
  const id = idOf(file);
  if (!Slug.safeParse(id).success) {
    const message = 'Geef het bestand een naam met kleine letters, cijfers en streepjes.';
    problems.push({ file, line: 1, message });
  }
  const body = text.slice(head.length).split(/\r?\n/);
  const start = head.split('\n').length;
  const front = attempt(problems, () => readYaml({ file, text: yaml }, Front, fields, 2).data);
  const parts = attempt(problems, () => parseParts(splitSections(body, '##', start), file));
  if (!front || !parts || problems.length > 0) throw new KnowledgeError(problems);
  return { id, ...front, ...parts, place: { file, line: 1 } };
}
