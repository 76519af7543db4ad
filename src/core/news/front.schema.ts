import { z } from 'zod';
import { kebabId } from './article.schema.ts';

/**
 * The newsroom's decisions about the front page, in `content/front.json`. For the build and the
 * desk only.
 */
export const frontSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  lead: kebabId
    .nullable()
    .optional()
    .describe('The id of the article that leads the front page; null or absent: the newest.'),
});
