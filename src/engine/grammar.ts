/** @module The grammar of `flows/*.yaml`: what a step may be, defined once; types and JSON Schema follow from it. */
import { z } from 'zod';
import { intents } from '../domain/meaning.ts';
import { answerTypes } from '../domain/question.ts';
import { uitkomsten } from '../domain/uitkomst.ts';

const Text = z.string().trim().min(1);
/** Ids are Dutch words in lowercase letters and digits, so that conditions can name them. */
export const Id = z.string().regex(/^[a-z][a-z0-9]*$/, 'gebruik alleen kleine letters en cijfers');
const Keep = z.string().regex(/^[1-9][0-9]* dag(en)?$/, 'schrijf bijvoorbeeld "90 dagen"');
const Condition = Text.describe('CEL: urgentie == "spoed" && voorwie != ""');
/** What can be recognised in a story: a place in the wijk, and since when. */
export const tellings = ['plek', 'sinds'] as const;
export type Telling = (typeof tellings)[number];

/** The parts of knowledge and intake that a flow can show. */
export const shown = [
  'kort',
  'achter',
  'mogelijkheden',
  'meenemen',
  'termijnen',
  'adressen',
  'lezen',
  'hulplijnen',
  'samenvatting',
  'vervolg',
  'code',
] as const;
export type Shown = (typeof shown)[number];

const repairs = intents.filter((intent) => intent !== 'answer' && intent !== 'other');
const moments = ['acute', 'unsure', 'mismatch', 'stuck', 'near', 'corrected', 'outdated'] as const;

/** Moments that call a flow of their own: what an inwoner wants, and what the engine notices. */
export const triggers = [...repairs, ...moments];
export type Trigger = (typeof triggers)[number];

export const OptionText = z.union([
  Text,
  z.strictObject({
    label: Text,
    description: Text.optional(),
    as: Text.optional().describe('Hoe dit antwoord midden in een zin staat: "uw moeder"'),
    words: z.array(Text).optional().describe('Andere woorden waarmee mensen dit zeggen'),
    told: z
      .array(Text)
      .optional()
      .describe('Wie dit al schreef in een verhaal, krijgt de vraag niet meer'),
    goto: Id.optional(),
  }),
]);
export type OptionText = z.infer<typeof OptionText>;

const every = {
  if: Condition.optional().describe('Alleen als dit waar is; anders verder met de volgende stap'),
  goto: Id.optional().describe('Ga hierna naar deze stap'),
};

/** The verbs. Each step has exactly one. */
export const verbs = {
  say: z.strictObject({ say: Text, aloud: Text.optional(), ...every }),
  ask: z.strictObject({
    ask: Text,
    answer: z.enum(answerTypes).optional(),
    options: z.record(Id, OptionText).optional(),
    from: Id.optional().describe('Nog meer keuzes: uit deze variabele, `antwoorden` of `mogelijk`'),
    into: Id.optional().describe('Naam van het antwoord; anders de naam van de stap'),
    short: Text.optional().describe('Enkele woorden voor in het overzicht: "Voor wie"'),
    why: Text.describe('Waarom we dit vragen'),
    again: z
      .array(Text)
      .min(1)
      .max(2)
      .describe('Hoe we het anders vragen als het antwoord niet past'),
    aloud: Text.describe('Hoe een gastvrouw het vraagt'),
    skip: z.boolean().optional().describe('Mag overgeslagen worden (ja, tenzij false)'),
    consent: z
      .union([z.boolean(), z.literal('overname')])
      .optional()
      .describe(
        'Dit antwoord is toestemming: bewaar ook de woorden van de vraag. `overname`: ook voor het systeem dat het gesprek overneemt',
      ),
    guess: z
      .boolean()
      .optional()
      .describe(
        'Waar iemand het over heeft, mag als antwoord tellen. Nooit bij gevaar, haast of toestemming',
      ),
    fresh: z.boolean().optional().describe('Altijd opnieuw vragen, ook na een verbetering'),
    learn: z
      .array(Id)
      .optional()
      .describe('Antwoorden op andere vragen, die we ook uit dit verhaal mogen halen'),
    told: z.enum(tellings).optional().describe('Hoe we dit antwoord herkennen in een verhaal'),
    purpose: Text.optional().describe('Waarvoor we het antwoord gebruiken'),
    keep: Keep.optional(),
    ...every,
  }),
  show: z.strictObject({ show: z.enum(shown), of: Id.optional(), ...every }),
  when: z.strictObject({ when: z.record(Text, Id) }),
  set: z.strictObject({ set: z.record(Id, z.string()), short: Text.optional(), ...every }),
  call: z.strictObject({ call: Id, ...every }),
  search: z.strictObject({
    search: Text,
    among: z.enum(['onderwerpen', 'alles']),
    into: Id.describe('Het onderwerp, als er één duidelijk past; anders leeg'),
    candidates: Id.optional().describe('De beste drie, om uit te kiezen'),
    ...every,
  }),
  register: z.strictObject({ register: z.enum(['kortcontact', 'melding', 'uitkomst']), ...every }),
  handoff: z.strictObject({ handoff: z.enum(['aanbieden', 'akkoord', 'intrekken']), ...every }),
  alert: z.strictObject({ alert: Text, ...every }),
  resume: z.strictObject({
    resume: z.enum(['again', 'previous', 'next', 'change', 'answer', 'restart']),
    of: Id.optional(),
    ...every,
  }),
  end: z.strictObject({
    end: z.union([z.enum(uitkomsten), z.enum(['terug', 'klaar', 'stop'])]),
    if: Condition.optional(),
  }),
  goto: z.strictObject({ goto: Id, if: Condition.optional() }),
} as const;

export type Verb = keyof typeof verbs;
export type StepText = { [V in Verb]: z.infer<(typeof verbs)[V]> }[Verb];
export type AskText = z.infer<typeof verbs.ask>;

export const FlowText = z.strictObject({
  flow: Id,
  title: Text,
  about: Text.describe('Waar dit gesprek voor is'),
  on: z.enum(triggers).optional().describe('Het moment waarop deze flow vanzelf begint'),
  guard: Condition.optional().describe('Deze flow begint alleen als dit waar is'),
  outcomes: z.array(z.enum(uitkomsten)).optional(),
  purpose: Text.optional().describe(
    'Waarvoor we de antwoorden gebruiken, tenzij een vraag iets anders zegt',
  ),
  keep: Keep.optional().describe(
    'Hoe lang we de antwoorden bewaren, tenzij een vraag iets anders zegt',
  ),
  repairs: z
    .partialRecord(z.enum(triggers), Id)
    .optional()
    .describe('Eigen flow voor zo’n moment, in plaats van de gewone'),
  steps: z.record(Id, z.union(Object.values(verbs))),
});
export type FlowText = z.infer<typeof FlowText>;
