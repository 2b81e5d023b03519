/** @module Services that others bring as HSDS: as much of each as we can use. */
import { z } from 'zod';
import { type Complaint, ImportError } from './draft.ts';

const Word = z.string('hier hoort een tekst.').optional();
const many = <T extends z.ZodType>(each: T) =>
  z.array(each, 'hier hoort een lijst.').default([]) as z.ZodDefault<z.ZodArray<T>>;

const Phone = z.looseObject({ number: Word });

const Schedule = z.looseObject({
  ...{ valid_from: Word, valid_to: Word, freq: Word, byday: Word, description: Word },
  ...{ opens_at: Word, closes_at: Word },
});

const Location = z.looseObject({
  name: Word,
  addresses: many(
    z.looseObject({ address_1: Word, address_2: Word, city: Word, postal_code: Word }),
  ),
  phones: many(Phone),
  accessibility: many(z.looseObject({ description: Word })),
});

const Term = z.looseObject({ code: Word, name: Word, taxonomy_id: Word });

const Incoming = z.looseObject({
  ...{ name: Word, description: Word, url: Word, status: Word, alert: Word },
  ...{ application_process: Word, interpretation_services: Word, fees_description: Word },
  ...{ eligibility_description: Word, assured_date: Word, last_modified: Word },
  minimum_age: z.coerce.number('hier hoort een getal.').optional(),
  maximum_age: z.coerce.number('hier hoort een getal.').optional(),
  organization: z.looseObject({ name: Word }).optional(),
  phones: many(Phone),
  schedules: many(Schedule),
  service_areas: many(z.looseObject({ name: Word })),
  service_at_locations: many(
    z.looseObject({
      location: Location.optional(),
      phones: many(Phone),
      schedules: many(Schedule),
    }),
  ),
  languages: many(z.looseObject({ name: Word, code: Word })),
  cost_options: many(z.looseObject({ option: Word, amount: z.coerce.number().optional() })),
  required_documents: many(z.looseObject({ document: Word })),
  attributes: many(z.looseObject({ value: Word, taxonomy_term: Term.optional() })),
});

export type Incoming = z.infer<typeof Incoming>;

/** The services in a JSON text: one, a list, or a page of the API. Throws an ImportError when there are none. */
export function servicesIn(text: string): unknown[] {
  const data = readJson(text);
  const { contents, services } = (data ?? {}) as Record<string, unknown>;
  const found = [data, contents, services].find(Array.isArray) ?? [data];
  if (found.every((each) => typeof each === 'object' && each !== null)) return found;
  throw refuse('Dit zijn geen voorzieningen. Geef een lijst met services van HSDS 3.0.');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refuse('Dit is geen goede JSON. Haal het bestand opnieuw op.');
  }
}

const refuse = (message: string) => new ImportError([{ row: 1, column: '', message }]);

/** A service in our words, or what keeps us from reading it. */
export function parseIncoming(
  service: unknown,
  row: number,
): { service: Incoming } | { complaints: Complaint[] } {
  const read = Incoming.safeParse(withoutNothing(service));
  if (read.success) return { service: read.data };
  return {
    complaints: read.error.issues.map(({ path, message }) => ({
      ...{ row, column: path.join('.'), message },
    })),
  };
}

/** Others write `null` or `""` where we leave something out. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const full = Object.entries(value).filter(([, each]) => each !== null && each !== '');
  return Object.fromEntries(full.map(([key, each]) => [key, withoutNothing(each)]));
}
