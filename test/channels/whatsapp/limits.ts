/** @module What Meta accepts in one message, in its own numbers and not in ours: anything else is refused whole. */
import { z } from 'zod';

/** In code points; never only white space. */
const text = (most: number) =>
  z
    .string()
    .refine((words) => words.trim() !== '', { error: 'empty' })
    .refine((words) => [...words].length <= most, { error: `longer than ${most}` });

const label = (most: number) => text(most).refine((words) => !/[\n\t]/.test(words), 'not one line');
const id = (most: number) => text(most).refine((words) => words.trim() === words, 'white space');

const unique = (texts: string[]): boolean => new Set(texts).size === texts.length;

const Button = z.strictObject({
  type: z.literal('reply'),
  reply: z.strictObject({ id: id(256), title: label(20) }),
});

const Buttons = z.strictObject({
  type: z.literal('button'),
  body: z.strictObject({ text: text(1024) }),
  action: z.strictObject({
    buttons: z
      .array(Button)
      .min(1)
      .max(3)
      .refine((buttons) => unique(buttons.map(({ reply }) => reply.title)), 'titles not unique')
      .refine((buttons) => unique(buttons.map(({ reply }) => reply.id)), 'ids not unique'),
  }),
});

const Row = z.strictObject({ id: id(200), title: label(24), description: label(72).optional() });

const Section = z.strictObject({ title: label(24).optional(), rows: z.array(Row).min(1) });

const List = z.strictObject({
  type: z.literal('list'),
  body: z.strictObject({ text: text(1024) }),
  action: z.strictObject({
    button: label(20),
    sections: z
      .array(Section)
      .min(1)
      .max(10)
      .refine((all) => all.length === 1 || all.every(({ title }) => title), 'section without title')
      .refine((all) => all.flatMap(({ rows }) => rows).length <= 10, 'more than 10 rows')
      .refine((all) => unique(all.flatMap(({ rows }) => rows.map((row) => row.id))), 'ids'),
  }),
});

const Content = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.strictObject({ body: text(4096), preview_url: z.boolean().optional() }),
  }),
  z.object({
    type: z.literal('interactive'),
    interactive: z.discriminatedUnion('type', [Buttons, List]),
  }),
  z.object({
    type: z.literal('template'),
    template: z.strictObject({
      name: text(512),
      language: z.strictObject({ code: text(10) }),
    }),
  }),
]);

const Envelope = z
  .object({
    messaging_product: z.literal('whatsapp'),
    recipient_type: z.literal('individual').optional(),
    to: text(100).optional(),
    recipient: text(140).optional(),
    biz_opaque_callback_data: text(512).optional(),
  })
  .refine(({ to, recipient }) => to !== undefined || recipient !== undefined, 'no recipient');

/** Why Meta would refuse this with 131009; '' when it would not. */
export function findFault(body: unknown): string {
  for (const shape of [Envelope, Content]) {
    const read = shape.safeParse(body);
    if (!read.success) return z.prettifyError(read.error);
  }
  return '';
}
