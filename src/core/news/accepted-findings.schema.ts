import { z } from 'zod';
import { LINT_RULES } from './lint-rules.ts';

/** Findings of `desk check` that a person has judged to be right, kept in the article's own file. */
export const acceptedFindings = z
  .array(
    z.strictObject({
      rule: z.enum(LINT_RULES).describe('The rule whose finding is right as it stands.'),
      words: z
        .string()
        .min(1)
        .optional()
        .describe('The words it is about, as `desk check` shows them; none where it shows none.'),
    }),
  )
  .describe('Findings of `desk check` that are right so; each entry accepts one. Never shown.');
