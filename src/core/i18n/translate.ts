import { createInstance, type ParseKeys } from 'i18next';
import type { ar } from './ar.ts';
import type arOnDemand from './ar.on-demand.json';
import { onDemandDictionaries, type Dictionary } from './dictionaries.ts';
import type { Locale } from './locales.ts';

type EveryPage = typeof ar;
type OnDemand = typeof arOnDemand;

/** The groups of both dictionaries. A group that is in both has the wording of both. */
type All = {
  [Group in keyof EveryPage | keyof OnDemand]: (Group extends keyof EveryPage
    ? EveryPage[Group]
    : unknown) &
    (Group extends keyof OnDemand ? OnDemand[Group] : unknown);
};

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: EveryPage; all: All };
  }
}

/** @param values of the placeholders, as they are written; `count` chooses the plural form. */
type Say<Key> = (key: Key, values?: Readonly<Record<string, string | number | null>>) => string;

/** Translates the keys of every page. */
type T = Say<ParseKeys>;
/**
 * Also translates the keys of parts that open on demand. It is available only once their wording
 * has loaded, so their keys compile nowhere else.
 */
export type AllT = Say<ParseKeys<'all'>>;

/** A language and its wording. */
export type Translation = {
  locale: Locale;
  t: T;
  /** Null until the wording of what opens on demand has loaded. */
  all: AllT | null;
  /** Loads that wording. */
  addOnDemand: () => Promise<AllT>;
};

export const createTranslation = (locale: Locale, dictionary: Dictionary): Translation => {
  const i18n = createInstance();
  void i18n.init({
    lng: locale.code,
    fallbackLng: false,
    resources: { [locale.code]: { translation: dictionary } },
    interpolation: {
      escapeValue: false, // React escapes.
      // Any text may use these placeholders without being given their values.
      defaultVariables: {
        site: dictionary.site.fullName,
        region: dictionary.site.ofRegion,
        inLanguage: dictionary.site.inLanguage,
      },
    },
    // A newsroom may have no tagline: that is no text, not the name of a missing one.
    returnEmptyString: true,
    initAsync: false,
  });
  // The library does not know keys that load later; its own types would assume that all of them are
  // loaded.
  const say = i18n.t as unknown as AllT;
  const said = new Map<string, string>();
  const t: AllT = (key, values) => {
    if (values) return say(key, values);
    // The library checks some thirty options for each text, and most texts of a page are needed
    // again on the next, so they are kept.
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = say(key);
    said.set(key, text);
    return text;
  };
  const translation: Translation = {
    locale,
    t,
    all: null,
    addOnDemand: async () => {
      const more = await onDemandDictionaries[locale.code]();
      said.clear();
      i18n.addResourceBundle(locale.code, 'translation', more, true);
      return (translation.all = t);
    },
  };
  return translation;
};
