import { createContext, use, useMemo } from 'react';
import { useTextChoices } from '../settings/use-settings.ts';
import { createFormat, type Format } from '../core/i18n/format.ts';
import type { Translation } from '../core/i18n/translate.ts';

const TranslationContext = createContext<Translation | null>(null);

export const TranslationProvider = TranslationContext.Provider;

/**
 * The page's language, fixed for as long as the document lives, and its formats with the reader's
 * settings.
 */
export const useTranslation = (): Translation & { format: Format } => {
  const translation = use(TranslationContext);
  if (!translation) throw new Error('No TranslationProvider.');
  const { digits, months, hijri } = useTextChoices();
  return useMemo(
    () => ({
      ...translation,
      format: createFormat(translation.locale, { digits, months, hijri }),
    }),
    [translation, digits, months, hijri],
  );
};
