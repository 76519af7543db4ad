import type { Language } from './newsroom/site.schema.ts';

/** Another country that articles name, as pages call it. */
export type PartnerNote = {
  /** ISO 3166-1, in small letters, as in addresses. */
  code: string;
  /** Its name in each language that the site speaks; in a page, in that page's own alone. */
  called: Readonly<Record<Language, string>>;
};
