import { z } from 'zod';
import { kebabId } from './article.schema.ts';
import { dateOrDateTime } from './date.schema.ts';
import { plainText } from '../fields/text.schema.ts';

/**
 * What stands in `content/withdrawn/<id>.json` in place of a withdrawn article, so that its
 * address says so instead of leading nowhere. For the build only, like the article's schema.
 */
export const withdrawnSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  id: kebabId.describe('The id that the article had, and the name of this file.'),
  withdrawnAt: dateOrDateTime.describe('ISO 8601 date, or date-time with offset.'),
  title: plainText('a title').optional().describe('Its headline, if it may still be named.'),
  reason: plainText('a reason').optional().describe('Why, in a sentence for its readers.'),
  previousIds: z
    .array(kebabId)
    .optional()
    .describe('Ids that the article had before, oldest first, whose addresses say the same.'),
});

/** The notice of an article that was withdrawn. */
export type Withdrawn = z.infer<typeof withdrawnSchema>;
