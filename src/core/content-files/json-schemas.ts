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
  'articles/article.schema.json': describeSchema(articleSchema, {
    title: 'Article',
    what: 'One article.',
    module: 'src/core/news/article.schema.ts',
    countries,
  }),
  'front.schema.json': describeSchema(frontSchema, {
    title: 'Front page',
    what: 'What the newsroom decides of the front page.',
    module: 'src/core/news/front.schema.ts',
  }),
  'glossary/name.schema.json': describeSchema(nameSchema, {
    title: 'Name',
    what: 'A name of the region: a person, a place or an organisation.',
    module: 'src/core/news/name.schema.ts',
    countries,
  }),
  'places.schema.json': describeSchema(placesSchema, {
    title: 'Places',
    what: 'What news can be filtered by.',
    module: 'src/core/newsroom/places.schema.ts',
  }),
  'site.schema.json': describeSchema(siteSchema, {
    title: 'Site',
    what: 'Whose site this is.',
    module: 'src/core/newsroom/site.schema.ts',
  }),
  'stories/story.schema.json': describeSchema(storySchema, {
    title: 'Story',
    what: 'A running story.',
    module: 'src/core/news/story.schema.ts',
    countries,
  }),
  'synonyms.schema.json': describeSchema(synonymsSchema, {
    title: 'Synonyms',
    what: 'Words that a search takes for one.',
    module: 'src/core/news/synonyms.schema.ts',
  }),
  'withdrawn/withdrawn.schema.json': describeSchema(withdrawnSchema, {
    title: 'Withdrawn article',
    what: 'What stands in the place of an article that was taken back.',
    module: 'src/core/news/withdrawn.schema.ts',
  }),
});

type About = {
  title: string;
  /** A sentence about what the file holds. */
  what: string;
  /** The file that the schema is made from, from the project's root. */
  module: string;
  /** The codes that the file may name. */
  countries?: readonly string[];
};

/** A schema as JSON Schema. */
export const describeSchema = (
  schema: z.ZodType,
  { title, what, module, countries = COUNTRIES }: About,
): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.enum?.join() === COUNTRIES.join()) jsonSchema.enum = [...countries];
    },
  });
  const description = `${what} Made by \`npm run schema\` from ${module}.`;
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
};
