/** The languages that articles may be in; all are written in Arabic letters, from right to left. */
export const ARTICLE_LANGUAGES = ['ar', 'fa', 'ur', 'ug'] as const;

export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];
