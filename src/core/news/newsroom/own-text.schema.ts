import { z } from 'zod';
import { plainText } from '../text.schema.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** A text in any of the languages of the interface. @param what how messages call it: "a title" */
export const inLanguages = (what: string) =>
  z.strictObject(
    Object.fromEntries(
      LANGUAGES.map((language) => [language, plainText(what).optional()]),
    ) as Record<Language, z.ZodOptional<z.ZodString>>,
  );

/** A colour that the newsroom may choose. */
export const ownColour = z
  .string()
  .regex(/^#[\da-f]{6}$/i, { error: 'a colour as #rrggbb, such as "#7a1f3d"' })
  .optional();
