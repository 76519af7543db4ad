import { createContext, use } from 'react';
import { textSettings, type TextSettings } from '../core/i18n/text-language.ts';
import type { ArticleLanguage } from '../core/fields/article-languages.ts';
import { useTextChoices } from '../settings/use-settings.ts';

/** The language of the article whose texts are shown below; undefined for the newsroom's own language. */
export const TextLanguage = createContext<ArticleLanguage | undefined>(undefined);

/** How a text is shown. @param lang its language, if that is not the language of the article around it */
export const useTextSettings = (lang?: ArticleLanguage): TextSettings => {
  const around = use(TextLanguage);
  return textSettings(useTextChoices(), lang ?? around);
};
