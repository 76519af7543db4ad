import { Option } from 'commander';
import { ARTICLE_LANGUAGES } from '../../src/core/fields/article-languages.ts';

/** The option for the language of an article, if it is not that of the site's articles. */
export const languageOption = (): Option =>
  new Option(
    '--lang <language>',
    "the language of the articles, where it is not that of the site's (articleLanguage in site.json)",
  ).choices(ARTICLE_LANGUAGES);
