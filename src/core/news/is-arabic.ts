import type { ArticleLanguage } from './article-languages.ts';
import { NEWSROOM } from './newsroom/newsroom.ts';

/** Whether a text is Arabic, of which alone stems, common words and slips are known. @param lang the site's where it is not given */
export const isArabic = (lang: ArticleLanguage = NEWSROOM.articles): boolean => lang === 'ar';
