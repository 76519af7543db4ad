import type { Name } from '../news/name.schema.ts';
import type { Language } from '../newsroom/languages.ts';

/**
 * A name as readers of the interface's language know it; as the newsroom writes it if the glossary
 * has no such spelling.
 */
export const localSpelling = (
  { name, latin, cyrillic }: Pick<Name, 'name' | 'latin' | 'cyrillic'>,
  code: Language,
): string => (code === 'en' ? latin[0] : code === 'ru' ? cyrillic[0] : name) ?? name;
