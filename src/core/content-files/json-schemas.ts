import { z } from 'zod';
import { articleSchema } from '../news/article.schema.ts';
import { frontSchema } from '../news/front.schema.ts';
import { nameSchema } from '../news/name.schema.ts';
import { COUNTRIES } from '../news/country.ts';
import { placesSchema } from '../newsroom/places.schema.ts';
import { siteSchema } from '../newsroom/site.schema.ts';
import { storySchema } from '../news/story.schema.ts';
import { synonymsSchema } from '../news/synonyms.schema.ts';
import { withdrawnSchema } from '../news/withdrawn.schema.ts';

/**
 * The schemas as JSON Schema, for completion and checks in editors, by their files in the content
 * folder. They check what JSON Schema can express; the build's own check is stricter (real dates,
 * no HTML in texts).
 * @param countries the codes that articles may name
 */
export const jsonSchemas = (countries: readonly string[] = COUNTRIES): Record<string, string> => ({
  'articles/article.schema.json': describeSchema(
    'Article',
    'One article.',
    articleSchema,
    'article',
    countries,
  ),
  'front.schema.json': describeSchema(
    'Front page',
    'What the newsroom decides of the front page.',
    frontSchema,
    'front',
  ),
  'glossary/name.schema.json': describeSchema(
    'Name',
    'A name of the region: a person, a place or an organisation.',
    nameSchema,
    'name',
    countries,
  ),
  'places.schema.json': describeSchema(
    'Places',
    'What news can be filtered by.',
    placesSchema,
    'src/core/newsroom/places.schema.ts',
  ),
  'site.schema.json': describeSchema(
    'Site',
    'Whose site this is.',
    siteSchema,
    'src/core/newsroom/site.schema.ts',
  ),
  'stories/story.schema.json': describeSchema(
    'Story',
    'A running story.',
    storySchema,
    'story',
    countries,
  ),
  'synonyms.schema.json': describeSchema(
    'Synonyms',
    'Words that a search takes for one.',
    synonymsSchema,
    'synonyms',
  ),
  'withdrawn/withdrawn.schema.json': describeSchema(
    'Withdrawn article',
    'What stands in the place of an article that was taken back.',
    withdrawnSchema,
    'withdrawn',
  ),
});

/**
 * A schema as JSON Schema.
 * @param module the file that it is made from, in src/core/news or from the project's root
 */
export const describeSchema = (
  title: string,
  what: string,
  schema: z.ZodType,
  module: string,
  countries: readonly string[] = COUNTRIES,
): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.enum?.join() === COUNTRIES.join()) jsonSchema.enum = [...countries];
    },
  });
  const description = `${what} Made by \`npm run schema\` from ${module.includes('.') ? module : `src/core/news/${module}.schema.ts`}.`;
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
};
