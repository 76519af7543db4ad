import type { Name } from '../news/name.schema.ts';
import type { Language } from '../news/newsroom/languages.ts';

/**
 * A name as readers of the interface's language know it; in the newsroom's language if the
 * glossary has no other.
 */
export const localSpelling = (
  { name, latin, cyrillic }: Pick<Name, 'name' | 'latin' | 'cyrillic'>,
  code: Language,
): string => (code === 'en' ? latin[0] : code === 'ru' ? cyrillic[0] : name) ?? name;
