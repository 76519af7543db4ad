import { z } from 'zod';
import { plainText } from '../text.schema.ts';

const inEachLanguage = (what: string) =>
  z.strictObject({
    ar: plainText(what),
    en: plainText(what),
    ru: plainText(what),
    fa: plainText(what).optional(),
  });

const country = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'a country code of ISO 3166-1, such as "KZ"' })
    .describe('Its code of two capital letters (ISO 3166-1 alpha-2).'),
  name: inEachLanguage('a name').describe('As labels and sentences show it.'),
});

/** What news can be filtered by: the countries of a region, and the region as a whole. */
export const placesSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  region: z.strictObject({
    name: inEachLanguage('a name').describe('The region as a whole, as its own name.'),
    of: z
      .strictObject({
        ar: plainText('a name').optional(),
        en: plainText('a name').optional(),
        ru: plainText('a name').optional(),
        fa: plainText('a name').optional(),
      })
      .optional()
      .describe('The name as it stands in "news of …", where a language changes it there.'),
  }),
  countries: z
    .array(country)
    .min(2, { error: 'two to eight countries' })
    .max(8, { error: 'two to eight countries' })
    .describe('In the order of menus.'),
});

/** The places, as they were written. */
export type PlacesFile = z.infer<typeof placesSchema>;
