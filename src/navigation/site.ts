import { LOCALES } from '../core/i18n/locales.ts';
import type { Site } from '../core/i18n/localized-url.ts';

/**
 * Where this build of the site lives; set by the build from SITE_URL, BASE_PATH and LANGUAGES, or
 * from the newsroom's file.
 */
export const SITE: Site = {
  siteUrl: import.meta.env.VITE_SITE_URL,
  basePath: import.meta.env.BASE_URL,
  locales: import.meta.env.VITE_LANGUAGES.split(' ').flatMap((code) =>
    LOCALES.filter((locale) => locale.code === code),
  ),
};
