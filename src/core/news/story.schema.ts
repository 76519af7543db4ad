import { z } from 'zod';
import { eachOnce } from '../fields/each-once.ts';
import { kebabId } from './article.schema.ts';
import { COUNTRIES } from './country.ts';
import { plainText } from '../fields/text.schema.ts';

/**
 * A running story that several articles tell, in `content/stories/<id>.json`; the articles name it by
 * their `story`. For the build and the desk only.
 */
export const storySchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  id: kebabId.describe('Names its address, /stories/<id>/, and this file.'),
  title: plainText('a title')
    .max(120, { error: 'at most 120 characters' })
    .describe('What the story is called, in a few words of its articles.'),
  about: plainText('what it is about').describe(
    'What it is about, in a sentence or two that say no more than its articles do.',
  ),
  countries: z
    .array(z.enum(COUNTRIES))
    .refine(...eachOnce('country'))
    .describe('Codes of the countries that it is about, as places.json has them; may be empty.'),
  region: z.boolean().describe('True when it is about the region as a whole.'),
});

/** A running story. */
export type Story = z.infer<typeof storySchema>;
