import { createContext, use } from 'react';
import type { Translation } from './translate.ts';

const TranslationContext = createContext<Translation | null>(null);

export const TranslationProvider = TranslationContext.Provider;

/** The page's language; fixed for as long as the document lives. */
export const useTranslation = (): Translation => {
  const translation = use(TranslationContext);
  if (!translation) throw new Error('useTranslation needs a TranslationProvider around it.');
  return translation;
};
