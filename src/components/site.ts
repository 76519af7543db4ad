import type { Site } from '../i18n/localized-url.ts';

/** Where this build of the site lives; set by the build from SITE_URL and BASE_PATH. */
export const SITE: Site = {
  siteUrl: import.meta.env.VITE_SITE_URL,
  basePath: import.meta.env.BASE_URL,
};
