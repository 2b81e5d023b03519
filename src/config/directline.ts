/** @module What lets chat windows on other websites in. */
import { z } from 'zod';
import { isOrigin } from './field.ts';

export const directlineFields = {
  DIRECTLINE_SECRET: z
    .string()
    .regex(
      /^[\x21-\x7e]{32,}$/,
      'DIRECTLINE_SECRET klopt niet: gebruik minstens 32 willekeurige letters en cijfers, zonder spaties.',
    )
    .optional(),
  DIRECTLINE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
    .refine((origins) => origins.every(isOrigin), {
      error:
        'DIRECTLINE_ORIGINS is geen lijst van websites zonder pad. Een voorbeeld: https://www.example.nl https://wijk.example.nl.',
    }),
};
