import type { ArticleLanguage } from '../fields/article-languages.ts';
import { NEWSROOM } from '../newsroom/newsroom.ts';

/**
 * Whether a text is Arabic, the only language whose stems, common words and slips are known.
 * @param lang the site's if absent
 */
export const isArabic = (lang: ArticleLanguage = NEWSROOM.articles): boolean => lang === 'ar';
