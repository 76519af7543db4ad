/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly VITE_SITE_URL: string;
  /** False where the newsroom has switched the service worker off. */
  readonly VITE_OFFLINE: boolean;
}
