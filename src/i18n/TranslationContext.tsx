import { createContext, use, useMemo, type ReactNode } from 'react';
import { useSettings } from '../settings/SettingsContext.tsx';
import { createFormat, type Format } from './format.ts';
import type { Translation } from './translate.ts';

type Words = Translation & { format: Format };

const WordsContext = createContext<Words | null>(null);

type Props = { translation: Translation; children?: ReactNode };

/** Hands down the page's language, fixed for as long as the document lives, and its formats in the reader's habits. */
export function TranslationProvider({ translation, children }: Props) {
  const { digits, months, hijri } = useSettings();
  const words = useMemo(
    () => ({
      ...translation,
      format: createFormat(translation.locale, { digits, months, hijri }),
    }),
    [translation, digits, months, hijri],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The page's language: its sentences, and its formats in the reader's habits. */
export const useTranslation = (): Words => {
  const words = use(WordsContext);
  if (!words) throw new Error('useTranslation needs a TranslationProvider around it.');
  return words;
};
