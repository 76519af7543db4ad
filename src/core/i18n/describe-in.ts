import type { Name } from '../news/name.schema.ts';
import { ARABIC, type Locale } from './locales.ts';

/** Who or what a name is, in the reader's language where the glossary has it; else in Arabic. */
export const describeIn = (
  { description, descriptions }: Pick<Name, 'description' | 'descriptions'>,
  { code, dir }: Locale,
): { text: string; lang: Locale['code']; dir: Locale['dir'] } => {
  const own = code === 'ar' ? undefined : descriptions?.[code];
  return own === undefined
    ? { text: description, lang: ARABIC.code, dir: ARABIC.dir }
    : { text: own, lang: code, dir };
};
