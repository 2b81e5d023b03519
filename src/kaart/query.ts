/** @module What may be asked of a list: which page, and which of its items. */
import { z } from 'zod';
import { momentOf } from '../domain/day.ts';

const whole = (most: number) => {
  const error = `must be a whole number from 1 to ${most}.`;
  return z.coerce.number(error).int(error).min(1, error).max(most, error);
};
const flag = z
  .enum(['true', 'false'], 'must be true or false.')
  .transform((word) => word === 'true');
const id = z.guid('must be a UUID.');
const moment = 'must be a day or a moment of ISO 8601, such as 2026-11-23.';

/** Every parameter there is, as the specification names them. */
const parameters = {
  page: whole(1_000_000).default(1),
  per_page: whole(500).optional(),
  format: z.literal('json', 'must be json: we give nothing else.').optional(),
  search: z.string().max(200, 'must have at most 200 characters.').default(''),
  full: flag.default(false),
  minimal: flag.default(false),
  taxonomy_term_id: id.optional(),
  taxonomy_id: id.optional(),
  organization_id: id.optional(),
  modified_after: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], moment)
    .refine((text) => !Number.isNaN(Date.parse(text)), moment)
    // A day begins when it begins here, as it does where it was written down.
    .transform((text) => (text.length === 10 ? momentOf(text, '00:00') : text))
    .optional(),
};

export type Parameter = keyof typeof parameters;
export type Query = z.infer<z.ZodObject<typeof parameters>>;

/** Of every list. */
export const common = ['page', 'per_page', 'format', 'search'] as const;

/**
 * The query in an address, and what is wrong with it in sentences; these hold no one's words. `may` are the
 * parameters of this list: one we do not know is refused, because whoever filters must not get everything.
 */
export function parseQuery(
  given: Record<string, string[]>,
  may: readonly Parameter[],
): { query: Query } | { wrong: string[] } {
  const strange = Object.keys(given).some((name) => !(may as readonly string[]).includes(name));
  const known = `This list knows only the parameters ${may.join(', ')}.`;
  const twice = Object.keys(given).filter((name) => given[name]!.length > 1);
  const read = z
    .object(parameters)
    .safeParse(Object.fromEntries(Object.entries(given).map(([name, [value]]) => [name, value])));
  const wrong = [
    ...(strange ? [known] : []),
    ...(strange ? [] : twice.map((name) => `${name} must be given once.`)),
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
  ];
  return read.success && wrong.length === 0 ? { query: read.data } : { wrong };
}

/** A page of a list, as HSDS wraps it. */
export interface Page<T> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
}

/** The asked page; one after the last is empty. */
export function toPage<T>(items: T[], page: number, perPage: number): Page<T> {
  const contents = items.slice((page - 1) * perPage, page * perPage);
  const total_pages = Math.max(1, Math.ceil(items.length / perPage));
  return {
    ...{ total_items: items.length, total_pages, page_number: page, size: contents.length },
    ...{ first_page: page === 1, last_page: page >= total_pages, empty: contents.length === 0 },
    contents,
  };
}
