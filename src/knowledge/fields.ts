/** @module The kinds of field that knowledge files share. */
import { z } from 'zod';
import { type Leefgebied, leefgebieden } from '../domain/leefgebied.ts';
import { type SignaalKind, signaalKinds } from '../domain/signaal.ts';
import { type Openingstijden, weekdays } from '../domain/wijk.ts';

export const Text = z.string().trim().min(1, 'dit is leeg.');
export const Texts = z.array(Text).default([]);

/** Lowercase words with dashes: `geld-schulden`. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en streepjes.');

/** `2026-11-20` */
export const Day = z.iso.date('schrijf een dag als 2026-11-20.');

export const Link = z.url({ protocol: /^https$/, error: 'schrijf een adres als https://….' });

/** From `least` to `most` of something, in order. */
export const between = <T extends z.ZodType>(least: number, most: number, item: T) =>
  z.array(item).min(least, `noem er minstens ${least}.`).max(most, `noem er hoogstens ${most}.`);

/** What it was taken from: a publication as it calls itself, with its address when it has one. */
export const Bron = z.strictObject({ name: Text, url: Link.optional() });

export const LeefgebiedName = z.enum(Object.keys(leefgebieden) as [Leefgebied, ...Leefgebied[]]);

/** Kinds of danger with the place in the order of what to show: 1 comes first. */
export const Signalen = z
  .partialRecord(z.enum(signaalKinds), z.int('schrijf een heel getal.').min(1, 'begin bij 1.'))
  .default({}) satisfies z.ZodType<Partial<Record<SignaalKind, number>>>;

const wrongHours = 'schrijf tijden als [09:00, 12:30], de vroegste eerst.';
const Time = z.string(wrongHours).regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, wrongHours);
const Stretch = z.tuple([Time, Time], wrongHours).refine(([from, to]) => from < to, wrongHours);

/** Per day one stretch, `[09:00, 12:30]`, or several in a list. */
export const Hours = z
  .partialRecord(
    z.enum(weekdays),
    z.union([Stretch.transform((one) => [one]), z.array(Stretch)], wrongHours),
  )
  .default({}) satisfies z.ZodType<Openingstijden>;
