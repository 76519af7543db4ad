import { z } from 'zod';
import { ISO_COUNTRIES } from '../fields/iso-countries.ts';
import { inLanguages, ownColour, wanted } from './own-text.schema.ts';

/** The codes that ISO 3166-1 leaves to its users. */
const FREE = /^(?:AA|Q[M-Z]|X[A-Z])$/;

const point = z.tuple([z.number(), z.number()]);

const country = z.strictObject(
  {
    code: z
      .string()
      .refine((code) => ISO_COUNTRIES.has(code) || FREE.test(code), {
        error:
          'the code of a country in capital letters (ISO 3166-1), such as "TD", or of what has none one of those that it leaves free: AA, QM to QZ, XA to XZ',
      })
      .describe(
        'Its code of two capital letters (ISO 3166-1 alpha-2); what has none takes one of AA, QM to QZ, XA to XZ.',
      ),
    name: inLanguages('a name')
      .optional()
      .describe('As labels and sentences show it; else as Unicode CLDR has it in each language.'),
    colour: ownColour.describe(
      'Of its labels and its chip by day and on sepia, as #rrggbb; else one of the house.',
    ),
    colourByNight: ownColour.describe('The same by night; else lightened until it can be read.'),
    label: z
      .strictObject({
        at: point.describe('The middle of the name, in units of the map: it is 1000 wide.'),
        line: z
          .tuple([point, point])
          .optional()
          .describe('From the country to a name that stands outside of it.'),
      })
      .optional()
      .describe('Where the name stands on the map, where `npm run map` puts it badly.'),
  },
  { error: wanted('a place such as { "code": "TD" }') },
);

/** What news can be filtered by: the countries of a region, and the region as a whole. */
export const placesSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  region: z.strictObject(
    {
      name: inLanguages('a name')
        .refine((name) => Object.values(name).some((each) => each !== undefined), {
          error: 'a name with at least one letter, in each language of the site',
        })
        .describe('The region as a whole, as its own name.'),
      of: inLanguages('a name')
        .optional()
        .describe('The name as it stands in "news of …", where a language changes it there.'),
      map: z
        .strictObject({
          parallels: z
            .tuple([z.number().min(-90).max(90), z.number().min(-90).max(90)])
            .describe('Two parallels along which the map is true, south first.'),
          middle: z.number().min(-180).max(180).describe('The meridian that stands upright.'),
        })
        .optional()
        .describe('How the map is projected; else as the borders of the countries suggest.'),
    },
    { error: wanted('a region such as { "name": { "ar": "…", "en": "…" } }') },
  ),
  countries: z
    .array(country, { error: wanted('a list such as [{ "code": "TD" }, { "code": "NE" }]') })
    .refine(({ length }) => length >= 2 && length <= 8, { error: 'two to eight countries' })
    .superRefine((countries, context) => {
      for (const [at, { code }] of countries.entries())
        if (countries.findIndex((other) => other.code === code) < at)
          context.addIssue({
            code: 'custom',
            path: [at, 'code'],
            message: 'each place once; delete one of the two, or give one its own code',
          });
    })
    .describe('In the order of menus.'),
});

/** The contents of places.json. */
export type PlacesFile = z.infer<typeof placesSchema>;
