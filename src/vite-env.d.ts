/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly VITE_SITE_URL: string;
  /** Codes of the languages that the site has pages in, in the order of its menu, separated by spaces. */
  readonly VITE_LANGUAGES: string;
  /** False where the newsroom has switched the service worker off. */
  readonly VITE_OFFLINE: boolean;
}
