import { z } from 'zod';
import { eachOnce } from '../fields/each-once.ts';
import { ARTICLE_LANGUAGES } from '../fields/article-languages.ts';
import { plainText, webAddress } from '../fields/text.schema.ts';
import { FIRST_LANGUAGES, LANGUAGE_NAMES, LANGUAGES, USUAL_LANGUAGES } from './languages.ts';
import { offsetsOf } from './offsets-of.ts';
import { inLanguages, ownColour, wanted } from './own-text.schema.ts';
import { findWeakColours } from './palette.ts';
import { LEAST_CONTRAST } from './shades.ts';

const colours = z
  .strictObject({
    accent: ownColour.describe(
      'The name of the site, its lines, links and buttons by day and on sepia.',
    ),
    accentByNight: ownColour.describe(
      'The same by night; else the accent, lightened until it can be read.',
    ),
    paper: ownColour.describe(
      'The ground by day. What is raised from it, and the lines on it, follow.',
    ),
  })
  .superRefine((own, context) => {
    for (const { field, contrast, nearest } of findWeakColours(own))
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `a colour with a contrast of ${LEAST_CONTRAST} wherever it stands, which here is ${roundDown(contrast)}; the nearest that holds is ${nearest}`,
      });
  });

/** Rounded down: 4.496 is not 4.5. */
const roundDown = (contrast: number): number => Math.floor(contrast * 100) / 100;

const languages = z
  .array(z.enum(LANGUAGES), { error: wanted('a list such as ["ar", "en"]') })
  .refine(...eachOnce('language'))
  .refine(([first]) => FIRST_LANGUAGES.some((code) => code === first), {
    error:
      'Arabic ("ar") or Persian ("fa") first: the addresses without a language are its own, and it runs as the articles do',
  });

const fields = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  name: inLanguages('a name').describe(
    'The short name, in the head of every page and under the icon of the installed app.',
  ),
  tagline: inLanguages('a tagline')
    .optional()
    .describe('What stands smaller behind the name in the head.'),
  fullName: inLanguages('a name')
    .optional()
    .describe('The name in titles, feeds and citations; else the name and the tagline.'),
  description: inLanguages('a description').describe(
    'One sentence: what the site brings. Search engines and feed readers show it.',
  ),
  about: inLanguages('a text')
    .optional()
    .describe('What the site is, on its page "about"; else the description.'),
  sources: inLanguages('a text')
    .optional()
    .describe(
      'Where news come from and how they are treated, on the page "about"; else the usual.',
    ),
  publisher: z
    .strictObject(
      {
        name: inLanguages('a name'),
        url: webAddress.optional().describe('Its own page elsewhere.'),
        address: plainText('an address').optional().describe('Its postal address.'),
      },
      { error: wanted('a publisher such as { "name": { "ar": "…", "en": "…" } }') },
    )
    .optional()
    .describe('Who publishes the site.'),
  imprint: inLanguages('a text')
    .optional()
    .describe('Who answers for what is published, as the law of the place asks for it.'),
  contact: z
    .email({ error: 'an e-mail address such as desk@news.example' })
    .optional()
    .describe('Where readers write to; each article then has a link to report an error in it.'),
  accounts: z
    .array(z.strictObject({ name: plainText('a name'), url: webAddress }), {
      error: wanted('a list such as [{ "name": "…", "url": "https://…" }]'),
    })
    .optional()
    .describe('The newsroom elsewhere: channels and social networks.'),
  licence: z
    .strictObject(
      { name: inLanguages('a name'), url: webAddress },
      { error: wanted('a licence such as { "name": { "ar": "…" }, "url": "https://…" }') },
    )
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
  languages: languages
    .optional()
    .describe(
      'The languages of the interface, in the order of its menu; else Arabic, English and Russian.',
    ),
  articleLanguage: z
    .enum(ARTICLE_LANGUAGES)
    .optional()
    .describe(
      'The language of the articles that name none, of stories and of the glossary; else the first of "languages".',
    ),
  colours: colours
    .optional()
    .describe("The newsroom's colours; each must be readable in every theme."),
  mark: z
    .string()
    .regex(/^[\w-]+\.svg$/, { error: 'the name of an SVG file beside this one: "mark.svg"' })
    .optional()
    .describe('The drawing beside the name, in pages, cards and icons; else a star.'),
});

/**
 * Whose site this is: `content/site.json`. The site shows nothing about its owner that this file
 * does not say.
 */
export const siteSchema = fields.superRefine((site, context) => {
  for (const { path, language } of findUntranslated(site))
    context.addIssue({
      code: 'custom',
      path,
      message: `a text in ${LANGUAGE_NAMES[language]}, too; or "languages" without "${language}"`,
    });
});

/** The texts that lack a language which the site speaks, each with that language. */
const findUntranslated = (site: z.infer<typeof fields>) => {
  const { name, tagline, fullName, description, about, sources, imprint } = site;
  const texts = [
    ...Object.entries({ name, tagline, fullName, description, about, sources, imprint }).map(
      ([field, text]) => ({ path: [field], text }),
    ),
    { path: ['publisher', 'name'], text: site.publisher?.name },
    { path: ['licence', 'name'], text: site.licence?.name },
  ];
  return (site.languages ?? USUAL_LANGUAGES).flatMap((language) =>
    texts
      .filter(({ text }) => text !== undefined && text[language] === undefined)
      .map(({ path }) => ({ path: [...path, language], language })),
  );
};

/** The contents of site.json. */
export type SiteFile = z.infer<typeof siteSchema>;

/** A text of the file, in all languages that the site speaks: findUntranslated reports those that are missing. */
export type OwnText = SiteFile['name'];
