import type { Name } from '../news/name.schema.ts';
import { NEWSROOM } from '../newsroom/newsroom.ts';
import type { ArticleLanguage } from '../fields/article-languages.ts';
import type { Locale } from './locales.ts';
import { textIn } from './text-language.ts';

/** What a name is, in the reader's language if the glossary has that; otherwise in the newsroom's. */
export const describeIn = (
  { description, descriptions }: Pick<Name, 'description' | 'descriptions'>,
  { code, dir }: Locale,
): { text: string; lang: Locale['code'] | ArticleLanguage; dir: Locale['dir'] } => {
  const own = code === NEWSROOM.articles ? undefined : descriptions?.[code];
  return own === undefined ? { text: description, ...textIn() } : { text: own, lang: code, dir };
};
