import { z } from 'zod';
import { ARTICLE_LANGUAGES } from '../fields/article-languages.ts';
import { kebabId } from './article.schema.ts';
import { plainText } from '../fields/text.schema.ts';
import { COUNTRIES } from './country.ts';
import { inLanguages } from '../newsroom/own-text.schema.ts';

const spellings = (what: string) => z.array(plainText('a spelling')).describe(what);

/**
 * A person, place or organisation of the region, in `content/glossary/<id>.json`: how it is
 * written, and what it is. For the build and the desk only.
 */
export const nameSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  id: kebabId.describe('Names its address, /names/<id>/, and this file.'),
  kind: z.enum(['person', 'place', 'organisation']),
  name: plainText('a name').describe('The preferred form in the language of the site.'),
  variants: spellings(
    'Other Arabic spellings, also shorter ones that stand for it alone, such as a surname. One of as many words as the name is equal to it word by word.',
  ),
  adjectives: spellings(
    'Stems of its Arabic adjective, found with every ending: كازاخ for كازاخي.',
  ).optional(),
  latin: spellings('In Latin letters.'),
  cyrillic: spellings('In Cyrillic letters.'),
  elsewhere: z
    .partialRecord(z.enum(ARTICLE_LANGUAGES), z.array(plainText('a spelling')).min(1))
    .optional()
    .describe(
      'Spellings in articles of other languages than the site’s, such as {"fa": ["تاشکند"]}: there it is found by these alone, to the letter.',
    ),
  countries: z.array(z.enum(COUNTRIES)).describe('Where it belongs; empty for more than these.'),
  description: plainText('a description').describe(
    'One line in the language of the site: who or what.',
  ),
  descriptions: inLanguages('a description')
    .optional()
    .describe('The same line in other languages of the interface.'),
  sources: z
    .array(z.strictObject({ name: plainText('a name'), url: z.url({ protocol: /^https?$/ }) }))
    .min(1)
    .describe('Where spelling and description were taken from.'),
  checkedAt: z.iso
    .date({ error: 'a real date (2022-09-12)' })
    .optional()
    .describe('The day on which somebody last held the entry to its sources.'),
});

/** An entry of the glossary. */
export type Name = z.infer<typeof nameSchema>;

/** What an article carries about a name that it mentions. */
export type NameNote = Pick<Name, 'id' | 'name' | 'description' | 'descriptions'>;
