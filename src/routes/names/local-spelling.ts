import type { Locale } from '../../core/i18n/locales.ts';
import type { Name } from '../../core/news/name.schema.ts';

/** A name as readers of the interface's language know it; in Arabic where the glossary has no other. */
export const localSpelling = (
  { name, latin, cyrillic }: Pick<Name, 'name' | 'latin' | 'cyrillic'>,
  { code }: Locale,
): string => (code === 'en' ? latin[0] : code === 'ru' ? cyrillic[0] : name) ?? name;
