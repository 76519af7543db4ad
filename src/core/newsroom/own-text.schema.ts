import { z } from 'zod';
import { plainText } from '../fields/text.schema.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** What the translation would fill in: the newsroom's texts stand within those of dictionaries. */
const FILLED_IN = /\{\{|\$t\(/;

/**
 * A text of the newsroom.
 * @param what how messages call it: "a title"
 */
export const ownText = (what: string) =>
  plainText(what).refine((text) => !FILLED_IN.test(text), {
    error: 'text without {{ and $t(, in whose place other texts would stand; delete them',
  });

/** A text in any of the languages of the interface. @param what how messages call it: "a title" */
export const inLanguages = (what: string) => {
  const text = ownText(what);
  return z.strictObject(
    Object.fromEntries(LANGUAGES.map((language) => [language, text.optional()])) as Record<
      Language,
      z.ZodOptional<z.ZodString>
    >,
    { error: wanted(`${what} in each language of the site, such as { "ar": "…", "en": "…" }`) },
  );
};

/** The message where a value is missing or of another kind; other faults have their own. */
export const wanted =
  (what: string) =>
  ({ code }: { code?: string }) =>
    code === 'invalid_type' ? what : undefined;

/** A colour that the newsroom may choose. */
export const ownColour = z
  .string()
  .regex(/^#[\da-f]{6}$/i, { error: 'a colour as #rrggbb, such as "#7a1f3d"' })
  .optional();
