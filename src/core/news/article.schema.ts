import { z } from 'zod';
import { eachOnce } from '../fields/each-once.ts';
import { ARTICLE_LANGUAGES } from '../fields/article-languages.ts';
import { acceptedFindings } from './accepted-findings.schema.ts';
import { COUNTRIES } from './country.ts';
import { dateOrDateTime } from './date.schema.ts';
import { ISO_COUNTRIES } from '../fields/iso-countries.ts';
import { linkAddress, plainPiece, plainText, webAddress } from '../fields/text.schema.ts';

/*
 * The one definition of an article file. The pipeline checks with it, `npm run schema` derives the
 * JSON Schema for editors' tools from it, and every other module takes its types from it. It must
 * stay out of the browser's bundle: import only types from here.
 */

/** The characters of an id, which becomes an address. */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'lower-case ASCII words joined by single hyphens, such as "gas-deal-turkmenistan"',
  })
  .max(60, { error: 'at most 60 characters' });

const span = z.union(
  [
    plainPiece().min(1), // Between two links there may be nothing but a space.
    z.strictObject({
      type: z.literal('link'),
      text: plainText('link text'),
      href: linkAddress,
    }),
    z.strictObject({ type: z.enum(['strong', 'emphasis']), text: plainText('text') }),
  ],
  { error: 'a string, or { "type": "link" | "strong" | "emphasis", "text": … }' },
);

const richText = z
  .union([plainText('text'), z.array(span).min(1)], {
    error: 'a string, or a list of strings and spans (link, strong, emphasis)',
  })
  .describe('A string, or a list of strings and inline spans.');

const imageFields = {
  src: z
    .string()
    .regex(/^\/media\/(?!.*\.\.)[a-z0-9][a-z0-9/_.-]*\.(avif|webp|jpe?g|png)$/, {
      error:
        'a path such as /media/2022/summit.jpg: of a file in content/media, in small Latin letters, digits, - and _, ending in .jpg, .jpeg, .png, .webp or .avif',
    })
    .describe('Path of a file in content/media.'),
  alt: plainText('a description of the picture').describe(
    'What the picture shows, for who cannot see it.',
  ),
  width: z.int().positive().describe('Width in CSS pixels.'),
  height: z.int().positive().describe('Height in CSS pixels.'),
  credit: plainText('a credit').optional().describe('Who made the picture.'),
  caption: plainText('a caption')
    .optional()
    .describe('What is to be known of the picture, in other words than its description.'),
};

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: richText }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.literal([2, 3]),
    text: richText,
  }),
  z.strictObject({
    type: z.literal('quote'),
    text: richText,
    cite: plainText('a name').optional().describe('Who is quoted.'),
  }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(richText).min(1),
  }),
  z.strictObject({
    type: z.literal('image'),
    ...imageFields,
  }),
  z.strictObject({
    type: z.literal('table'),
    caption: plainText('a caption').optional(),
    head: z.array(richText).min(1),
    rows: z.array(z.array(richText)).min(1),
  }),
]);

/**
 * A partner: a country other than the site's own, which articles are about, and not a union of
 * several.
 */
const partnerCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'a two-letter ISO 3166-1 code in capitals' })
  .refine((code) => !/^[A-Z]{2}$/.test(code) || ISO_COUNTRIES.has(code), {
    error:
      'the ISO 3166-1 code of a country, such as "CN"; unions such as the EU have none: leave it out',
  })
  .refine((code) => !COUNTRIES.some((own) => own === code), {
    error: 'a country other than those that the site is about; name this one in "countries"',
  });

const editorNote = z.strictObject({
  paragraph: z
    .int()
    .positive()
    .describe('The block of the body that it is about, from 1, as in the links: 3 for #p3.'),
  words: plainText('the words').describe('The words of that block, letter by letter.'),
  text: plainText('a note').describe('What is wrong with them, in one or two sentences.'),
});

export const articleSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  id: kebabId.describe('The address of the article and the name of its file; stable for ever.'),
  title: plainText('a title')
    .max(300, { error: 'at most 300 characters' })
    .describe('The headline, as its source wrote it.'),
  lang: z
    .enum(ARTICLE_LANGUAGES)
    .optional()
    .describe(
      'The language of the article: Arabic, Persian, Urdu or Uyghur; else that of the site (articleLanguage in site.json).',
    ),
  publishedAt: dateOrDateTime
    .nullable()
    .describe('ISO 8601 date, or date-time with offset; null when unknown.'),
  addedAt: dateOrDateTime
    .optional()
    .describe(
      'When it was put on this site: a fact also where nobody knows when it was published.',
    ),
  position: z
    .int()
    .nonnegative()
    .optional()
    .describe('Place in the list it came from; orders articles that have no date.'),
  countries: z
    .array(z.enum(COUNTRIES))
    .refine(...eachOnce('country'))
    .describe('Codes of the countries it is about, as places.json has them; may be empty.'),
  region: z.boolean().describe('True when it is about the region as a whole.'),
  partners: z
    .array(partnerCode)
    .refine(...eachOnce('country'))
    .describe('ISO 3166-1 codes of other countries it names.'),
  source: z
    .strictObject({
      name: plainText('a name').describe('The publisher, in its own spelling.'),
      url: webAddress.nullable().describe('The original; null when unknown.'),
    })
    .nullable()
    .describe('Where it was published first; null when unknown.'),
  body: z.array(block).describe('The text as blocks; empty for a headline without a text.'),
  updatedAt: dateOrDateTime.optional().describe('When it was last changed.'),
  author: plainText('a name').optional().describe('Who wrote it.'),
  summary: plainText('a summary').optional().describe('One or two sentences; never invented.'),
  image: z.strictObject(imageFields).optional().describe('The picture at the head of the article.'),
  corrections: z
    .array(z.strictObject({ date: dateOrDateTime, text: plainText('what was corrected') }))
    .optional()
    .describe('What was wrong and is now right, newest first.'),
  editorNotes: z
    .array(editorNote)
    .min(1)
    .optional()
    .describe(
      'What its source got wrong and stands here as written, in the words of this newsroom. An error of this site’s own is mended, and told in `corrections`.',
    ),
  story: kebabId
    .optional()
    .describe('The running story that it belongs to: the id of a file in content/stories.'),
  previousIds: z
    .array(kebabId)
    .optional()
    .describe('Earlier ids, oldest first, whose addresses lead here.'),
  accepted: acceptedFindings.optional(),
});

/** One article file, after the check. */
export type Article = z.infer<typeof articleSchema>;
export type Block = z.infer<typeof block>;
export type EditorNote = z.infer<typeof editorNote>;
/** A text with inline spans: a plain string in most cases. */
export type RichText = z.infer<typeof richText>;
