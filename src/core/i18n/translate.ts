import { createInstance, type TFunction } from 'i18next';
import type ar from './ar.json';
import type arOnDemand from './ar.on-demand.json';
import { onDemandDictionaries, type Dictionary } from './dictionaries.ts';
import type { Locale } from './locales.ts';

type Shared =
  'notFound' | 'settings' | 'search' | 'quote' | 'cite' | 'readAloud' | 'share' | 'embed';

/** Groups that both files have hold the sentences of both. */
type Merged = Omit<typeof ar, Shared> &
  Omit<typeof arOnDemand, Shared> & {
    notFound: (typeof ar)['notFound'] & (typeof arOnDemand)['notFound'];
    readAloud: (typeof ar)['readAloud'] & (typeof arOnDemand)['readAloud'];
    cite: (typeof ar)['cite'] & (typeof arOnDemand)['cite'];
    quote: (typeof ar)['quote'] & (typeof arOnDemand)['quote'];
    embed: (typeof ar)['embed'] & (typeof arOnDemand)['embed'];
    share: (typeof ar)['share'] & (typeof arOnDemand)['share'];
    settings: (typeof ar)['settings'] & (typeof arOnDemand)['settings'];
    search: (typeof ar)['search'] & (typeof arOnDemand)['search'];
  };

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Merged };
  }
}

/** A language and its sentences. */
export type Translation = {
  locale: Locale;
  t: TFunction;
  /** Adds the sentences of what is opened on demand. */
  addOnDemand: () => Promise<void>;
};

export const createTranslation = (locale: Locale, dictionary: Dictionary): Translation => {
  const i18n = createInstance();
  void i18n.init({
    lng: locale.code,
    fallbackLng: false,
    resources: { [locale.code]: { translation: dictionary } },
    interpolation: { escapeValue: false }, // React escapes.
    initAsync: false,
  });
  const addOnDemand = async () => {
    const more = await onDemandDictionaries[locale.code]();
    i18n.addResourceBundle(locale.code, 'translation', more, true);
  };
  return { locale, t: i18n.t, addOnDemand };
};
