import { z } from 'zod';
import { plainText, webAddress } from '../text.schema.ts';
import { offsetsOf } from './offsets-of.ts';

/** The languages of the interface, Arabic first (src/core/i18n/locales.ts has all that is known of them). */
export const LANGUAGES = ['ar', 'en', 'ru'] as const;

/** The same in each language of the interface. */
const inEachLanguage = (what: string) =>
  z.strictObject({ ar: plainText(what), en: plainText(what), ru: plainText(what) });

/** Whose site this is: `content/site.json`. What is not said there is nowhere on the site. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  name: inEachLanguage('a name').describe(
    'The short name, in the head of every page and under the icon of the installed app.',
  ),
  tagline: inEachLanguage('a tagline')
    .optional()
    .describe('What stands smaller behind the name in the head.'),
  fullName: inEachLanguage('a name')
    .optional()
    .describe('The name in titles, feeds and citations; else the name and the tagline.'),
  description: inEachLanguage('a description').describe(
    'One sentence: what the site brings. Search engines and feed readers show it.',
  ),
  about: inEachLanguage('a text')
    .optional()
    .describe('What the site is, on its page "about"; else the description.'),
  sources: inEachLanguage('a text')
    .optional()
    .describe(
      'Where news come from and how they are treated, on the page "about"; else the usual.',
    ),
  publisher: z
    .strictObject({
      name: inEachLanguage('a name'),
      url: webAddress.optional().describe('Its own page elsewhere.'),
      address: plainText('an address').optional().describe('Its postal address.'),
    })
    .optional()
    .describe('Who publishes the site.'),
  imprint: inEachLanguage('a text')
    .optional()
    .describe('Who answers for what is published, as the law of the place asks for it.'),
  contact: z
    .email({ error: 'an e-mail address such as desk@news.example' })
    .optional()
    .describe('Where readers write to; each article then has a link to report an error in it.'),
  accounts: z
    .array(z.strictObject({ name: plainText('a name'), url: webAddress }))
    .optional()
    .describe('The newsroom elsewhere: channels and social networks.'),
  licence: z
    .strictObject({ name: inEachLanguage('a name'), url: webAddress })
    .optional()
    .describe('Under which others may use the texts; else all rights stay with their publishers.'),
  timeZone: z
    .string()
    .refine((zone) => offsetsOf(zone) !== null, {
      error: 'a time zone such as "Africa/Khartoum", or an offset such as "+05:00"',
    })
    .optional()
    .describe("The newsroom's clock, which decides to which day an article belongs; else +05:00."),
  announce: z
    .strictObject({
      hubs: z
        .array(webAddress)
        .min(1, { error: 'at least one hub; or leave "hubs" out' })
        .optional()
        .describe('WebSub hubs, which tell feed readers at once; every feed names them.'),
      indexNow: z
        .strictObject({
          key: z
            .string()
            .regex(/^[A-Za-z\d-]{8,128}$/, {
              error: 'a key of 8 to 128 letters a–z, digits and dashes',
            })
            .describe('Chosen by you, as long as nobody guesses it; the site shows it in a file.'),
          endpoint: webAddress
            .optional()
            .describe("Which search engine is told, and tells the others; else IndexNow's own."),
        })
        .optional()
        .describe('IndexNow, by which search engines are told of new and changed pages.'),
    })
    .optional()
    .describe('Who is told of news by `desk announce`. Without it nobody is.'),
});

/** Whose site this is, as the newsroom wrote it. */
export type SiteFile = z.infer<typeof siteSchema>;
