import type { Format } from '../core/i18n/format.ts';
import type { AllT, Translation } from '../core/i18n/translate.ts';
import { useTranslation } from './TranslationContext.tsx';

type All = Omit<Translation, 't'> & { t: AllT; format: Format };

/**
 * The page's language for parts that open on demand. All wording is there by then: the script of
 * such a part is loaded together with it, or not at all.
 */
export const useAllWording = (): All => {
  const { all, ...rest } = useTranslation();
  if (!all) throw new Error('Its wording is not here: see use-on-demand.ts and lazy-screens.ts.');
  return { ...rest, all, t: all };
};
