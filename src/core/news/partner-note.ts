import type { Language } from '../newsroom/languages.ts';

/** Another country that articles name, with its name for pages. */
export type PartnerNote = {
  /** ISO 3166-1, in small letters, as in addresses. */
  code: string;
  /** Its name in each language that the site speaks; in a page, only in the page's language. */
  called: Readonly<Record<Language, string>>;
};
