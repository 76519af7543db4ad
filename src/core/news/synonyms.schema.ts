import { z } from 'zod';
import { plainText } from '../fields/text.schema.ts';

/** Words that a search treats as one, in `content/synonyms.json`. For the build and the desk only. */
export const synonymsSchema = z.strictObject({
  $schema: z.string().optional().describe("Where editors' tools find the JSON Schema."),
  groups: z
    .array(
      z
        .array(
          plainText('a word').refine((text) => !/\s/.test(text), {
            error: 'one word; a name of several words belongs into the glossary',
          }),
        )
        .min(2),
    )
    .describe(
      'Each group is of words that mean the same: who looks for one finds all, in every form.',
    ),
});
