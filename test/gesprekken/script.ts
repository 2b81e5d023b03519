/** @module A written conversation: what the inwoner says, what the desk must answer, how it must end. */
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { attachments, channels } from '../../src/domain/message.ts';

const Words = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** One line of talk. It is read in this order: something is said, then what must be true of the answer. */
const Line = z
  .strictObject({
    vernieuwd: z
      .literal(true)
      .optional()
      .describe('Vanaf hier staan er nieuwe flows; de oude zijn niet meer te lezen'),
    inwoner: z.string().optional().describe('Wat de inwoner typt'),
    kiest: z
      .string()
      .min(1)
      .optional()
      .describe('De knop die de inwoner kiest: het opschrift of de naam'),
    stuurt: z
      .enum(attachments)
      .optional()
      .describe('Wat de inwoner meestuurt en wij niet kunnen lezen'),
    balie: Words.optional().describe('Woorden die in het antwoord staan'),
    niet: Words.optional().describe('Woorden die niet in het antwoord staan'),
    vraag: z
      .string()
      .regex(/^[a-z0-9]+\/[a-z0-9]+$/)
      .optional()
      .describe('De vraag die nu openstaat'),
  })
  .refine((line) => Object.keys(line).length > 0, 'een lege regel')
  .refine((line) => !(line.inwoner !== undefined && line.kiest), 'of `inwoner`, of `kiest`');
export type Line = z.infer<typeof Line>;

const Expected = z.strictObject({
  outcome: z
    .string()
    .optional()
    .describe('De uitkomst die is geregistreerd; `geen` als er geen is'),
  ended: z.union([z.string(), z.boolean()]).optional().describe('Of het gesprek klaar is, en hoe'),
  intake: z
    .record(z.string(), z.union([z.string(), z.number().transform(String)]))
    .optional()
    .describe(
      'Per naam woorden uit de samenvatting voor de werker; `status` en `urgentie` mogen ook',
    ),
  alerts: z
    .array(z.string())
    .optional()
    .describe('Alle soorten gevaar waarvoor een werker is gewaarschuwd'),
  registrations: z
    .array(z.string())
    .optional()
    .describe('Alles wat is geregistreerd: `melding` of `melding: straat`'),
});
export type Expected = z.infer<typeof Expected>;

export const Script = z.strictObject({
  title: z.string().min(10).describe('Eén zin die zegt wat er gebeurt'),
  kanaal: z.enum(channels).default('terminal').describe('Waar het gesprek is'),
  overname: z
    .literal(true)
    .optional()
    .describe('Een ander systeem neemt hier het gesprek over van wie akkoord geeft'),
  at: z.iso.datetime({ offset: true }).optional().describe('Wanneer het gesprek is'),
  talk: z.array(Line).min(1),
  expect: Expected.optional(),
});
export type Script = z.infer<typeof Script> & { file: string };

/** Reads one conversation; throws a sentence that names the file and the line of talk. */
export function parseScript(file: string, text: string): Script {
  const read = Script.safeParse(parse(text));
  if (read.success) return { ...read.data, file: basename(file) };
  const problems = read.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'bestand'}: ${message}`,
  );
  throw new Error(`${file}\n  ${problems.join('\n  ')}`);
}

export const listed = (words: string | string[] | undefined): string[] =>
  words === undefined ? [] : [words].flat();
