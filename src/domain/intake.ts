/** @module The intake: what a werker receives, every statement with its source, seen and approved by the inwoner. */
import { z } from 'zod';
import { urgenties } from './urgentie.ts';

/** The blocks of an intake in reading order, and the names of the answers that land in each. */
export const intakeBlocks = {
  vraag: {
    title: 'De vraag',
    names: ['verhaal', 'anderewoorden', 'onderwerp', 'achtervraag', 'voorwie'],
  },
  situatie: {
    title: 'De situatie',
    names: ['sinds', 'waaromnu', 'geprobeerd', 'gewenst', 'verwachting', 'wens', 'keuze', 'meer'],
  },
  melding: {
    title: 'De melding',
    names: ['meldingsoort', 'meldingwat', 'meldingwaar', 'meldingwanneer', 'weethet'],
  },
  veiligheid: { title: 'Spoed en veiligheid', names: ['spoedreden', 'kinderen', 'gevaar'] },
  omgeving: {
    title: 'Wie er al helpt',
    names: ['hulpverleners', 'netwerk', 'krachten'],
  },
  bereik: {
    title: 'Contact',
    names: [
      'naam',
      'contactwijze',
      'telefoon',
      'email',
      'moment',
      'veiligbereik',
      'tolk',
      'postcode',
    ],
  },
  toestemming: { title: 'Toestemming', names: ['akkoord', 'delen'] },
} as const satisfies Record<string, { title: string; names: readonly string[] }>;

export type IntakeBlock = keyof typeof intakeBlocks;

const Source = z.union([
  z.strictObject({ by: z.enum(['typed', 'chosen', 'learned']), message: z.string() }),
  z.strictObject({ by: z.literal('script') }),
]);

/** One line. `text` is null when unknown, and `absent` then says why. */
export const Statement = z.strictObject({
  name: z.string(),
  label: z.string(),
  text: z.string().nullable(),
  absent: z.enum(['unknown', 'skipped', 'refused', 'not-asked', 'forgotten']).nullable(),
  source: Source.nullable(),
  at: z.string().nullable(),
  step: z.string().nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const Intake = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  conversation: z.string(),
  /** Only `akkoord` is work for a werker; `concept` was not approved yet. */
  status: z.enum(['concept', 'akkoord', 'ingetrokken']),
  /** A neutral line: the topic, never violence or crisis, because titles show on screens. */
  title: z.string(),
  urgentie: z.enum(urgenties),
  /** The rule that set the urgency, in words. */
  urgentieRule: z.string(),
  onderwerpen: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  leefgebieden: z.array(z.string()),
  blocks: z.array(
    z.strictObject({ id: z.string(), title: z.string(), statements: z.array(Statement) }),
  ),
  /** What we told the inwoner: titles of the topics and services shown. */
  given: z.array(z.string()),
  /** `overname` when it is also for the system that takes the conversation over. */
  consent: z
    .strictObject({ text: z.string(), at: z.string(), overname: z.literal(true).optional() })
    .nullable(),
  origin: z.strictObject({ flows: z.string(), channel: z.string(), startedAt: z.string() }),
  /** A werker must have responded by then, ISO 8601; null until approved. */
  dueAt: z.string().nullable(),
});
export type Intake = z.infer<typeof Intake>;
